//! `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`:
//! 保险商户查询保险扣费周期列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 保险商户查询保险扣费周期列表. The periods of a policy, page by page.
    ///
    /// `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`, for
    /// merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/insurance/query-policy-periods-by-code.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "保险商户查询保险扣费周期列表",
);

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 保单的扣费周期编号. Number of the period of the policy: a positive integer that you chose when the contract was
    /// signed.
    pub policy_period_id: i64,
    /// 扣费周期预计的扣费的日期. Day on which the deduction is expected, `yyyy-MM-dd`.
    pub estimated_deduct_date: String,
    /// 扣费周期预计的扣费金额. Amount that will be deducted.
    pub estimated_deduct_amount: crate::v3::papay::EstimatedDeductAmount,
    /// 扣费周期预约状态. `NO_SCHEDULED`: not scheduled. `SCHEDULED`: scheduled, not paid. `PAID`: paid. `EXPIRED`: its time
    /// is over and nothing was paid.
    pub policy_period_state: String,
    /// 已预约的扣费金额信息. Amount that was scheduled.
    pub scheduled_amount: Option<crate::v3::papay::ScheduledAmount>,
    /// 实际扣费金额. Amount that was deducted.
    pub deduct_amount: Option<crate::v3::papay::DeductAmount>,
    /// 实际扣费的日期. Day of the deduction, `yyyy-MM-dd`.
    pub deduct_date: Option<String>,
}

fields! {
    GetItem {
        0 policy_period_id, 1 estimated_deduct_date, 2 estimated_deduct_amount, 3 policy_period_state,
        4 scheduled_amount, 5 deduct_amount, 6 deduct_date,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &["policy_period_id", "estimated_deduct_date", "estimated_deduct_amount", "policy_period_state"],
    &[
        ("estimated_deduct_amount", &crate::v3::papay::ESTIMATED_DEDUCT_AMOUNT_SHAPE),
        ("scheduled_amount", &crate::v3::papay::SCHEDULED_AMOUNT_SHAPE),
        ("deduct_amount", &crate::v3::papay::DEDUCT_AMOUNT_SHAPE),
    ],
);

/// The query of `GET
/// /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页大小. How many periods a page holds.
    pub limit: Option<i64>,
    /// 分页开始位置. How many periods to skip.
    pub offset: Option<i64>,
}

impl Check for GetQuery {}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("limit", self.limit.as_ref());
        query.push_some("offset", self.offset.as_ref());
    }
}

/// The answer to `GET
/// /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`,
/// 保险商户查询保险扣费周期列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 扣费周期列表. Periods of this page.
    pub data: Option<Vec<GetItem>>,
    /// 分页大小. How many periods a page holds.
    pub limit: i64,
    /// 分页开始位置. How many periods to skip.
    pub offset: i64,
    /// 扣费周期总条数. How many periods there are.
    pub total_count: Option<i64>,
}

fields! {
    GetResponse {
        0 data, 1 limit, 2 offset, 3 total_count,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["limit", "offset"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
