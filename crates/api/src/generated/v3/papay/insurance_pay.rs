//! `/v3/papay/insurance-pay`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod policy_periods;
pub mod transactions;

/// The path `/v3/papay/insurance-pay`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/insurance-pay/policy-periods`.
    pub fn policy_periods(self) -> policy_periods::Path<'a> {
        policy_periods::Path(self.0.segment("policy-periods"))
    }

    /// On to `/v3/papay/insurance-pay/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }
}
