//! `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`:
//! 通过商户协议号查询委托代扣签约协议 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The path `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 通过商户协议号查询委托代扣签约协议. A contract by your number. For service providers.
    ///
    /// `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`, for service
    /// providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-get-contract-by-code.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
    "通过商户协议号查询委托代扣签约协议",
);

/// The query of `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET
/// /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`,
/// 通过商户协议号查询委托代扣签约协议.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 委托代扣协议ID. Number of the contract, given by WeChat Pay when the user signed. At most 32 characters.
    pub contract_id: String,
    /// 普通服务商商户号. Merchant id of the service provider. At most 32 characters.
    pub sp_mchid: String,
    /// 普通服务商的AppID. AppID of the service provider. At most 32 characters.
    pub sp_appid: String,
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 子商户的AppID. AppID of the sub-merchant. At most 32 characters.
    pub sub_appid: Option<String>,
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
    /// 用户OpenID. The user's openid under the service provider's AppID.
    pub sp_openid: String,
    /// 子商户AppID对应的用户OpenID. Openid of the user under `sub_appid`.
    pub sub_openid: Option<String>,
    /// 协议解约信息. Present once the contract has ended.
    pub contract_terminate_info: Option<crate::v3::papay::sign::ContractTerminateInfo>,
    /// 商户侧用户标识. Your id of the user.
    pub out_user_code: Option<String>,
    /// 预约扣费场景的预约信息. Only for contracts with scheduled deductions.
    pub deduct_schedule: Option<crate::v3::papay::sign::DeductSchedule>,
}

fields! {
    GetResponse {
        0 contract_id, 1 sp_mchid, 2 sp_appid, 3 sub_mchid, 4 sub_appid, 5 plan_id, 6 out_contract_code,
        7 contract_display_account, 8 contract_state, 9 contract_signed_time, 10 contract_expired_time, 11 sp_openid,
        12 sub_openid, 13 contract_terminate_info, 14 out_user_code, 15 deduct_schedule,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "contract_id",
        "sp_mchid",
        "sp_appid",
        "sub_mchid",
        "plan_id",
        "out_contract_code",
        "contract_display_account",
        "contract_state",
        "sp_openid",
    ],
    &[
        ("contract_terminate_info", &crate::v3::papay::sign::CONTRACT_TERMINATE_INFO_SHAPE),
        ("deduct_schedule", &crate::v3::papay::sign::DEDUCT_SCHEDULE_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
