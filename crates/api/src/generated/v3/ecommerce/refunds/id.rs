//! `/v3/ecommerce/refunds/id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod refund_id;

/// The path `/v3/ecommerce/refunds/id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/refunds/id/{refund_id}`.
    pub fn refund_id(self, refund_id: impl AsRef<str>) -> refund_id::Path<'a> {
        refund_id::Path(
            self.0.variable("refund_id", refund_id.as_ref(), |value| check::text("refund_id", value, 0, 32)),
        )
    }
}
