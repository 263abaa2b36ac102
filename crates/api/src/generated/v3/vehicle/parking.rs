//! `/v3/vehicle/parking`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod parkings;
pub mod services;

/// The path `/v3/vehicle/parking`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/vehicle/parking/parkings`.
    pub fn parkings(self) -> parkings::Path<'a> {
        parkings::Path(self.0.segment("parkings"))
    }

    /// On to `/v3/vehicle/parking/services`.
    pub fn services(self) -> services::Path<'a> {
        services::Path(self.0.segment("services"))
    }
}
