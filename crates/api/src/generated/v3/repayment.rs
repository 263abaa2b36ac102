//! `/v3/repayment`
//!
//! Repayment (还款支付).
//!
//! Behind the feature `papay`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod combine_transactions;

/// The path `/v3/repayment`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/repayment/combine-transactions`.
    pub fn combine_transactions(self) -> combine_transactions::Path<'a> {
        combine_transactions::Path(self.0.segment("combine-transactions"))
    }
}
