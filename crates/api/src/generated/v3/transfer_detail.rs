//! `/v3/transfer-detail`
//!
//! Receipts of transfer details (转账明细回单).
//!
//! Behind the feature `transfer`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod electronic_receipts;

/// The path `/v3/transfer-detail`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/transfer-detail/electronic-receipts`.
    pub fn electronic_receipts(self) -> electronic_receipts::Path<'a> {
        electronic_receipts::Path(self.0.segment("electronic-receipts"))
    }
}
