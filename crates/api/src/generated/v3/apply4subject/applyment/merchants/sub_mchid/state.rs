//! `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`: 获取商户开户意愿确认状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 获取商户开户意愿确认状态.
    ///
    /// `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_4.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/apply4subject/applyment/merchants/{sub_mchid}/state", "获取商户开户意愿确认状态");

/// The answer to `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`, 获取商户开户意愿确认状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 授权状态.
    pub authorize_state: AuthorizeState,
}

fields! {
    GetResponse {
        0 authorize_state,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["authorize_state"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 授权状态.
    pub enum AuthorizeState {
        /// `AUTHORIZE_STATE_UNAUTHORIZED`
        AuthorizeStateUnauthorized = "AUTHORIZE_STATE_UNAUTHORIZED",
        /// `AUTHORIZE_STATE_AUTHORIZED`
        AuthorizeStateAuthorized = "AUTHORIZE_STATE_AUTHORIZED",
    }
}
