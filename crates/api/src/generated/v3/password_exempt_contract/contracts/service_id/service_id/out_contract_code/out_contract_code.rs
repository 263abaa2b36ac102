//! `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`:
//! 商户通过商户协议号查询协议 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The place `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 商户通过商户协议号查询协议.
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct ContractTerminateInfo {
    /// 协议解约方式.
    pub contract_termination_mode: String,
    /// 协议解约时间.
    pub contract_terminated_time: Option<Time>,
    /// 解约备注.
    pub contract_termination_remark: Option<String>,
}

pub(crate) static CONTRACT_TERMINATE_INFO_SHAPE: Shape = Shape::new(&["contract_termination_mode"], &[]);

/// The answer to `GET
/// /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}`,
/// 商户通过商户协议号查询协议.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GetResponse {
    /// 商户号.
    pub mchid: String,
    /// 免密支付协议ID.
    pub contract_id: String,
    /// 商户AppID.
    pub appid: String,
    /// 用户标识.
    pub openid: String,
    /// 子商户AppID.
    pub sub_appid: Option<String>,
    /// 用户标识.
    pub sub_openid: Option<String>,
    /// 免密支付服务ID.
    pub service_id: i64,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 用户账户展示名称.
    pub contract_display_account: Option<String>,
    /// 委托代扣协议状态.
    pub contract_state: String,
    /// 协议签署时间.
    pub contract_signed_time: Time,
    /// 协议解约信息.
    pub contract_terminate_info: Option<ContractTerminateInfo>,
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
