//! `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_batch_no;

/// The path `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}`.
    pub fn out_batch_no(self, out_batch_no: impl AsRef<str>) -> out_batch_no::Path<'a> {
        out_batch_no::Path(
            self.0.variable("out_batch_no", out_batch_no.as_ref(), |value| {
                check::text("out_batch_no", value, 0, usize::MAX)
            }),
        )
    }
}
