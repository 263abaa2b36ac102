//! `/v3/ecommerce/refunds/{refund_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply_abnormal_refund;
pub mod return_advance;

/// The path `/v3/ecommerce/refunds/{refund_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`.
    pub fn apply_abnormal_refund(self) -> apply_abnormal_refund::Path<'a> {
        apply_abnormal_refund::Path(self.0.segment("apply-abnormal-refund"))
    }

    /// On to `/v3/ecommerce/refunds/{refund_id}/return-advance`.
    pub fn return_advance(self) -> return_advance::Path<'a> {
        return_advance::Path(self.0.segment("return-advance"))
    }
}
