//! `/v3/abnormal-fund-processing/receipts`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod receipt_id;

/// The path `/v3/abnormal-fund-processing/receipts`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/abnormal-fund-processing/receipts/{receipt_id}`.
    pub fn receipt_id(self, receipt_id: impl AsRef<str>) -> receipt_id::Path<'a> {
        receipt_id::Path(
            self.0.variable("receipt_id", receipt_id.as_ref(), |value| check::text("receipt_id", value, 0, usize::MAX)),
        )
    }
}
