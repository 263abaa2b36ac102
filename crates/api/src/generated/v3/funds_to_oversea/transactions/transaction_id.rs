//! `/v3/funds-to-oversea/transactions/{transaction_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod available_abroad_amounts;

/// The path `/v3/funds-to-oversea/transactions/{transaction_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`.
    pub fn available_abroad_amounts(self) -> available_abroad_amounts::Path<'a> {
        available_abroad_amounts::Path(self.0.segment("available_abroad_amounts"))
    }
}
