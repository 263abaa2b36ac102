//! `/v3/pay/partner/transactions/id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod transaction_id;

/// The place `/v3/pay/partner/transactions/id` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay/partner/transactions/id/{transaction_id}`.
    pub fn transaction_id(self, transaction_id: impl AsRef<str>) -> transaction_id::Path<'a> {
        transaction_id::Path(
            self.0.variable("transaction_id", transaction_id.as_ref(), |value| {
                check::bytes("transaction_id", value, 0, 32)
            }),
        )
    }
}
