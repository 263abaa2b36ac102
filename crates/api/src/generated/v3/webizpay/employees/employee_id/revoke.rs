//! `/v3/webizpay/employees/{employee_id}/revoke`: 企业商户发起解除员工企业支付授权 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/webizpay/employees/{employee_id}/revoke`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 企业商户发起解除员工企业支付授权.
    ///
    /// `POST /v3/webizpay/employees/{employee_id}/revoke`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014507156>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/webizpay/employees/{employee_id}/revoke", "企业商户发起解除员工企业支付授权");

/// The body of `POST /v3/webizpay/employees/{employee_id}/revoke`, 企业商户发起解除员工企业支付授权.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sp_mchid", &self.sp_mchid)?;
        check::text("sp_mchid", &self.sp_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/webizpay/employees/{employee_id}/revoke`, 企业商户发起解除员工企业支付授权.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 服务商商户号.
    pub sp_mchid: String,
    /// 出资子商户号.
    pub sub_mchid: String,
    /// 商户企业员工ID.
    pub user_id: String,
    /// 员工企业支付权限状态.
    pub authorization_state: AuthorizationState,
    /// 员工企业支付失效时间.
    pub authorization_revoked_time: Time,
    /// 作废原因.
    pub reason: String,
}

fields! {
    PostResponse {
        0 sp_mchid, 1 sub_mchid, 2 user_id, 3 authorization_state, 4 authorization_revoked_time, 5 reason,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["sp_mchid", "sub_mchid", "user_id", "authorization_state", "authorization_revoked_time", "reason"],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 员工企业支付权限状态.
    pub enum AuthorizationState {
        /// `REVOKED`
        Revoked = "REVOKED",
        /// `AUTHORIZED`
        Authorized = "AUTHORIZED",
    }
}
