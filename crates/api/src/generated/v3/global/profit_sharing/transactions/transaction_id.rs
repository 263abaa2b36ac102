//! `/v3/global/profit-sharing/transactions/{transaction_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod amounts;
pub mod refundable_amounts;

/// The path `/v3/global/profit-sharing/transactions/{transaction_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`.
    pub fn amounts(self) -> amounts::Path<'a> {
        amounts::Path(self.0.segment("amounts"))
    }

    /// On to `/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`.
    pub fn refundable_amounts(self) -> refundable_amounts::Path<'a> {
        refundable_amounts::Path(self.0.segment("refundable-amounts"))
    }
}
