//! `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_transfer_no;

/// The path `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`.
    pub fn out_transfer_no(self, out_transfer_no: impl AsRef<str>) -> out_transfer_no::Path<'a> {
        out_transfer_no::Path(self.0.variable("out_transfer_no", out_transfer_no.as_ref(), |value| {
            check::text("out_transfer_no", value, 0, 32)
        }))
    }
}
