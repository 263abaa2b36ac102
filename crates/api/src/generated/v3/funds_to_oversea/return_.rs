//! `/v3/funds-to-oversea/return`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod return_orders;

/// The place `/v3/funds-to-oversea/return` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/funds-to-oversea/return/return-orders`.
    pub fn return_orders(self) -> return_orders::Path<'a> {
        return_orders::Path(self.0.segment("return-orders"))
    }
}
