//! `/v3/ecommerce/fund`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod balance;
pub mod enddaybalance;
pub mod withdraw;

/// The path `/v3/ecommerce/fund`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/fund/balance`.
    pub fn balance(self) -> balance::Path<'a> {
        balance::Path(self.0.segment("balance"))
    }

    /// On to `/v3/ecommerce/fund/enddaybalance`.
    pub fn enddaybalance(self) -> enddaybalance::Path<'a> {
        enddaybalance::Path(self.0.segment("enddaybalance"))
    }

    /// On to `/v3/ecommerce/fund/withdraw`.
    pub fn withdraw(self) -> withdraw::Path<'a> {
        withdraw::Path(self.0.segment("withdraw"))
    }
}
