//! `/v3/inspolicymgr/deduct/authorizations`: 提交保单授权信息 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_insurance_no;

/// The path `/v3/inspolicymgr/deduct/authorizations`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`.
    pub fn out_insurance_no(self, out_insurance_no: impl AsRef<str>) -> out_insurance_no::Path<'a> {
        out_insurance_no::Path(self.0.variable("out_insurance_no", out_insurance_no.as_ref(), |value| {
            check::text("out_insurance_no", value, 0, usize::MAX)
        }))
    }

    /// 提交保单授权信息.
    ///
    /// `POST /v3/inspolicymgr/deduct/authorizations`, for merchants.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/inspolicymgr/deduct/authorizations", "提交保单授权信息");

/// The body of `POST /v3/inspolicymgr/deduct/authorizations`, 提交保单授权信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户保险编号.
    pub out_insurance_no: String,
    /// 商户APPID.
    pub appid: String,
    /// 保险代扣模板ID.
    pub plan_id: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 保险名称.
    pub insurance_name: String,
    /// 收款方商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payee_mchid: Option<String>,
    /// 收款方公众账号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub payee_appid: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_insurance_no", &self.out_insurance_no)?;
        check::text("out_insurance_no", &self.out_insurance_no, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("plan_id", &self.plan_id)?;
        check::text("plan_id", &self.plan_id, 0, usize::MAX)?;
        check::required("out_contract_code", &self.out_contract_code)?;
        check::text("out_contract_code", &self.out_contract_code, 0, usize::MAX)?;
        check::required("insurance_name", &self.insurance_name)?;
        check::text("insurance_name", &self.insurance_name, 0, usize::MAX)?;
        if let Some(value) = &self.payee_mchid {
            check::text("payee_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.payee_appid {
            check::text("payee_appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/inspolicymgr/deduct/authorizations`, 提交保单授权信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户保险编号.
    pub out_insurance_no: String,
    /// 商户APPID.
    pub appid: Option<String>,
    /// 保险代扣模板ID.
    pub plan_id: String,
    /// 商户签约协议号.
    pub out_contract_code: String,
    /// 保险名称.
    pub insurance_name: String,
    /// 授权状态.
    pub auth_state: AuthState,
    /// 用户授权时间.
    pub user_auth_time: Option<Time>,
}

fields! {
    PostResponse {
        0 out_insurance_no, 1 appid, 2 plan_id, 3 out_contract_code, 4 insurance_name, 5 auth_state, 6 user_auth_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_insurance_no", "plan_id", "out_contract_code", "insurance_name", "auth_state"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 授权状态.
    pub enum AuthState {
        /// `AUTH_STATE_INIT`
        AuthStateInit = "AUTH_STATE_INIT",
        /// `AUTH_STATE_PENDING`
        AuthStatePending = "AUTH_STATE_PENDING",
        /// `AUTH_STATE_GRANTED`
        AuthStateGranted = "AUTH_STATE_GRANTED",
        /// `AUTH_STATE_DENIED`
        AuthStateDenied = "AUTH_STATE_DENIED",
        /// `AUTH_STATE_EXPIRED`
        AuthStateExpired = "AUTH_STATE_EXPIRED",
    }
}
