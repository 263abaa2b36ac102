//! `/v3/ecommerce/account/cancel-applications/out-apply-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_apply_no;

/// The path `/v3/ecommerce/account/cancel-applications/out-apply-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`.
    pub fn out_apply_no(self, out_apply_no: impl AsRef<str>) -> out_apply_no::Path<'a> {
        out_apply_no::Path(
            self.0.variable("out_apply_no", out_apply_no.as_ref(), |value| check::text("out_apply_no", value, 0, 32)),
        )
    }
}
