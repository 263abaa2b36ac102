//! `/v3/platsolution/insurance/mch-transfer/batches/batch-id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batch_id;

/// The place `/v3/platsolution/insurance/mch-transfer/batches/batch-id` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}`.
    pub fn batch_id(self, batch_id: impl AsRef<str>) -> batch_id::Path<'a> {
        batch_id::Path(
            self.0.variable("batch_id", batch_id.as_ref(), |value| check::text("batch_id", value, 0, usize::MAX)),
        )
    }
}
