//! `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod detail_id;

/// The path `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
    pub fn detail_id(self, detail_id: impl AsRef<str>) -> detail_id::Path<'a> {
        detail_id::Path(
            self.0.variable("detail_id", detail_id.as_ref(), |value| check::text("detail_id", value, 0, usize::MAX)),
        )
    }
}
