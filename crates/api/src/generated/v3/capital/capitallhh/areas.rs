//! `/v3/capital/capitallhh/areas`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod provinces;

/// The place `/v3/capital/capitallhh/areas` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/capital/capitallhh/areas/provinces`.
    pub fn provinces(self) -> provinces::Path<'a> {
        provinces::Path(self.0.segment("provinces"))
    }
}
