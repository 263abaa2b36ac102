//! `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`:
//! 商户通过商户协议号查询协议 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The path `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 商户通过商户协议号查询协议. A contract by your number.
    ///
    /// `GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`,
    /// for merchants.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/password-free-contract/contracts/get-by-code.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
    "商户通过商户协议号查询协议",
);

/// 协议解约信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// 协议解约方式. Who ended the contract.
    pub contract_termination_mode: String,
    /// 协议解约时间. When the contract ended.
    pub contract_terminated_time: Option<Time>,
    /// 解约备注. Why the contract ends.
    pub contract_termination_remark: Option<String>,
}

fields! {
    ContractTerminateInfo {
        0 contract_termination_mode, 1 contract_terminated_time, 2 contract_termination_remark,
    }
}

pub(crate) static CONTRACT_TERMINATE_INFO_SHAPE: Shape = Shape::new(&["contract_termination_mode"], &[]);

/// The answer to `GET
/// /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`,
/// 商户通过商户协议号查询协议.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户号. Merchant id. At most 32 characters.
    pub mchid: String,
    /// 免密支付协议ID. Number of the contract, given by WeChat Pay when the user signed. At most 32 characters.
    pub contract_id: String,
    /// 商户AppID. AppID of the merchant, service provider or institution. At most 32 characters.
    pub appid: String,
    /// 用户标识. The user's openid under the AppID. At most 128 characters.
    pub openid: String,
    /// 子商户AppID. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
    /// 用户标识. The user's openid under the sub-merchant's AppID. At most 128 characters.
    pub sub_openid: Option<String>,
    /// 免密支付服务ID. Id of the service, given by WeChat Pay.
    pub service_id: i64,
    /// 商户签约协议号. Your number of the contract: digits and letters. It cannot be used again after the contract has
    /// ended. At most 32 characters.
    pub out_contract_code: String,
    /// 用户账户展示名称. Name of the user's account with you, which the signing page shows. At most 32 characters.
    pub contract_display_account: Option<String>,
    /// 委托代扣协议状态. State of the contract, such as `SIGNED`.
    pub contract_state: String,
    /// 协议签署时间. When the user signed.
    pub contract_signed_time: Time,
    /// 协议解约信息. How and when the contract ended.
    pub contract_terminate_info: Option<ContractTerminateInfo>,
}

fields! {
    GetResponse {
        0 mchid, 1 contract_id, 2 appid, 3 openid, 4 sub_appid, 5 sub_openid, 6 service_id, 7 out_contract_code,
        8 contract_display_account, 9 contract_state, 10 contract_signed_time, 11 contract_terminate_info,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "mchid",
        "contract_id",
        "appid",
        "openid",
        "service_id",
        "out_contract_code",
        "contract_state",
        "contract_signed_time",
    ],
    &[("contract_terminate_info", &CONTRACT_TERMINATE_INFO_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
