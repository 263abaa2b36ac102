//! `/v3/merchant/fund`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod balance;
pub mod dayendbalance;
pub mod withdraw;

/// The path `/v3/merchant/fund`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant/fund/balance`.
    pub fn balance(self) -> balance::Path<'a> {
        balance::Path(self.0.segment("balance"))
    }

    /// On to `/v3/merchant/fund/dayendbalance`.
    pub fn dayendbalance(self) -> dayendbalance::Path<'a> {
        dayendbalance::Path(self.0.segment("dayendbalance"))
    }

    /// On to `/v3/merchant/fund/withdraw`.
    pub fn withdraw(self) -> withdraw::Path<'a> {
        withdraw::Path(self.0.segment("withdraw"))
    }
}

open_enum! {
    /// 账户类型.
    ///
    /// BASIC (basic account), OPERATION (operation account), FEES (account for fees).
    pub enum AccountType {
        /// `BASIC`
        Basic = "BASIC",
        /// `OPERATION`
        Operation = "OPERATION",
        /// `FEES`
        Fees = "FEES",
    }
}
