//! `/v3/platsolution/mch-transfer/batches/batch-id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batch_id;

/// The path `/v3/platsolution/mch-transfer/batches/batch-id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}`.
    pub fn batch_id(self, batch_id: impl AsRef<str>) -> batch_id::Path<'a> {
        batch_id::Path(
            self.0.variable("batch_id", batch_id.as_ref(), |value| check::text("batch_id", value, 0, usize::MAX)),
        )
    }
}
