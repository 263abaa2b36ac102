//! `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod transfer_bill_no;

/// The path `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`.
    pub fn transfer_bill_no(self, transfer_bill_no: impl AsRef<str>) -> transfer_bill_no::Path<'a> {
        transfer_bill_no::Path(self.0.variable("transfer_bill_no", transfer_bill_no.as_ref(), |value| {
            check::text("transfer_bill_no", value, 0, 64)
        }))
    }
}
