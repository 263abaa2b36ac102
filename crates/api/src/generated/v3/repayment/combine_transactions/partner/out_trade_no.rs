//! `/v3/repayment/combine-transactions/partner/out-trade-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod combine_out_trade_no;

/// The path `/v3/repayment/combine-transactions/partner/out-trade-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`.
    pub fn combine_out_trade_no(self, combine_out_trade_no: impl AsRef<str>) -> combine_out_trade_no::Path<'a> {
        combine_out_trade_no::Path(self.0.variable("combine_out_trade_no", combine_out_trade_no.as_ref(), |value| {
            check::text("combine_out_trade_no", value, 0, usize::MAX)
        }))
    }
}
