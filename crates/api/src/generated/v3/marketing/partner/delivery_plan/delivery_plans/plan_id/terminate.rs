//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`: 终止投放计划 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 终止投放计划.
    ///
    /// `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016184572>
    pub fn post(self) -> Call<'a, Empty> {
        self.0.call(&POST)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate", "终止投放计划");
