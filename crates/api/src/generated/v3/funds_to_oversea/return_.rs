//! `/v3/funds-to-oversea/return`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod return_orders;

/// The path `/v3/funds-to-oversea/return`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/funds-to-oversea/return/return-orders`.
    pub fn return_orders(self) -> return_orders::Path<'a> {
        return_orders::Path(self.0.segment("return-orders"))
    }
}
