//! `/v3/papay/contracts/{contract_id}/notify`: 直连商户预扣费通知 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/contracts/{contract_id}/notify`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 直连商户预扣费通知. Tells the user of a coming deduction and its largest amount. Between 7:00 and 22:00 Beijing time;
    /// the deduction may follow from the third day on, once in a cycle.
    ///
    /// `POST /v3/papay/contracts/{contract_id}/notify`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, Empty> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/papay/contracts/{contract_id}/notify", "直连商户预扣费通知");

/// 扣费持续时间.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeductDuration {
    /// 扣费持续时间数. Number of days.
    pub count: i64,
    /// 单位. Always days.
    #[serde(skip_serializing_if = "check::is_void")]
    pub unit: Option<DeductDurationUnit>,
}

impl Check for DeductDuration {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.unit {
            check::known("unit", value)?;
        }
        Ok(())
    }
}

/// 预计扣费金额信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct EstimatedAmount {
    /// 预计扣费金额. Fen (1/100 yuan); no deduction may be above it.
    pub amount: i64,
    /// 预计扣费货币类型. `CNY`, the default.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<String>,
}

impl Check for EstimatedAmount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.currency {
            check::text("currency", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/papay/contracts/{contract_id}/notify`, 直连商户预扣费通知.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 直连商户号. Your merchant id. At most 32 characters.
    pub mchid: String,
    /// 公众号ID. Your AppID. At most 32 characters.
    pub appid: String,
    /// 扣费持续时间. On how many days the deduction may be tried, after the waiting time of this day and the next; 7 if
    /// left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduct_duration: Option<DeductDuration>,
    /// 预计扣费金额信息. The most that will be deducted.
    pub estimated_amount: EstimatedAmount,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("mchid", &self.mchid)?;
        check::text("mchid", &self.mchid, 0, 32)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        if let Some(value) = &self.deduct_duration {
            value.check().map_err(|fault| fault.within("deduct_duration"))?;
        }
        self.estimated_amount.check().map_err(|fault| fault.within("estimated_amount"))?;
        Ok(())
    }
}

open_enum! {
    /// 单位.
    ///
    /// Days.
    pub enum DeductDurationUnit {
        /// `DAY`
        Day = "DAY",
    }
}
