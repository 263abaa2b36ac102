//! `/v3/credit-repayment/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contracts;
pub mod deduct_orders;
pub mod schedule_records;

/// The path `/v3/credit-repayment/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/credit-repayment/partner/contracts`.
    pub fn contracts(self) -> contracts::Path<'a> {
        contracts::Path(self.0.segment("contracts"))
    }

    /// On to `/v3/credit-repayment/partner/deduct-orders`.
    pub fn deduct_orders(self) -> deduct_orders::Path<'a> {
        deduct_orders::Path(self.0.segment("deduct-orders"))
    }

    /// On to `/v3/credit-repayment/partner/schedule-records`.
    pub fn schedule_records(self) -> schedule_records::Path<'a> {
        schedule_records::Path(self.0.segment("schedule-records"))
    }
}
