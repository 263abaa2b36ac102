//! `/v3/repayment/combine-transactions/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_trade_no;
pub mod prepay;

/// The path `/v3/repayment/combine-transactions/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/repayment/combine-transactions/partner/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }

    /// On to `/v3/repayment/combine-transactions/partner/prepay`.
    pub fn prepay(self) -> prepay::Path<'a> {
        prepay::Path(self.0.segment("prepay"))
    }
}
