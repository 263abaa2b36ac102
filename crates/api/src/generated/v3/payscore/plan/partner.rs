//! `/v3/payscore/plan/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod payscore_plans;

/// The path `/v3/payscore/plan/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/plan/partner/payscore-plans`.
    pub fn payscore_plans(self) -> payscore_plans::Path<'a> {
        payscore_plans::Path(self.0.segment("payscore-plans"))
    }
}
