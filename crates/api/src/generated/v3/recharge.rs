//! `/v3/recharge`
//!
//! Recharges of merchants (商家充值).
//!
//! Behind the feature `ecommerce`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bank_transfer_recharges;

/// The path `/v3/recharge`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/recharge/bank-transfer-recharges`.
    pub fn bank_transfer_recharges(self) -> bank_transfer_recharges::Path<'a> {
        bank_transfer_recharges::Path(self.0.segment("bank-transfer-recharges"))
    }
}
