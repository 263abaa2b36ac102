//! `/v3/platsolution/ecommerce/settle`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod prepay_settle_orders;

/// The place `/v3/platsolution/ecommerce/settle` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/settle/prepay-settle-orders`.
    pub fn prepay_settle_orders(self) -> prepay_settle_orders::Path<'a> {
        prepay_settle_orders::Path(self.0.segment("prepay-settle-orders"))
    }
}
