//! `/v3/pay/instal/exposure`: 商户贴息-获取微信分付曝光建议 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/instal/exposure`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户贴息-获取微信分付曝光建议. Asks whether to offer this user instalments whose fees the merchant bears.
    ///
    /// `POST /v3/pay/instal/exposure`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4016196762>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/pay/instal/exposure", "商户贴息-获取微信分付曝光建议");

/// The body of `POST /v3/pay/instal/exposure`, 商户贴息-获取微信分付曝光建议.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 直连商户号. Your merchant id. At most 32 bytes of UTF-8.
    pub mchid: String,
    /// 应用AppID. AppID of the official account, mini program or app; it must be bound to `mchid`. At most 32 bytes
    /// of UTF-8.
    pub appid: String,
    /// 用户ID的类型. Which of the following fields names the user.
    pub user_id_type: crate::v3::pay::instal::UserIdType,
    /// 用户标识. The user's openid under `appid`. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
    /// 用户手机号的十六进制字符串. Hash of the user's phone number, in hexadecimal.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone_number_hash: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::bytes("mchid", &self.mchid, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::bytes("appid", &self.appid, 0, 32)?;
        check::required("user_id_type", &self.user_id_type)?;
        check::known("user_id_type", &self.user_id_type)?;
        if let Some(value) = &self.openid {
            check::bytes("openid", value, 0, 128)?;
        }
        if let Some(value) = &self.phone_number_hash {
            check::bytes("phone_number_hash", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/pay/instal/exposure`, 商户贴息-获取微信分付曝光建议.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 是否建议曝光微信分付. Whether to offer payment by instalments.
    pub recommend_exposure: bool,
}

fields! {
    PostResponse {
        0 recommend_exposure,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["recommend_exposure"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
