//! `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`: 预约扣费 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 预约扣费. Schedules a deduction, which must be done before it. On the day before the one agreed, between 8:00
    /// and 19:30 Beijing time; the user is told within 30 minutes.
    ///
    /// `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-schedule-deduction.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule", "预约扣费");

/// The body of `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`, 预约扣费.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 应用ID. Your AppID. At most 32 characters.
    pub appid: String,
    /// 预约的金额信息. Exactly what the contract says for this time.
    pub schedule_amount: crate::v3::papay::pay::ScheduleAmount,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        self.schedule_amount.check().map_err(|fault| fault.within("schedule_amount"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`, 预约扣费.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 扣费预约的状态. `NO_SCHEDULED`, SCHEDULED (not deducted yet, or failed so far), PAID, EXPIRED (too late for any
    /// deduction).
    pub schedule_state: String,
    /// 可扣费开始日期. First day it may be deducted, `yyyy-MM-dd`; once scheduled.
    pub deduct_start_date: Option<String>,
    /// 可扣费结束日期. Last day it may be deducted, `yyyy-MM-dd`; once scheduled.
    pub deduct_end_date: Option<String>,
    /// 已预约的扣费金额信息. Once scheduled.
    pub scheduled_amount: Option<crate::v3::papay::ScheduledAmount>,
    /// 实际扣费金额. Once deducted.
    pub deduct_amount: Option<crate::v3::papay::DeductAmount>,
    /// 实际扣费的日期. Day of the deduction, `yyyy-MM-dd`; once deducted.
    pub deduct_date: Option<String>,
}

fields! {
    PostResponse {
        0 schedule_state, 1 deduct_start_date, 2 deduct_end_date, 3 scheduled_amount, 4 deduct_amount, 5 deduct_date,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["schedule_state"],
    &[
        ("scheduled_amount", &crate::v3::papay::SCHEDULED_AMOUNT_SHAPE),
        ("deduct_amount", &crate::v3::papay::DEDUCT_AMOUNT_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
