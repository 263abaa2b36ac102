//! `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`:
//! 保险商户通过商户协议号解除保险自动续费协议 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 保险商户通过商户协议号解除保险自动续费协议. Ends an insurance contract by your number.
    ///
    /// `POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`,
    /// for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012472767>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    "保险商户通过商户协议号解除保险自动续费协议",
);

/// The body of `POST
/// /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`,
/// 保险商户通过商户协议号解除保险自动续费协议.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 解约备注. Why the contract ends.
    pub contract_termination_remark: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("contract_termination_remark", &self.contract_termination_remark)?;
        check::text("contract_termination_remark", &self.contract_termination_remark, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST
/// /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`,
/// 保险商户通过商户协议号解除保险自动续费协议.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
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
pub contract_state: crate::v3::papay::insurance_sign::contracts::plan_id::plan_id::out_contract_code::out_contract_code::ContractState,
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
}

fields! {
    PostResponse {
        0 mchid, 1 contract_id, 2 appid, 3 plan_id, 4 out_contract_code, 5 insured_display_name, 6 contract_state,
        7 contract_signed_time, 8 contract_expired_time, 9 contract_terminate_info, 10 openid, 11 out_user_code,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["mchid", "contract_id", "appid", "plan_id", "out_contract_code", "contract_state", "openid"],
    &[("contract_terminate_info", &crate::v3::papay::CONTRACT_TERMINATE_INFO_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
