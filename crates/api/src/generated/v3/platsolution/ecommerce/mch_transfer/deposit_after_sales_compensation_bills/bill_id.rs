//! `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bill_id;

/// The path `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}`.
    pub fn bill_id(self, bill_id: impl AsRef<str>) -> bill_id::Path<'a> {
        bill_id::Path(
            self.0.variable("bill_id", bill_id.as_ref(), |value| check::text("bill_id", value, 0, usize::MAX)),
        )
    }
}
