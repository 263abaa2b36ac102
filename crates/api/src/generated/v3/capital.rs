//! `/v3/capital`
//!
//! Banks, provinces and cities (银行与省市).
//!
//! Behind the feature `applyment`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod capitallhh;

/// The place `/v3/capital` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/capital/capitallhh`.
    pub fn capitallhh(self) -> capitallhh::Path<'a> {
        capitallhh::Path(self.0.segment("capitallhh"))
    }
}
