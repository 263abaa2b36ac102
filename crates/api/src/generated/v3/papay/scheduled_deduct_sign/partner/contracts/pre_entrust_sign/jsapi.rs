//! `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`: JSAPI场景预约扣费类型签约的预签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// JSAPI场景预约扣费类型签约的预签约. Prepares the signing of a contract with scheduled deductions from a web page inside of
    /// WeChat. The session lives for 10 minutes; only a signature is notified. For service providers.
    ///
    /// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-jsapi-scheduled-deduct-pre-sign.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi",
    "JSAPI场景预约扣费类型签约的预签约",
);

/// The body of `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`,
/// JSAPI场景预约扣费类型签约的预签约.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 应用ID. AppID of the service provider. At most 32 characters.
    pub sp_appid: String,
    /// 用户在服务商商户应用下的用户标示. The user who is going to sign, under `sp_appid`. Inside of WeChat send it or `sub_openid`.
    /// At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_openid: Option<String>,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 子商户的AppID. AppID of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 子商户AppID对应的用户OpenID. The user who is going to sign, under `sub_appid`. Inside of WeChat send it or
    /// `sp_openid`. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_openid: Option<String>,
    /// 委托代扣模板ID. Id of the template, given by WeChat Pay.
    pub plan_id: i64,
    /// 商户签约协议号. Your number for this contract, letters and digits. It is used up once the user has signed, whatever
    /// came of it. At most 32 characters. Digits and letters only.
    pub out_contract_code: String,
    /// 用户账户展示名称. Name of the account, shown to the user. At most 32 characters.
    pub contract_display_account: String,
    /// 签约结果通知地址. Public HTTPS address that gets the notification of the signature; no query string. At most 256
    /// characters.
    pub contract_notify_url: String,
    /// 商户侧用户标识. Your id of the account, where a user may have several; one contract in force for each. At most 32
    /// characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_user_code: Option<String>,
    /// 用于预约扣费的预约信息. Day and amount of the deduction. Needed with a template for scheduled deductions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<crate::v3::papay::scheduled_deduct_sign::DeductSchedule>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, 32)?;
        if let Some(value) = &self.sp_openid {
            check::text("sp_openid", value, 0, 64)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        if let Some(value) = &self.sub_openid {
            check::text("sub_openid", value, 0, 64)?;
        }
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, 32)?;
        check::pattern("out_contract_code", &self.out_contract_code, &PATTERN_1)?;
        check::required("contract_display_account", &self.contract_display_account)?;
        check::text("contract_display_account", &self.contract_display_account, 0, 32)?;
        check::required("contract_notify_url", &self.contract_notify_url)?;
        check::text("contract_notify_url", &self.contract_notify_url, 0, 256)?;
        if let Some(value) = &self.out_user_code {
            check::text("out_user_code", value, 0, 32)?;
        }
        if let Some(value) = &self.deduct_schedule {
            value.check().map_err(|fault| fault.within("deduct_schedule"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi`,
/// JSAPI场景预约扣费类型签约的预签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 跳转签约流程的URL. Address of the page for signing.
    pub redirect_url: String,
}

fields! {
    PostResponse {
        0 redirect_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["redirect_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
