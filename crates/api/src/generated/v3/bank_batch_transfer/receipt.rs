//! `/v3/bank-batch-transfer/receipt`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod detail_receipts;
pub mod summary_receipts;

/// The path `/v3/bank-batch-transfer/receipt`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/bank-batch-transfer/receipt/detail-receipts`.
    pub fn detail_receipts(self) -> detail_receipts::Path<'a> {
        detail_receipts::Path(self.0.segment("detail-receipts"))
    }

    /// On to `/v3/bank-batch-transfer/receipt/summary-receipts`.
    pub fn summary_receipts(self) -> summary_receipts::Path<'a> {
        summary_receipts::Path(self.0.segment("summary-receipts"))
    }
}
