//! `/v3/platsolution/ecommerce/recharges`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply;
pub mod out_recharge_no;

/// The path `/v3/platsolution/ecommerce/recharges`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/recharges/apply`.
    pub fn apply(self) -> apply::Path<'a> {
        apply::Path(self.0.segment("apply"))
    }

    /// On to `/v3/platsolution/ecommerce/recharges/out-recharge-no`.
    pub fn out_recharge_no(self) -> out_recharge_no::Path<'a> {
        out_recharge_no::Path(self.0.segment("out-recharge-no"))
    }
}

open_enum! {
    /// 充值入账账户.
    pub enum AccountType {
        /// `DEPOSIT`
        Deposit = "DEPOSIT",
        /// `OPERATION`
        Operation = "OPERATION",
    }
}

open_enum! {
    /// One of these values.
    pub enum AvailableRechargeChannel {
        /// `BANK_TRANSFER`
        BankTransfer = "BANK_TRANSFER",
        /// `QR_RECHARGE`
        QrRecharge = "QR_RECHARGE",
        /// `ONLINE_BANK`
        OnlineBank = "ONLINE_BANK",
    }
}

open_enum! {
    /// 充值场景.
    pub enum RechargeScene {
        /// `ECOMMERCE_DEPOSIT`
        EcommerceDeposit = "ECOMMERCE_DEPOSIT",
        /// `ECOMMERCE_PAYMENT`
        EcommercePayment = "ECOMMERCE_PAYMENT",
    }
}
