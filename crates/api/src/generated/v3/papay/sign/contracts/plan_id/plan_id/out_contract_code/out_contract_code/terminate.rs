//! `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`:
//! 通过商户协议号解除委托代扣签约协议 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 通过商户协议号解除委托代扣签约协议. Ends a contract by your number.
    ///
    /// `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`, for
    /// merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/normal/normal-terminate-contract-by-code.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
    "通过商户协议号解除委托代扣签约协议",
);

/// The body of `POST
/// /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`,
/// 通过商户协议号解除委托代扣签约协议.
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
/// /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`,
/// 通过商户协议号解除委托代扣签约协议.
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
    /// 用户账户展示名称. Name of the user's account with you, which the signing page shows.
    pub contract_display_account: String,
    /// 委托代扣协议状态. State of the contract, such as `SIGNED`.
    pub contract_state: String,
    /// 协议签署时间. When the user signed.
    pub contract_signed_time: Option<Time>,
    /// 协议到期时间. When the contract expires.
    pub contract_expired_time: Option<Time>,
    /// 用户OpenID. The user's openid under the AppID.
    pub openid: String,
    /// 协议解约信息. Present once the contract has ended.
    pub contract_terminate_info: Option<crate::v3::papay::sign::ContractTerminateInfo>,
    /// 商户侧用户标识. Your id of the user.
    pub out_user_code: Option<String>,
    /// 预约扣费场景的预约信息. Only for contracts with scheduled deductions.
    pub deduct_schedule: Option<crate::v3::papay::sign::DeductSchedule>,
}

fields! {
    PostResponse {
        0 mchid, 1 contract_id, 2 appid, 3 plan_id, 4 out_contract_code, 5 contract_display_account, 6 contract_state,
        7 contract_signed_time, 8 contract_expired_time, 9 openid, 10 contract_terminate_info, 11 out_user_code,
        12 deduct_schedule,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "mchid",
        "contract_id",
        "appid",
        "plan_id",
        "out_contract_code",
        "contract_display_account",
        "contract_state",
        "openid",
    ],
    &[
        ("contract_terminate_info", &crate::v3::papay::sign::CONTRACT_TERMINATE_INFO_SHAPE),
        ("deduct_schedule", &crate::v3::papay::sign::DEDUCT_SCHEDULE_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
