//! `/v3/webizpay/employees/{employee_id}/out-quota-cards`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_card_no;

/// The path `/v3/webizpay/employees/{employee_id}/out-quota-cards`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`.
    pub fn out_card_no(self, out_card_no: impl AsRef<str>) -> out_card_no::Path<'a> {
        out_card_no::Path(
            self.0.variable("out_card_no", out_card_no.as_ref(), |value| {
                check::text("out_card_no", value, 0, usize::MAX)
            }),
        )
    }
}
