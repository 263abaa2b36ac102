//! `/v3/brand-basic/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brands;

/// The path `/v3/brand-basic/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand-basic/partner/brands`.
    pub fn brands(self) -> brands::Path<'a> {
        brands::Path(self.0.segment("brands"))
    }
}
