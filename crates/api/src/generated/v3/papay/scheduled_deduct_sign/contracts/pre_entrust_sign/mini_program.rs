//! `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`: 小程序场景预约扣费类型签约的预签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 小程序场景预约扣费类型签约的预签约. Prepares the signing of a contract with scheduled deductions from a mini program. The
    /// session lives for 10 minutes; only a signature is notified.
    ///
    /// `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/mini-program-scheduled-deduct-pre-sign.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
    "小程序场景预约扣费类型签约的预签约",
);

/// The body of `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`,
/// 小程序场景预约扣费类型签约的预签约.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 应用ID. Your AppID. At most 32 characters.
    pub appid: String,
    /// 用户在直连商户应用下的用户标示. The user who is going to sign. Needed inside of WeChat: web page and mini program.
    #[serde(skip_serializing_if = "check::is_void")]
    pub openid: Option<String>,
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
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
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

/// The answer to `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`,
/// 小程序场景预约扣费类型签约的预签约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 预签约ID. Id of the session; hand it to the signing page.
    pub pre_entrustweb_id: String,
    /// 跳转签约小程序的AppID. AppID of the mini program for signing.
    pub redirect_appid: String,
    /// 跳转签约小程序的路径. Page of the mini program for signing.
    pub redirect_path: String,
}

fields! {
    PostResponse {
        0 pre_entrustweb_id, 1 redirect_appid, 2 redirect_path,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["pre_entrustweb_id", "redirect_appid", "redirect_path"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z]+$");
