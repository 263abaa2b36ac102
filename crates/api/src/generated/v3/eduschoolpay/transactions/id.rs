//! `/v3/eduschoolpay/transactions/id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod transaction_id;

/// The path `/v3/eduschoolpay/transactions/id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/eduschoolpay/transactions/id/{transaction_id}`.
    pub fn transaction_id(self, transaction_id: impl AsRef<str>) -> transaction_id::Path<'a> {
        transaction_id::Path(self.0.variable("transaction_id", transaction_id.as_ref(), |value| {
            check::text("transaction_id", value, 0, usize::MAX)
        }))
    }
}
