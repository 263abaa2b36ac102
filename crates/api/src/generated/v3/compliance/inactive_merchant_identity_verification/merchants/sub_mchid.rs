//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod verifications;

/// The place `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`.
    pub fn verifications(self) -> verifications::Path<'a> {
        verifications::Path(self.0.segment("verifications"))
    }
}
