//! `/v3/global/refund/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod recharge_balance;

/// The path `/v3/global/refund/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/refund/partner/recharge-balance`.
    pub fn recharge_balance(self) -> recharge_balance::Path<'a> {
        recharge_balance::Path(self.0.segment("recharge-balance"))
    }
}
