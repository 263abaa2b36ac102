//! `/v3/platsolution/ecommerce/settle`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod prepay_settle_orders;

/// The path `/v3/platsolution/ecommerce/settle`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/settle/prepay-settle-orders`.
    pub fn prepay_settle_orders(self) -> prepay_settle_orders::Path<'a> {
        prepay_settle_orders::Path(self.0.segment("prepay-settle-orders"))
    }
}
