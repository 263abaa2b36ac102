//! `/v3/papay/pay/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod schedules;
pub mod transactions;

/// The path `/v3/papay/pay/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
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
