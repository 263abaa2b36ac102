//! `/v3/multiuse/stocks`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod stock_id;

/// The path `/v3/multiuse/stocks`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/multiuse/stocks/{stock_id}`.
    pub fn stock_id(self, stock_id: impl AsRef<str>) -> stock_id::Path<'a> {
        stock_id::Path(
            self.0.variable("stock_id", stock_id.as_ref(), |value| check::text("stock_id", value, 0, usize::MAX)),
        )
    }
}
