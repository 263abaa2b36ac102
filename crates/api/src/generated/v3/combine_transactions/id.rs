//! `/v3/combine-transactions/id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod combine_transaction_id;

/// The path `/v3/combine-transactions/id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/combine-transactions/id/{combine_transaction_id}`.
    pub fn combine_transaction_id(self, combine_transaction_id: impl AsRef<str>) -> combine_transaction_id::Path<'a> {
        combine_transaction_id::Path(self.0.variable(
            "combine_transaction_id",
            combine_transaction_id.as_ref(),
            |value| check::bytes("combine_transaction_id", value, 0, usize::MAX),
        ))
    }
}
