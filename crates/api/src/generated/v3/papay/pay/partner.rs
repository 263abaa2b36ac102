//! `/v3/papay/pay/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod schedules;
pub mod transactions;

/// The place `/v3/papay/pay/partner` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/pay/partner/schedules`.
    pub fn schedules(self) -> schedules::Path<'a> {
        schedules::Path(self.0.segment("schedules"))
    }

    /// On to `/v3/papay/pay/partner/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }
}
