//! `/v3/capital/capitallhh/areas`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod provinces;

/// The path `/v3/capital/capitallhh/areas`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/capital/capitallhh/areas/provinces`.
    pub fn provinces(self) -> provinces::Path<'a> {
        provinces::Path(self.0.segment("provinces"))
    }
}
