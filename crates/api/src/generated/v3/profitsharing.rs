//! `/v3/profitsharing`
//!
//! Profit sharing (分账).
//!
//! Behind the feature `profit-sharing`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bills;
pub mod merchant_configs;
pub mod orders;
pub mod receivers;
pub mod return_orders;
pub mod transactions;

/// The path `/v3/profitsharing`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/profitsharing/bills`.
    pub fn bills(self) -> bills::Path<'a> {
        bills::Path(self.0.segment("bills"))
    }

    /// On to `/v3/profitsharing/merchant-configs`.
    pub fn merchant_configs(self) -> merchant_configs::Path<'a> {
        merchant_configs::Path(self.0.segment("merchant-configs"))
    }

    /// On to `/v3/profitsharing/orders`.
    pub fn orders(self) -> orders::Path<'a> {
        orders::Path(self.0.segment("orders"))
    }

    /// On to `/v3/profitsharing/receivers`.
    pub fn receivers(self) -> receivers::Path<'a> {
        receivers::Path(self.0.segment("receivers"))
    }

    /// On to `/v3/profitsharing/return-orders`.
    pub fn return_orders(self) -> return_orders::Path<'a> {
        return_orders::Path(self.0.segment("return-orders"))
    }

    /// On to `/v3/profitsharing/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }
}
