//! `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod policy_period_id;

/// The path `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}`.
    pub fn policy_period_id(self, policy_period_id: impl AsRef<str>) -> policy_period_id::Path<'a> {
        policy_period_id::Path(self.0.variable("policy_period_id", policy_period_id.as_ref(), |value| {
            check::text("policy_period_id", value, 0, usize::MAX)
        }))
    }
}
