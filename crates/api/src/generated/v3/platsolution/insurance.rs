//! `/v3/platsolution/insurance`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod mch_transfer;

/// The path `/v3/platsolution/insurance`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/insurance/mch-transfer`.
    pub fn mch_transfer(self) -> mch_transfer::Path<'a> {
        mch_transfer::Path(self.0.segment("mch-transfer"))
    }
}
