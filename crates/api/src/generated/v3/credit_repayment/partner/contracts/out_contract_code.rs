//! `/v3/credit-repayment/partner/contracts/{out_contract_code}`: 查询自动还款协议 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/credit-repayment/partner/contracts/{out_contract_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询自动还款协议.
    ///
    /// `GET /v3/credit-repayment/partner/contracts/{out_contract_code}`, for service providers.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/credit-repayment/partner/contracts/{out_contract_code}", "查询自动还款协议");

/// The answer to `GET /v3/credit-repayment/partner/contracts/{out_contract_code}`, 查询自动还款协议.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 协议ID.
    pub contract_id: String,
    /// 模板ID.
    pub plan_id: String,
    /// 服务商签约协议号.
    pub out_contract_code: String,
    /// 用户展示名称.
    pub display_name: String,
    /// 协议状态.
    pub contract_state: crate::v3::credit_repayment::partner::contracts::ContractState,
    /// 协议签署时间.
    pub contract_signed_time: Option<Time>,
    /// 协议解约时间.
    pub contract_terminated_time: Option<Time>,
    /// 协议解约方式.
    pub contract_terminated_mode: Option<crate::v3::credit_repayment::partner::contracts::ContractTerminatedMode>,
    /// 协议解约备注.
    pub contract_termination_remark: Option<String>,
    /// 还款日.
    pub repayment_day: Option<i64>,
    /// 用户服务商标识.
    pub openid: Option<String>,
    /// 服务商AppID.
    pub appid: Option<String>,
    /// 还款金额上限.
    pub repayment_amount_limit: i64,
}

fields! {
    GetResponse {
        0 contract_id, 1 plan_id, 2 out_contract_code, 3 display_name, 4 contract_state, 5 contract_signed_time,
        6 contract_terminated_time, 7 contract_terminated_mode, 8 contract_termination_remark, 9 repayment_day,
        10 openid, 11 appid, 12 repayment_amount_limit,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["contract_id", "plan_id", "out_contract_code", "display_name", "contract_state", "repayment_amount_limit"],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
