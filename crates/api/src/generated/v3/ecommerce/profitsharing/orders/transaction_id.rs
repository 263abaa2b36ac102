//! `/v3/ecommerce/profitsharing/orders/{transaction_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod amounts;

/// The path `/v3/ecommerce/profitsharing/orders/{transaction_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`.
    pub fn amounts(self) -> amounts::Path<'a> {
        amounts::Path(self.0.segment("amounts"))
    }
}
