//! `/v3/credit-repayment/partner/schedule-records`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod batch_create;
pub mod out_record_id;

/// The path `/v3/credit-repayment/partner/schedule-records`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/credit-repayment/partner/schedule-records/batch-create`.
    pub fn batch_create(self) -> batch_create::Path<'a> {
        batch_create::Path(self.0.segment("batch-create"))
    }

    /// On to `/v3/credit-repayment/partner/schedule-records/{out_record_id}`.
    pub fn out_record_id(self, out_record_id: impl AsRef<str>) -> out_record_id::Path<'a> {
        out_record_id::Path(self.0.variable("out_record_id", out_record_id.as_ref(), |value| {
            check::text("out_record_id", value, 0, usize::MAX)
        }))
    }
}
