//! `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod electronic_receipts;

/// The path `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts`.
    pub fn electronic_receipts(self) -> electronic_receipts::Path<'a> {
        electronic_receipts::Path(self.0.segment("electronic-receipts"))
    }
}
