//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod verifications;

/// The path `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`.
    pub fn verifications(self) -> verifications::Path<'a> {
        verifications::Path(self.0.segment("verifications"))
    }
}
