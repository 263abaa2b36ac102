//! `/v3/pay/acquiring-bank/transactions`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod exposure;

/// The path `/v3/pay/acquiring-bank/transactions`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay/acquiring-bank/transactions/exposure`.
    pub fn exposure(self) -> exposure::Path<'a> {
        exposure::Path(self.0.segment("exposure"))
    }
}
