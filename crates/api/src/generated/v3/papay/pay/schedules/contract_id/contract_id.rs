//! `/v3/papay/pay/schedules/contract-id/{contract_id}`: 查询扣费预约 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod schedule;

/// The path `/v3/papay/pay/schedules/contract-id/{contract_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/pay/schedules/contract-id/{contract_id}/schedule`.
    pub fn schedule(self) -> schedule::Path<'a> {
        schedule::Path(self.0.segment("schedule"))
    }

    /// 查询扣费预约. What is scheduled on a contract; ask when the answer to scheduling got lost.
    ///
    /// `GET /v3/papay/pay/schedules/contract-id/{contract_id}`, for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-query-deduct-schedule.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new("GET", "/v3/papay/pay/schedules/contract-id/{contract_id}", "查询扣费预约");

/// The answer to `GET /v3/papay/pay/schedules/contract-id/{contract_id}`, 查询扣费预约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    GetResponse {
        0 schedule_state, 1 deduct_start_date, 2 deduct_end_date, 3 scheduled_amount, 4 deduct_amount, 5 deduct_date,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["schedule_state"],
    &[
        ("scheduled_amount", &crate::v3::papay::SCHEDULED_AMOUNT_SHAPE),
        ("deduct_amount", &crate::v3::papay::DEDUCT_AMOUNT_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
