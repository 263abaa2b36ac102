//! `/v3/pay/partner/transactions/out-trade-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_trade_no;

/// The path `/v3/pay/partner/transactions/out-trade-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay/partner/transactions/out-trade-no/{out_trade_no}`.
    pub fn out_trade_no(self, out_trade_no: impl AsRef<str>) -> out_trade_no::Path<'a> {
        out_trade_no::Path(
            self.0.variable("out_trade_no", out_trade_no.as_ref(), |value| check::bytes("out_trade_no", value, 0, 32)),
        )
    }
}
