//! `/global/v3`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod customs;

/// The place `/global/v3` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/global/v3/customs`.
    pub fn customs(self) -> customs::Path<'a> {
        customs::Path(self.0.segment("customs"))
    }
}
