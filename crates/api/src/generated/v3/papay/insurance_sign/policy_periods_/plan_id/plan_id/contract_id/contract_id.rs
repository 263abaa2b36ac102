//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod modify;

/// The path `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`.
    pub fn modify(self) -> modify::Path<'a> {
        modify::Path(self.0.segment("modify"))
    }
}
