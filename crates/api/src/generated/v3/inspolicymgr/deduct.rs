//! `/v3/inspolicymgr/deduct`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod authorizations;
pub mod policies;

/// The path `/v3/inspolicymgr/deduct`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/inspolicymgr/deduct/authorizations`.
    pub fn authorizations(self) -> authorizations::Path<'a> {
        authorizations::Path(self.0.segment("authorizations"))
    }

    /// On to `/v3/inspolicymgr/deduct/policies`.
    pub fn policies(self) -> policies::Path<'a> {
        policies::Path(self.0.segment("policies"))
    }
}
