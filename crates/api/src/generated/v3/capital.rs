//! `/v3/capital`
//!
//! Banks, provinces and cities (银行与省市).
//!
//! Behind the feature `applyment`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod capitallhh;

/// The path `/v3/capital`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/capital/capitallhh`.
    pub fn capitallhh(self) -> capitallhh::Path<'a> {
        capitallhh::Path(self.0.segment("capitallhh"))
    }
}
