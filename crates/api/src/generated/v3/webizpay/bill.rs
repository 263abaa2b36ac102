//! `/v3/webizpay/bill`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod proof;
pub mod trade_bill;

/// The path `/v3/webizpay/bill`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/bill/proof`.
    pub fn proof(self) -> proof::Path<'a> {
        proof::Path(self.0.segment("proof"))
    }

    /// On to `/v3/webizpay/bill/trade-bill`.
    pub fn trade_bill(self) -> trade_bill::Path<'a> {
        trade_bill::Path(self.0.segment("trade-bill"))
    }
}
