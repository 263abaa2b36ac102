//! `/v3/recharge/bank-transfer-recharges`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply;
pub mod out_recharge_no;

/// The path `/v3/recharge/bank-transfer-recharges`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/recharge/bank-transfer-recharges/apply`.
    pub fn apply(self) -> apply::Path<'a> {
        apply::Path(self.0.segment("apply"))
    }

    /// On to `/v3/recharge/bank-transfer-recharges/out-recharge-no`.
    pub fn out_recharge_no(self) -> out_recharge_no::Path<'a> {
        out_recharge_no::Path(self.0.segment("out-recharge-no"))
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
