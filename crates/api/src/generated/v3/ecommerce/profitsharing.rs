//! `/v3/ecommerce/profitsharing`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod after_sales_orders;
pub mod finish_order;
pub mod orders;
pub mod receivers;
pub mod returnorders;

/// The path `/v3/ecommerce/profitsharing`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/profitsharing/after-sales-orders`.
    pub fn after_sales_orders(self) -> after_sales_orders::Path<'a> {
        after_sales_orders::Path(self.0.segment("after-sales-orders"))
    }

    /// On to `/v3/ecommerce/profitsharing/finish-order`.
    pub fn finish_order(self) -> finish_order::Path<'a> {
        finish_order::Path(self.0.segment("finish-order"))
    }

    /// On to `/v3/ecommerce/profitsharing/orders`.
    pub fn orders(self) -> orders::Path<'a> {
        orders::Path(self.0.segment("orders"))
    }

    /// On to `/v3/ecommerce/profitsharing/receivers`.
    pub fn receivers(self) -> receivers::Path<'a> {
        receivers::Path(self.0.segment("receivers"))
    }

    /// On to `/v3/ecommerce/profitsharing/returnorders`.
    pub fn returnorders(self) -> returnorders::Path<'a> {
        returnorders::Path(self.0.segment("returnorders"))
    }
}

open_enum! {
    /// 分账失败原因.
    ///
    /// `ACCOUNT_ABNORMAL`: the account cannot be paid. `NO_RELATION`: the receiver is not registered.
    /// `RECEIVER_HIGH_RISK`: the receiver is a risk.
    pub enum FailReason {
        /// `ACCOUNT_ABNORMAL`
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// `NO_RELATION`
        NoRelation = "NO_RELATION",
        /// `RECEIVER_HIGH_RISK`
        ReceiverHighRisk = "RECEIVER_HIGH_RISK",
    }
}
