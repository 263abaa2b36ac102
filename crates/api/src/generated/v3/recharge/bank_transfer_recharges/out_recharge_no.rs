//! `/v3/recharge/bank-transfer-recharges/out-recharge-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_recharge_no;

/// The path `/v3/recharge/bank-transfer-recharges/out-recharge-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`.
    pub fn out_recharge_no(self, out_recharge_no: impl AsRef<str>) -> out_recharge_no::Path<'a> {
        out_recharge_no::Path(self.0.variable("out_recharge_no", out_recharge_no.as_ref(), |value| {
            check::text("out_recharge_no", value, 0, usize::MAX)
        }))
    }
}
