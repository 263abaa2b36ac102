//! `/v3/payroll-card/authentications/pre-order`: 微工卡核身预下单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/payroll-card/authentications/pre-order`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 微工卡核身预下单. Places the order that must exist before the card mini program is launched for an identity
    /// verification. The worker must already have authorized the sub-merchant. At most 20 a day for one worker.
    ///
    /// 服务商为已授权的用户下核身单，同一用户每天最多 20 次。用返回的 `token` 在 `expires_in` 秒内调起微工卡小程序，用户核身后按商家核身单号查询结果。
    ///
    /// `POST /v3/payroll-card/authentications/pre-order`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012923362>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/payroll-card/authentications/pre-order", "微工卡核身预下单");

/// The body of `POST /v3/payroll-card/authentications/pre-order`, 微工卡核身预下单.
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
    /// 子商户号. Merchant id of the sub-merchant, the employer. At most 32 characters.
    pub sub_mchid: String,
    /// 子商户应用ID. AppID of the sub-merchant. Send `appid` or `sub_appid`, or both; one of them must be the mini
    /// program that launches the card. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 商家核身单号. The service provider's own number for this verification: digits and letters, unique within the
    /// service provider. One number is one attempt. At most 64 characters. Digits and letters only.
    pub authenticate_number: String,
    /// 项目名称. Name of the project that the worker works on. At most 128 characters.
    pub project_name: String,
    /// 单位名称. Name of the company that employs the worker. At most 128 characters.
    pub employer_name: String,
    /// 核身类型. What the verification is for. Recent official documents make it optional; earlier ones require it, so
    /// send it.
    #[serde(skip_serializing_if = "check::is_void")]
    pub authenticate_type: Option<crate::v3::payroll_card::AuthenticateType>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("openid", &self.openid)?;
        check::text("openid", &self.openid, 0, 64)?;
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("authenticate_number", &self.authenticate_number)?;
        check::text("authenticate_number", &self.authenticate_number, 1, 64)?;
        check::pattern("authenticate_number", &self.authenticate_number, &PATTERN_1)?;
        check::required("project_name", &self.project_name)?;
        check::text("project_name", &self.project_name, 0, 128)?;
        check::required("employer_name", &self.employer_name)?;
        check::text("employer_name", &self.employer_name, 0, 128)?;
        if let Some(value) = &self.authenticate_type {
            check::known("authenticate_type", value)?;
        }
        check::any_of(&[("appid", !self.appid.is_void()), ("sub_appid", !self.sub_appid.is_void())])?;
        Ok(())
    }
}

/// The answer to `POST /v3/payroll-card/authentications/pre-order`, 微工卡核身预下单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商家核身单号.
    pub authenticate_number: String,
    /// 用户标识.
    pub openid: String,
    /// 商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// token值. Pass it to the card mini program. One use. Opaque. At most 1024 characters.
    pub token: String,
    /// token有效时间. Life of the token in seconds; 300 in every official example. Honour the value, never a constant.
    pub expires_in: i64,
}

fields! {
    PostResponse {
        0 authenticate_number, 1 openid, 2 mchid, 3 sub_mchid, 4 token, 5 expires_in,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["authenticate_number", "openid", "mchid", "sub_mchid", "token", "expires_in"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
