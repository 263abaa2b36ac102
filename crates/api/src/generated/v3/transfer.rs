//! `/v3/transfer`
//!
//! Batch transfers (批量转账).
//!
//! Transfers in batches to users' balances (商家转账到零钱). Merchants moved to the newer product use
//! `/v3/fund-app/mch-transfer/transfer-bills`. Amounts are in fen (1/100 yuan).
//!
//! Behind the feature `transfer`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batches;
pub mod bill_receipt;

/// The path `/v3/transfer`.
#[must_use = "a path sends nothing: continue to an operation"]
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
