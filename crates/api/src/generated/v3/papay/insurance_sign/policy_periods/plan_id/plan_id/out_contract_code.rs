//! `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_contract_code;

/// The path `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`.
    pub fn out_contract_code(self, out_contract_code: impl AsRef<str>) -> out_contract_code::Path<'a> {
        out_contract_code::Path(self.0.variable("out_contract_code", out_contract_code.as_ref(), |value| {
            check::text("out_contract_code", value, 0, 32)
        }))
    }
}
