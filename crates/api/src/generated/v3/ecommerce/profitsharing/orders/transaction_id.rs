//! `/v3/ecommerce/profitsharing/orders/{transaction_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod amounts;

/// The place `/v3/ecommerce/profitsharing/orders/{transaction_id}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`.
    pub fn amounts(self) -> amounts::Path<'a> {
        amounts::Path(self.0.segment("amounts"))
    }
}
