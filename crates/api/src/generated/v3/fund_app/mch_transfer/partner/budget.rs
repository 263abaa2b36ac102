//! `/v3/fund-app/mch-transfer/partner/budget`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_budget_no;

/// The path `/v3/fund-app/mch-transfer/partner/budget`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}`.
    pub fn out_budget_no(self, out_budget_no: impl AsRef<str>) -> out_budget_no::Path<'a> {
        out_budget_no::Path(
            self.0
                .variable("out_budget_no", out_budget_no.as_ref(), |value| check::text("out_budget_no", value, 0, 32)),
        )
    }
}
