//! `/v3/vehicle/parking`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod parkings;
pub mod services;

/// The place `/v3/vehicle/parking` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
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
