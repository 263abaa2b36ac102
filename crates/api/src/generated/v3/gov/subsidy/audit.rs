//! `/v3/gov/subsidy/audit`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cup;

/// The path `/v3/gov/subsidy/audit`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/audit/cup`.
    pub fn cup(self) -> cup::Path<'a> {
        cup::Path(self.0.segment("cup"))
    }
}
