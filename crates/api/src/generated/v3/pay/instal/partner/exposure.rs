//! `/v3/pay/instal/partner/exposure`: 商户贴息-获取微信分付曝光建议 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/pay/instal/partner/exposure`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 商户贴息-获取微信分付曝光建议. Asks whether to offer this user instalments whose fees the sub-merchant bears.
    ///
    /// `POST /v3/pay/instal/partner/exposure`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016196820>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/pay/instal/partner/exposure", "商户贴息-获取微信分付曝光建议");

/// The body of `POST /v3/pay/instal/partner/exposure`, 商户贴息-获取微信分付曝光建议.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商户号. Merchant id of the service provider. At most 32 bytes of UTF-8.
    pub sp_mchid: String,
    /// 服务商应用ID. AppID of the service provider, bound to `sp_mchid`. At most 32 bytes of UTF-8.
    pub sp_appid: String,
    /// 子商户/二级商户应用ID. AppID of the sub-merchant, bound to `sub_mchid`. Needed with `sub_openid`. At most 32 bytes of
    /// UTF-8.
    pub sub_appid: String,
    /// 子商户号/二级商户号. Merchant id of the sub-merchant that is paid. At most 32 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 用户ID. The user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::bytes("sp_mchid", &self.sp_mchid, 0, 32)?;
        check::required("sp_appid", &self.sp_appid)?;
        check::bytes("sp_appid", &self.sp_appid, 0, 32)?;
        check::required("sub_appid", &self.sub_appid)?;
        check::bytes("sub_appid", &self.sub_appid, 0, 32)?;
        if let Some(value) = &self.sub_mchid {
            check::bytes("sub_mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.user_id {
            value.check().map_err(|fault| fault.within("user_id"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/pay/instal/partner/exposure`, 商户贴息-获取微信分付曝光建议.
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

/// 用户ID.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct UserId {
    /// 用户ID的类型. Which of the following fields names the user.
    #[serde(skip_serializing_if = "check::is_void")]
    pub user_id_type: Option<crate::v3::pay::instal::UserIdType>,
    /// 用户服务标识. The user's openid under `sp_appid`. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_openid: Option<String>,
    /// 用户子标识. The user's openid under `sub_appid`. At most 128 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_openid: Option<String>,
    /// 用户手机号的哈希值. Hash of the user's phone number, in hexadecimal.
    #[serde(skip_serializing_if = "check::is_void")]
    pub phone_number_hash: Option<String>,
}

impl Check for UserId {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.user_id_type {
            check::known("user_id_type", value)?;
        }
        if let Some(value) = &self.sp_openid {
            check::bytes("sp_openid", value, 0, 128)?;
        }
        if let Some(value) = &self.sub_openid {
            check::bytes("sub_openid", value, 0, 128)?;
        }
        if let Some(value) = &self.phone_number_hash {
            check::bytes("phone_number_hash", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
