//! `/v3/capital/capitallhh`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod areas;
pub mod banks;

/// The path `/v3/capital/capitallhh`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/capital/capitallhh/areas`.
    pub fn areas(self) -> areas::Path<'a> {
        areas::Path(self.0.segment("areas"))
    }

    /// On to `/v3/capital/capitallhh/banks`.
    pub fn banks(self) -> banks::Path<'a> {
        banks::Path(self.0.segment("banks"))
    }
}
