//! `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod detail_no;

/// The place `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}`.
    pub fn detail_no(self, detail_no: impl AsRef<str>) -> detail_no::Path<'a> {
        detail_no::Path(
            self.0.variable("detail_no", detail_no.as_ref(), |value| check::text("detail_no", value, 0, 64)),
        )
    }
}
