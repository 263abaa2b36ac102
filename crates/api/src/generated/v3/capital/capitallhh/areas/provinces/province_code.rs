//! `/v3/capital/capitallhh/areas/provinces/{province_code}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cities;

/// The path `/v3/capital/capitallhh/areas/provinces/{province_code}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`.
    pub fn cities(self) -> cities::Path<'a> {
        cities::Path(self.0.segment("cities"))
    }
}
