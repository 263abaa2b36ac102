//! `/v3/papay/insurance-sign/policy-periods/plan-id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod plan_id;

/// The path `/v3/papay/insurance-sign/policy-periods/plan-id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}`.
    pub fn plan_id(self, plan_id: impl AsRef<str>) -> plan_id::Path<'a> {
        plan_id::Path(
            self.0.variable("plan_id", plan_id.as_ref(), |value| check::text("plan_id", value, 0, usize::MAX)),
        )
    }
}
