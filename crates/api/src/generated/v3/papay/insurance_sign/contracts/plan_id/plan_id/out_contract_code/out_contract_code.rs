//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`: 保险商户查询保险自动续费协议
//! `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The path `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
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
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012472641>
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
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 委托代扣协议ID. Number of the contract, given by WeChat Pay when the user signed. At most 32 characters.
    pub contract_id: String,
    /// 商户AppID. AppID that is bound to the merchant. At most 32 characters.
    pub appid: String,
    /// 委托代扣模板ID. Id of the template the contract is signed on.
    pub plan_id: i64,
    /// 商户签约协议号. Your number of the contract: digits and letters. It cannot be used again after the contract has
    /// ended. At most 32 characters.
    pub out_contract_code: String,
    /// 被保人姓名. Masked name of the insured, which the signing page shows: asterisks and the last character. At most
    /// 32 characters.
    pub insured_display_name: Option<String>,
    /// 委托代扣协议状态. `SIGNED`: signed. `TERMINATED`: ended. `SIGN_FAILED`: signing failed. `TO_BE_RENEWED`: to be
    /// renewed. `TERMINATE_PENDING`, where it is known: ending.
    pub contract_state: ContractState,
    /// 协议签署时间. When the user signed.
    pub contract_signed_time: Option<Time>,
    /// 协议到期时间. When the contract expires.
    pub contract_expired_time: Option<Time>,
    /// 协议解约信息. How and when the contract ended.
    pub contract_terminate_info: Option<crate::v3::papay::ContractTerminateInfo>,
    /// 用户OpenID. The user's openid under the AppID.
    pub openid: String,
    /// 商户侧用户标识. Your id of the user.
    pub out_user_code: Option<String>,
    /// 跳转撤销解约小程序的路径. Page of the mini program in which the user takes the termination back.
    pub revoke_terminate_contract_redirect_url: Option<String>,
    /// 跳转撤销解约小程序的appid. AppID of the mini program in which the user takes the termination back.
    pub revoke_terminate_contract_redirect_appid: Option<String>,
}

fields! {
    GetResponse {
        0 mchid, 1 contract_id, 2 appid, 3 plan_id, 4 out_contract_code, 5 insured_display_name, 6 contract_state,
        7 contract_signed_time, 8 contract_expired_time, 9 contract_terminate_info, 10 openid, 11 out_user_code,
        12 revoke_terminate_contract_redirect_url, 13 revoke_terminate_contract_redirect_appid,
    }
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
    ///
    /// `SIGNED`: signed. `TERMINATED`: ended. `SIGN_FAILED`: signing failed. `TO_BE_RENEWED`: to be renewed.
    /// `TERMINATE_PENDING`, where it is known: ending.
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
