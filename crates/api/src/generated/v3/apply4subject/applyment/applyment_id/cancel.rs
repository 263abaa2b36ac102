//! `/v3/apply4subject/applyment/{applyment_id}/cancel`: 撤销商户开户意愿申请单 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/apply4subject/applyment/{applyment_id}/cancel`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销商户开户意愿申请单.
    ///
    /// `POST /v3/apply4subject/applyment/{applyment_id}/cancel`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml>
    pub fn post(self) -> Call<'a, Empty> {
        self.0.call(&POST)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/apply4subject/applyment/{applyment_id}/cancel", "撤销商户开户意愿申请单");
