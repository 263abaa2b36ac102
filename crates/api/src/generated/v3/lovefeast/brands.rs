//! `/v3/lovefeast/brands`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brand_id;

/// The path `/v3/lovefeast/brands`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/lovefeast/brands/{brand_id}`.
    pub fn brand_id(self, brand_id: impl AsRef<str>) -> brand_id::Path<'a> {
        brand_id::Path(
            self.0.variable("brand_id", brand_id.as_ref(), |value| check::text("brand_id", value, 0, usize::MAX)),
        )
    }
}
