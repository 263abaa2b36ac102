//! `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`: 检查子商户开票功能状态 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 检查子商户开票功能状态.
    ///
    /// `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_1.shtml>
    pub fn post(self) -> Call<'a, Empty> {
        self.0.call(&POST)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check", "检查子商户开票功能状态");
