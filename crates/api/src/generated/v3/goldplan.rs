//! `/v3/goldplan`
//!
//! Gold plan (点金计划).
//!
//! Behind the feature `store`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod merchants;

/// The path `/v3/goldplan`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/goldplan/merchants`.
    pub fn merchants(self) -> merchants::Path<'a> {
        merchants::Path(self.0.segment("merchants"))
    }
}
