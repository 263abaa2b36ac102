//! `/v3/papay/pay`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod harmony;
pub mod partner;
pub mod schedules;
pub mod transactions;

/// The path `/v3/papay/pay`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/pay/harmony`.
    pub fn harmony(self) -> harmony::Path<'a> {
        harmony::Path(self.0.segment("harmony"))
    }

    /// On to `/v3/papay/pay/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }

    /// On to `/v3/papay/pay/schedules`.
    pub fn schedules(self) -> schedules::Path<'a> {
        schedules::Path(self.0.segment("schedules"))
    }

    /// On to `/v3/papay/pay/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }
}

/// 预约的金额信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ScheduleAmount {
    /// 金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型. CNY.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<String>,
}

impl Check for ScheduleAmount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.currency {
            check::text("currency", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
