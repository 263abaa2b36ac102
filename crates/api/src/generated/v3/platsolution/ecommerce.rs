//! `/v3/platsolution/ecommerce`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bank_transfer_recharges;
pub mod insurance_compensation_contracts;
pub mod mch_transfer;
pub mod recharge_employees;
pub mod recharges;
pub mod settle;
pub mod withdraw;

/// The path `/v3/platsolution/ecommerce`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/bank-transfer-recharges`.
    pub fn bank_transfer_recharges(self) -> bank_transfer_recharges::Path<'a> {
        bank_transfer_recharges::Path(self.0.segment("bank-transfer-recharges"))
    }

    /// On to `/v3/platsolution/ecommerce/insurance-compensation-contracts`.
    pub fn insurance_compensation_contracts(self) -> insurance_compensation_contracts::Path<'a> {
        insurance_compensation_contracts::Path(self.0.segment("insurance-compensation-contracts"))
    }

    /// On to `/v3/platsolution/ecommerce/mch-transfer`.
    pub fn mch_transfer(self) -> mch_transfer::Path<'a> {
        mch_transfer::Path(self.0.segment("mch-transfer"))
    }

    /// On to `/v3/platsolution/ecommerce/recharge-employees`.
    pub fn recharge_employees(self) -> recharge_employees::Path<'a> {
        recharge_employees::Path(self.0.segment("recharge-employees"))
    }

    /// On to `/v3/platsolution/ecommerce/recharges`.
    pub fn recharges(self) -> recharges::Path<'a> {
        recharges::Path(self.0.segment("recharges"))
    }

    /// On to `/v3/platsolution/ecommerce/settle`.
    pub fn settle(self) -> settle::Path<'a> {
        settle::Path(self.0.segment("settle"))
    }

    /// On to `/v3/platsolution/ecommerce/withdraw`.
    pub fn withdraw(self) -> withdraw::Path<'a> {
        withdraw::Path(self.0.segment("withdraw"))
    }
}

/// 充值金额.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RechargeAmount {
    /// 总金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 货币类型.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<String>,
}

fields! {
    RechargeAmount {
        0 amount, 1 currency,
    }
}

impl Check for RechargeAmount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.currency {
            check::text("currency", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 充值入账账户.
    pub enum AccountType {
        /// `BASIC`
        Basic = "BASIC",
        /// `OPERATION`
        Operation = "OPERATION",
        /// `FEES`
        Fees = "FEES",
    }
}

open_enum! {
    /// 充值状态.
    pub enum RechargeState {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `RECHARGING`
        Recharging = "RECHARGING",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}
