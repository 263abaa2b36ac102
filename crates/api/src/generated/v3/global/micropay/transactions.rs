//! `/v3/global/micropay/transactions`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod id;
pub mod out_trade_no;
pub mod pay;

/// The path `/v3/global/micropay/transactions`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/micropay/transactions/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/global/micropay/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }

    /// On to `/v3/global/micropay/transactions/pay`.
    pub fn pay(self) -> pay::Path<'a> {
        pay::Path(self.0.segment("pay"))
    }
}
