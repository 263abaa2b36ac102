//! `/v3/platsolution/insurance/mch-transfer`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batches;
pub mod reservation;

/// The path `/v3/platsolution/insurance/mch-transfer`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/insurance/mch-transfer/batches`.
    pub fn batches(self) -> batches::Path<'a> {
        batches::Path(self.0.segment("batches"))
    }

    /// On to `/v3/platsolution/insurance/mch-transfer/reservation`.
    pub fn reservation(self) -> reservation::Path<'a> {
        reservation::Path(self.0.segment("reservation"))
    }
}
