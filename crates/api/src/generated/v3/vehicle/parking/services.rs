//! `/v3/vehicle/parking/services`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod find;

/// The path `/v3/vehicle/parking/services`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/vehicle/parking/services/find`.
    pub fn find(self) -> find::Path<'a> {
        find::Path(self.0.segment("find"))
    }
}
