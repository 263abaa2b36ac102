//! `/v3/funds-to-oversea/return/return-orders/out-return-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_return_no;

/// The path `/v3/funds-to-oversea/return/return-orders/out-return-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`.
    pub fn out_return_no(self, out_return_no: impl AsRef<str>) -> out_return_no::Path<'a> {
        out_return_no::Path(self.0.variable("out_return_no", out_return_no.as_ref(), |value| {
            check::text("out_return_no", value, 0, usize::MAX)
        }))
    }
}
