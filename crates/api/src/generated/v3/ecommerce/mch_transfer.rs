//! `/v3/ecommerce/mch-transfer`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod authorizations;
pub mod transfer_bills;

/// The path `/v3/ecommerce/mch-transfer`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/mch-transfer/authorizations`.
    pub fn authorizations(self) -> authorizations::Path<'a> {
        authorizations::Path(self.0.segment("authorizations"))
    }

    /// On to `/v3/ecommerce/mch-transfer/transfer-bills`.
    pub fn transfer_bills(self) -> transfer_bills::Path<'a> {
        transfer_bills::Path(self.0.segment("transfer-bills"))
    }
}
