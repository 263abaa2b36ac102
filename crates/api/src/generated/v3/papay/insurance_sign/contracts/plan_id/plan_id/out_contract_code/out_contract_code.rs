//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`: 保险商户查询保险自动续费协议
//! `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The place `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 保险商户查询保险自动续费协议. An insurance contract by your number.
    ///
    /// `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`, for
    /// merchants.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "保险商户查询保险自动续费协议",
);

/// The answer to `GET
/// /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`, 保险商户查询保险自动续费协议.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GetResponse {
    /// 商户号.
    pub mchid: String,
    /// 委托代扣协议ID.
    pub contract_id: String,
    /// 商户AppID.
    pub appid: String,
    /// 委托代扣模板ID.
    pub plan_id: i64,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 被保人姓名.
    pub insured_display_name: Option<String>,
    /// 委托代扣协议状态.
    pub contract_state: ContractState,
    /// 协议签署时间.
    pub contract_signed_time: Option<Time>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 协议解约信息.
    pub contract_terminate_info: Option<crate::v3::papay::ContractTerminateInfo>,
    /// 用户OpenID.
    pub openid: String,
    /// 商户侧用户标识.
    pub out_user_code: Option<String>,
    /// 跳转撤销解约小程序的路径.
    pub revoke_terminate_contract_redirect_url: Option<String>,
    /// 跳转撤销解约小程序的appid.
    pub revoke_terminate_contract_redirect_appid: Option<String>,
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["mchid", "contract_id", "appid", "plan_id", "out_contract_code", "contract_state", "openid"],
    &[("contract_terminate_info", &crate::v3::papay::CONTRACT_TERMINATE_INFO_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 委托代扣协议状态.
    pub enum ContractState {
        /// `SIGNED`
        Signed = "SIGNED",
        /// `TERMINATED`
        Terminated = "TERMINATED",
        /// `SIGN_FAILED`
        SignFailed = "SIGN_FAILED",
        /// `TO_BE_RENEWED`
        ToBeRenewed = "TO_BE_RENEWED",
        /// `TERMINATE_PENDING`
        TerminatePending = "TERMINATE_PENDING",
    }
}
