//! `/v3/credit-repayment/partner/contracts/terminate`: 解除自动还款协议 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/credit-repayment/partner/contracts/terminate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解除自动还款协议.
    ///
    /// `POST /v3/credit-repayment/partner/contracts/terminate`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/credit-repayment/partner/contracts/terminate", "解除自动还款协议");

/// 协议信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ContractInfo {
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
    ContractInfo {
        0 contract_id, 1 plan_id, 2 out_contract_code, 3 display_name, 4 contract_state, 5 contract_signed_time,
        6 contract_terminated_time, 7 contract_terminated_mode, 8 contract_termination_remark, 9 repayment_day,
        10 openid, 11 appid, 12 repayment_amount_limit,
    }
}

pub(crate) static CONTRACT_INFO_SHAPE: Shape = Shape::new(
    &["contract_id", "plan_id", "out_contract_code", "display_name", "contract_state", "repayment_amount_limit"],
    &[],
);

/// The body of `POST /v3/credit-repayment/partner/contracts/terminate`, 解除自动还款协议.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商签约协议号.
    pub out_contract_code: String,
    /// 协议解约备注.
    pub contract_termination_remark: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, usize::MAX)?;
        check::required("contract_termination_remark", &self.contract_termination_remark)?;
        check::text("contract_termination_remark", &self.contract_termination_remark, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/credit-repayment/partner/contracts/terminate`, 解除自动还款协议.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 协议信息.
    pub contract_info: Option<ContractInfo>,
}

fields! {
    PostResponse {
        0 contract_info,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&[], &[("contract_info", &CONTRACT_INFO_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
