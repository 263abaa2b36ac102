//! `/v3/gov/subsidy/audit`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cup;

/// The place `/v3/gov/subsidy/audit` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/audit/cup`.
    pub fn cup(self) -> cup::Path<'a> {
        cup::Path(self.0.segment("cup"))
    }
}
