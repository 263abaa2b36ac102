//! `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod delivery_plans;

/// The path `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`.
    pub fn delivery_plans(self) -> delivery_plans::Path<'a> {
        delivery_plans::Path(self.0.segment("delivery-plans"))
    }
}
