//! `/v3/global/refund`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod partner;
pub mod recharge_balance;

/// The path `/v3/global/refund`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/refund/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }

    /// On to `/v3/global/refund/recharge-balance`.
    pub fn recharge_balance(self) -> recharge_balance::Path<'a> {
        recharge_balance::Path(self.0.segment("recharge-balance"))
    }
}
