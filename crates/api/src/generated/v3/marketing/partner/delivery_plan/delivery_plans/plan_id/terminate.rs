//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`: 终止投放计划 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
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
