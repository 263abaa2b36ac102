//! `/v3/transfer`
//!
//! Batch transfers (批量转账).
//!
//! Behind the feature `transfer`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batches;
pub mod bill_receipt;

/// The place `/v3/transfer` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/transfer/batches`.
    pub fn batches(self) -> batches::Path<'a> {
        batches::Path(self.0.segment("batches"))
    }

    /// On to `/v3/transfer/bill-receipt`.
    pub fn bill_receipt(self) -> bill_receipt::Path<'a> {
        bill_receipt::Path(self.0.segment("bill-receipt"))
    }
}
