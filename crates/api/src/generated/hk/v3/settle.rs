//! `/hk/v3/settle`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod settlements;

/// The path `/hk/v3/settle`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/hk/v3/settle/settlements`.
    pub fn settlements(self) -> settlements::Path<'a> {
        settlements::Path(self.0.segment("settlements"))
    }
}
