//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`:
//! 保险商户查询保险自动续费预约 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod schedule;

/// The path `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`.
    pub fn schedule(self) -> schedule::Path<'a> {
        schedule::Path(self.0.segment("schedule"))
    }

    /// 保险商户查询保险自动续费预约. What is scheduled for one period of a policy.
    ///
    /// `GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`,
    /// for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/query-policy-period.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}",
    "保险商户查询保险自动续费预约",
);

/// The answer to `GET
/// /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`,
/// 保险商户查询保险自动续费预约.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 保单的扣费周期编号. Number of the period of the policy: a positive integer that you chose when the contract was
    /// signed.
    pub policy_period_id: i64,
    /// 当前扣费周期的状态. `NO_SCHEDULED`: not scheduled. `SCHEDULED`: scheduled, not paid. `PAID`: paid. `EXPIRED`: its
    /// time is over and nothing was paid.
    pub policy_period_state: String,
    /// 可扣费开始日期. First day on which money can be deducted, `yyyy-MM-dd`.
    pub deduct_start_date: Option<String>,
    /// 可扣费结束日期. Last day on which money can be deducted, `yyyy-MM-dd`.
    pub deduct_end_date: Option<String>,
    /// 已预约的扣费金额信息. Amount that was scheduled.
    pub scheduled_amount: Option<crate::v3::papay::ScheduledAmount>,
    /// 实际扣费金额. Amount that was deducted.
    pub deduct_amount: Option<crate::v3::papay::DeductAmount>,
    /// 实际扣费的日期. Day of the deduction, `yyyy-MM-dd`.
    pub deduct_date: Option<String>,
}

fields! {
    GetResponse {
        0 policy_period_id, 1 policy_period_state, 2 deduct_start_date, 3 deduct_end_date, 4 scheduled_amount,
        5 deduct_amount, 6 deduct_date,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["policy_period_id", "policy_period_state"],
    &[
        ("scheduled_amount", &crate::v3::papay::SCHEDULED_AMOUNT_SHAPE),
        ("deduct_amount", &crate::v3::papay::DEDUCT_AMOUNT_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
