//! `/hk/v3`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod certificates;
pub mod merchants;
pub mod refunds;
pub mod settle;
pub mod statements;
pub mod transactions;

/// The path `/hk/v3`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/hk/v3/certificates`.
    pub fn certificates(self) -> certificates::Path<'a> {
        certificates::Path(self.0.segment("certificates"))
    }

    /// On to `/hk/v3/merchants`.
    pub fn merchants(self) -> merchants::Path<'a> {
        merchants::Path(self.0.segment("merchants"))
    }

    /// On to `/hk/v3/refunds`.
    pub fn refunds(self) -> refunds::Path<'a> {
        refunds::Path(self.0.segment("refunds"))
    }

    /// On to `/hk/v3/settle`.
    pub fn settle(self) -> settle::Path<'a> {
        settle::Path(self.0.segment("settle"))
    }

    /// On to `/hk/v3/statements`.
    pub fn statements(self) -> statements::Path<'a> {
        statements::Path(self.0.segment("statements"))
    }

    /// On to `/hk/v3/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }
}

/// 汇率.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型.
    pub type_: Option<ExchangeRateType>,
    /// 汇率值.
    pub rate: Option<i64>,
}

fields! {
    ExchangeRate {
        0 type_ = "type", 1 rate,
    }
}

open_enum! {
    /// 汇率类型.
    pub enum ExchangeRateType {
        /// `SETTLEMENT_RATE`
        SettlementRate = "SETTLEMENT_RATE",
    }
}

open_enum! {
    /// 优惠范围.
    pub enum Scope {
        /// `GLOBAL`
        Global = "GLOBAL",
        /// `SINGLE`
        Single = "SINGLE",
    }
}
