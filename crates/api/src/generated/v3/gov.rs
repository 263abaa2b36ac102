//! `/v3/gov`
//!
//! Government subsidies (国补专区).
//!
//! Behind the feature `government`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod subsidy;

/// The path `/v3/gov`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy`.
    pub fn subsidy(self) -> subsidy::Path<'a> {
        subsidy::Path(self.0.segment("subsidy"))
    }
}
