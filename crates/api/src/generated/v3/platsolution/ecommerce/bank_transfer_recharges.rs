//! `/v3/platsolution/ecommerce/bank-transfer-recharges`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply;
pub mod out_recharge_no;

/// The path `/v3/platsolution/ecommerce/bank-transfer-recharges`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/bank-transfer-recharges/apply`.
    pub fn apply(self) -> apply::Path<'a> {
        apply::Path(self.0.segment("apply"))
    }

    /// On to `/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no`.
    pub fn out_recharge_no(self) -> out_recharge_no::Path<'a> {
        out_recharge_no::Path(self.0.segment("out-recharge-no"))
    }
}
