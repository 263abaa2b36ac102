//! `/global/v3`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod customs;

/// The path `/global/v3`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/global/v3/customs`.
    pub fn customs(self) -> customs::Path<'a> {
        customs::Path(self.0.segment("customs"))
    }
}
