//! `/v3/merchant/fund/withdraw/bill-type`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bill_type;

/// The path `/v3/merchant/fund/withdraw/bill-type`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant/fund/withdraw/bill-type/{bill_type}`.
    pub fn bill_type(self, bill_type: impl AsRef<str>) -> bill_type::Path<'a> {
        bill_type::Path(
            self.0.variable("bill_type", bill_type.as_ref(), |value| check::text("bill_type", value, 0, usize::MAX)),
        )
    }
}
