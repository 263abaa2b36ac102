//! `/v3/papay/pay/partner/transactions`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply;

/// The path `/v3/papay/pay/partner/transactions`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/pay/partner/transactions/apply`.
    pub fn apply(self) -> apply::Path<'a> {
        apply::Path(self.0.segment("apply"))
    }
}
