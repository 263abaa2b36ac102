//! `/v3/vehicle/parking/services`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod find;

/// The place `/v3/vehicle/parking/services` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/vehicle/parking/services/find`.
    pub fn find(self) -> find::Path<'a> {
        find::Path(self.0.segment("find"))
    }
}
