//! `/v3/refund/domestic`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod refunds;

/// The path `/v3/refund/domestic`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/refund/domestic/refunds`.
    pub fn refunds(self) -> refunds::Path<'a> {
        refunds::Path(self.0.segment("refunds"))
    }
}
