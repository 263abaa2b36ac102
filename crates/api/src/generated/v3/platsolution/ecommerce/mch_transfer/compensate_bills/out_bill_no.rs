//! `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_bill_no;

/// The path `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}`.
    pub fn out_bill_no(self, out_bill_no: impl AsRef<str>) -> out_bill_no::Path<'a> {
        out_bill_no::Path(
            self.0.variable("out_bill_no", out_bill_no.as_ref(), |value| {
                check::text("out_bill_no", value, 0, usize::MAX)
            }),
        )
    }
}
