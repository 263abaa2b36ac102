//! `/v3/funds-to-oversea/transactions/{transaction_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod available_abroad_amounts;

/// The place `/v3/funds-to-oversea/transactions/{transaction_id}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`.
    pub fn available_abroad_amounts(self) -> available_abroad_amounts::Path<'a> {
        available_abroad_amounts::Path(self.0.segment("available_abroad_amounts"))
    }
}
