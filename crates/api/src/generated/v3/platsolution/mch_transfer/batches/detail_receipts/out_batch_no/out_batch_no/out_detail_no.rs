//! `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_detail_no;

/// The path `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}`.
    pub fn out_detail_no(self, out_detail_no: impl AsRef<str>) -> out_detail_no::Path<'a> {
        out_detail_no::Path(self.0.variable("out_detail_no", out_detail_no.as_ref(), |value| {
            check::text("out_detail_no", value, 0, usize::MAX)
        }))
    }
}
