//! `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`: 查询保单授权信息 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询保单授权信息.
    ///
    /// `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`, for merchants.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}", "查询保单授权信息");

/// The answer to `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`, 查询保单授权信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户保险编号.
    pub out_insurance_no: String,
    /// 公众账号ID.
    pub appid: String,
    /// 保险代扣模板ID.
    pub plan_id: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 保险名称.
    pub insurance_name: String,
    /// 授权状态.
    pub auth_state: crate::v3::inspolicymgr::deduct::authorizations::AuthState,
    /// 用户授权时间.
    pub user_auth_time: Option<Time>,
}

fields! {
    GetResponse {
        0 out_insurance_no, 1 appid, 2 plan_id, 3 out_contract_code, 4 insurance_name, 5 auth_state, 6 user_auth_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_insurance_no", "appid", "plan_id", "out_contract_code", "insurance_name", "auth_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
