//! `/v3/med-ins/orders/mix-trade-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod mix_trade_no;

/// The path `/v3/med-ins/orders/mix-trade-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`.
    pub fn mix_trade_no(self, mix_trade_no: impl AsRef<str>) -> mix_trade_no::Path<'a> {
        mix_trade_no::Path(
            self.0.variable("mix_trade_no", mix_trade_no.as_ref(), |value| {
                check::text("mix_trade_no", value, 0, usize::MAX)
            }),
        )
    }
}
