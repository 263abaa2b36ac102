//! `/v3/global/merchant/h5/permission/{sub_mchid}`: 查询子商户H5支付权限状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/merchant/h5/permission/{sub_mchid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询子商户H5支付权限状态.
    ///
    /// `GET /v3/global/merchant/h5/permission/{sub_mchid}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_4_7.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/global/merchant/h5/permission/{sub_mchid}", "查询子商户H5支付权限状态");

/// The answer to `GET /v3/global/merchant/h5/permission/{sub_mchid}`, 查询子商户H5支付权限状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// H5支付权限状态.
    pub authorization_state: AuthorizationState,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 authorization_state,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["sub_mchid", "authorization_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// H5支付权限状态.
    pub enum AuthorizationState {
        /// `AUTHORITY_TO_TEST`
        AuthorityToTest = "AUTHORITY_TO_TEST",
        /// `FORMAL_AUTHORITY`
        FormalAuthority = "FORMAL_AUTHORITY",
        /// `AUTHORIZED`
        Authorized = "AUTHORIZED",
        /// `UNDER_PUNISHMENT`
        UnderPunishment = "UNDER_PUNISHMENT",
        /// `UNAUTHORIZED`
        Unauthorized = "UNAUTHORIZED",
    }
}
