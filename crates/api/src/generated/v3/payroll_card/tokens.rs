//! `/v3/payroll-card/tokens`: 生成授权token `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payroll-card/tokens`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 生成授权token. Issues the token with which the worker opens the card mini program to open the card and to
    /// authorize a sub-merchant.
    ///
    /// 服务商为用户生成授权 token，用户凭它在微工卡小程序里开卡并授权给特约商户。授权完成后用「查询微工卡授权关系」确认。
    ///
    /// `POST /v3/payroll-card/tokens`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012461589>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payroll-card/tokens", "生成授权token");

/// The body of `POST /v3/payroll-card/tokens`, 生成授权token.
///
/// At least one of `appid` and `sub_appid` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 用户标识. The worker's openid under `appid` or `sub_appid`. At most 64 characters.
    pub openid: String,
    /// 应用ID. AppID of the service provider. Send `appid` or `sub_appid`, or both; one of them must be the mini
    /// program that launches the card. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 子商户应用ID. AppID of the sub-merchant. Send `appid` or `sub_appid`, or both; one of them must be the mini
    /// program that launches the card. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant, the employer. At most 32 characters.
    pub sub_mchid: String,
    /// 用户实名. The worker's real name. Sensitive: sent encrypted; the limit is that of the ciphertext.
    pub user_name: Sensitive,
    /// 用户证件号. The worker's identity card number. Sensitive: sent encrypted; the limit is that of the ciphertext.
    pub id_card_number: Sensitive,
    /// 用工类型. Kind of employment. Needed while the worker has not authorized this sub-merchant; later it may be left
    /// out, and if sent must equal the first value.
    #[serde(skip_serializing_if = "check::is_void")]
    pub employment_type: Option<crate::v3::payroll_card::EmploymentType>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, 64)?;
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, 32)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("user_name", &self.user_name)?;
        check::required("id_card_number", &self.id_card_number)?;
        if let Some(value) = &self.employment_type {
            check::known("employment_type", value)?;
        }
        check::any_of(&[("appid", !self.appid.is_void()), ("sub_appid", !self.sub_appid.is_void())])?;
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("user_name", &mut self.user_name);
        visit("id_card_number", &mut self.id_card_number);
    }
}

/// The answer to `POST /v3/payroll-card/tokens`, 生成授权token.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 用户标识.
    pub openid: String,
    /// 服务商商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 授权token. Authorization token for the card mini program. Opaque. At most 1024 characters.
    pub token: String,
    /// token有效时间. Life of the token in seconds. Honour the value, never a constant.
    pub expires_in: i64,
}

fields! {
    PostResponse {
        0 openid, 1 mchid, 2 sub_mchid, 3 token, 4 expires_in,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["openid", "mchid", "sub_mchid", "token", "expires_in"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
