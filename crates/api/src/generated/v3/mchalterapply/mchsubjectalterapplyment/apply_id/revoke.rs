//! `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`: 撤销资料变更申请单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销资料变更申请单.
    ///
    /// `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014090672>
    pub fn post(self) -> Call<'a, PostResponse> {
        self.0.call(&POST)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke", "撤销资料变更申请单");

/// The answer to `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`, 撤销资料变更申请单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 撤销状态.
    pub result: PostResult,
}

fields! {
    PostResponse {
        0 result,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["result"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 撤销状态.
    pub enum PostResult {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
    }
}
