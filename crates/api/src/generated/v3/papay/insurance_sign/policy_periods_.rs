//! `/v3/papay/insurance-sign/policy-periods`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod plan_id;

/// The path `/v3/papay/insurance-sign/policy-periods`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/insurance-sign/policy-periods/plan-id`.
    pub fn plan_id(self) -> plan_id::Path<'a> {
        plan_id::Path(self.0.segment("plan-id"))
    }
}
