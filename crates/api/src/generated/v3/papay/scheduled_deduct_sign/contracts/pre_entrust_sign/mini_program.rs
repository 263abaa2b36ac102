//! `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`: 小程序场景预约扣费类型签约的预签约 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 小程序场景预约扣费类型签约的预签约.
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
    /// 应用ID.
    pub appid: String,
    /// 用户在直连商户应用下的用户标示.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: i64,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 用户账户展示名称.
    pub contract_display_account: String,
    /// 签约结果通知地址.
    pub contract_notify_url: String,
    /// 商户侧用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_user_code: Option<String>,
    /// 用于预约扣费的预约信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_schedule: Option<crate::v3::papay::scheduled_deduct_sign::DeductSchedule>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.openid {
            check::text("openid", value, 0, usize::MAX)?;
        }
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, usize::MAX)?;
        check::required("contract_display_account", &self.contract_display_account)?;
        check::text("contract_display_account", &self.contract_display_account, 0, usize::MAX)?;
        check::required("contract_notify_url", &self.contract_notify_url)?;
        check::text("contract_notify_url", &self.contract_notify_url, 0, usize::MAX)?;
        if let Some(value) = &self.out_user_code {
            check::text("out_user_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.deduct_schedule {
            value.check().map_err(|fault| fault.within("deduct_schedule"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program`,
/// 小程序场景预约扣费类型签约的预签约.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 预签约ID.
    #[serde(deserialize_with = "null_as_default")]
    pub pre_entrustweb_id: String,
    /// 跳转签约小程序的AppID.
    #[serde(deserialize_with = "null_as_default")]
    pub redirect_appid: String,
    /// 跳转签约小程序的路径.
    #[serde(deserialize_with = "null_as_default")]
    pub redirect_path: String,
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["pre_entrustweb_id", "redirect_appid", "redirect_path"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
