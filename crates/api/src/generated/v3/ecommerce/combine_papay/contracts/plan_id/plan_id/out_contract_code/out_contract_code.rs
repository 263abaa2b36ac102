//! `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`: 通过商户协议号查询协议
//! `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The path `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 通过商户协议号查询协议. A contract by your number.
    ///
    /// `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`, for
    /// merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "通过商户协议号查询协议",
);

/// 协议解约信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// 协议解约方式. Who ended the contract.
    pub contract_termination_mode: String,
    /// 协议解约时间. When the contract ended.
    pub contract_terminated_time: Time,
    /// 解约备注. Why the contract ends.
    pub contract_termination_remark: String,
}

fields! {
    ContractTerminateInfo {
        0 contract_termination_mode, 1 contract_terminated_time, 2 contract_termination_remark,
    }
}

pub(crate) static CONTRACT_TERMINATE_INFO_SHAPE: Shape =
    Shape::new(&["contract_termination_mode", "contract_terminated_time", "contract_termination_remark"], &[]);

/// The answer to `GET
/// /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`, 通过商户协议号查询协议.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号. Merchant id.
    pub mchid: String,
    /// 委托代扣协议Id. Number of the contract, given by WeChat Pay when the user signed.
    pub contract_id: String,
    /// 商户APPID. AppID for which the user signs. At most 32 characters.
    pub appid: String,
    /// 委托代扣协议模板Id. Id of the template the contract is signed on.
    pub plan_id: i64,
    /// 商户签约协议号. Your number of the contract. At most 32 characters.
    pub out_contract_code: String,
    /// 用户账户展示名称. Name of the user's account with you, which the signing page shows. At most 32 characters.
    pub contract_display_account: String,
    /// 委托代扣协议状态. State of the contract, such as `SIGNED`.
    pub contract_state: String,
    /// 协议签署时间. When the user signed.
    pub contract_signed_time: Time,
    /// 协议到期时间. When the contract expires.
    pub contract_expired_time: Time,
    /// 协议解约信息. How and when the contract ended.
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// 用户openid. The user's openid under the AppID.
    pub openid: String,
}

fields! {
    GetResponse {
        0 mchid, 1 contract_id, 2 appid, 3 plan_id, 4 out_contract_code, 5 contract_display_account, 6 contract_state,
        7 contract_signed_time, 8 contract_expired_time, 9 contract_terminate_info, 10 openid,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "mchid",
        "contract_id",
        "appid",
        "plan_id",
        "out_contract_code",
        "contract_display_account",
        "contract_state",
        "contract_signed_time",
        "contract_expired_time",
        "openid",
    ],
    &[("contract_terminate_info", &CONTRACT_TERMINATE_INFO_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
