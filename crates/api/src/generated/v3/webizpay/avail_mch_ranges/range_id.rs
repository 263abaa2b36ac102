//! `/v3/webizpay/avail-mch-ranges/{range_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod merchant_identifiers;

/// The path `/v3/webizpay/avail-mch-ranges/{range_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`.
    pub fn merchant_identifiers(self) -> merchant_identifiers::Path<'a> {
        merchant_identifiers::Path(self.0.segment("merchant-identifiers"))
    }
}
