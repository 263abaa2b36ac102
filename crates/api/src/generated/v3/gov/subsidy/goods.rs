//! `/v3/gov/subsidy/goods`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod upload;

/// The path `/v3/gov/subsidy/goods`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/goods/upload`.
    pub fn upload(self) -> upload::Path<'a> {
        upload::Path(self.0.segment("upload"))
    }
}
