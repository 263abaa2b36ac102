//! `/v3/platsolution/ecommerce/withdraw`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod day_end_balance_withdraw;

/// The path `/v3/platsolution/ecommerce/withdraw`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw`.
    pub fn day_end_balance_withdraw(self) -> day_end_balance_withdraw::Path<'a> {
        day_end_balance_withdraw::Path(self.0.segment("day-end-balance-withdraw"))
    }
}
