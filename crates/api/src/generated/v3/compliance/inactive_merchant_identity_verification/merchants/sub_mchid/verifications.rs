//! `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod verification_id;

/// The path `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}`.
    pub fn verification_id(self, verification_id: impl AsRef<str>) -> verification_id::Path<'a> {
        verification_id::Path(self.0.variable("verification_id", verification_id.as_ref(), |value| {
            check::text("verification_id", value, 0, usize::MAX)
        }))
    }
}
