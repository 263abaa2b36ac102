//! `/v3/capital/capitallhh/areas/provinces/{province_code}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cities;

/// The place `/v3/capital/capitallhh/areas/provinces/{province_code}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/capital/capitallhh/areas/provinces/{province_code}/cities`.
    pub fn cities(self) -> cities::Path<'a> {
        cities::Path(self.0.segment("cities"))
    }
}
