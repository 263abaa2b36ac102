//! `/v3/global/merchant`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod h5;

/// The path `/v3/global/merchant`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/merchant/h5`.
    pub fn h5(self) -> h5::Path<'a> {
        h5::Path(self.0.segment("h5"))
    }
}
