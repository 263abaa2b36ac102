//! `/hk/v3/refunds/out-refund-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_refund_no;

/// The path `/hk/v3/refunds/out-refund-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/hk/v3/refunds/out-refund-no/{out_refund_no}`.
    pub fn out_refund_no(self, out_refund_no: impl AsRef<str>) -> out_refund_no::Path<'a> {
        out_refund_no::Path(self.0.variable("out_refund_no", out_refund_no.as_ref(), |value| {
            check::text("out_refund_no", value, 0, usize::MAX)
        }))
    }
}
