//! `/v3/marketing/busifavor/subsidy`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod pay_receipts;
pub mod return_receipts;

/// The path `/v3/marketing/busifavor/subsidy`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/subsidy/pay-receipts`.
    pub fn pay_receipts(self) -> pay_receipts::Path<'a> {
        pay_receipts::Path(self.0.segment("pay-receipts"))
    }

    /// On to `/v3/marketing/busifavor/subsidy/return-receipts`.
    pub fn return_receipts(self) -> return_receipts::Path<'a> {
        return_receipts::Path(self.0.segment("return-receipts"))
    }
}
