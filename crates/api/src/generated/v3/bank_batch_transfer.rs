//! `/v3/bank-batch-transfer`
//!
//! Batch transfers by banks (银行批量转账).
//!
//! Behind the feature `transfer`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod receipt;

/// The path `/v3/bank-batch-transfer`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/bank-batch-transfer/receipt`.
    pub fn receipt(self) -> receipt::Path<'a> {
        receipt::Path(self.0.segment("receipt"))
    }
}
