//! `/v3/payscore/plan/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod payscore_plans;

/// The place `/v3/payscore/plan/partner` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/plan/partner/payscore-plans`.
    pub fn payscore_plans(self) -> payscore_plans::Path<'a> {
        payscore_plans::Path(self.0.segment("payscore-plans"))
    }
}
