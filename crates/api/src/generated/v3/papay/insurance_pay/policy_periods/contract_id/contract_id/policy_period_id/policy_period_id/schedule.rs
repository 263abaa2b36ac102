//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`:
//! 保险商户预约保险自动续费 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 保险商户预约保险自动续费. Schedules the premium of one period of a policy.
    ///
    /// `POST
    /// /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`,
    /// for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/schedule/schedule-policy-period.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
    "保险商户预约保险自动续费",
);

/// The body of `POST
/// /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`,
/// 保险商户预约保险自动续费.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 应用ID. AppID that is bound to the merchant. At most 32 characters.
    pub appid: String,
    /// 预约扣费金额信息. Amount to schedule.
    pub scheduled_amount: crate::v3::papay::ScheduledAmount,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        self.scheduled_amount.check().map_err(|fault| fault.within("scheduled_amount"))?;
        Ok(())
    }
}

/// The answer to `POST
/// /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule`,
/// 保险商户预约保险自动续费.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
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
    PostResponse {
        0 policy_period_id, 1 policy_period_state, 2 deduct_start_date, 3 deduct_end_date, 4 scheduled_amount,
        5 deduct_amount, 6 deduct_date,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["policy_period_id", "policy_period_state"],
    &[
        ("scheduled_amount", &crate::v3::papay::SCHEDULED_AMOUNT_SHAPE),
        ("deduct_amount", &crate::v3::papay::DEDUCT_AMOUNT_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
