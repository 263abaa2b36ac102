//! `/v3/global/merchant-storage`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod file;

/// The path `/v3/global/merchant-storage`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/merchant-storage/file`.
    pub fn file(self) -> file::Path<'a> {
        file::Path(self.0.segment("file"))
    }
}
