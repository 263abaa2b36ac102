//! `/v3/compliance`
//!
//! Verification of inactive merchants (不活跃商户身份核实).
//!
//! Behind the feature `merchant-risk`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod inactive_merchant_identity_verification;

/// The path `/v3/compliance`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/compliance/inactive-merchant-identity-verification`.
    pub fn inactive_merchant_identity_verification(self) -> inactive_merchant_identity_verification::Path<'a> {
        inactive_merchant_identity_verification::Path(self.0.segment("inactive-merchant-identity-verification"))
    }
}
