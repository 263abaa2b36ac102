//! `/v3/ebike`
//!
//! Charging of electric bicycles (电动自行车行业代扣).
//!
//! Behind the feature `mobility`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod charge;

/// The path `/v3/ebike`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ebike/charge`.
    pub fn charge(self) -> charge::Path<'a> {
        charge::Path(self.0.segment("charge"))
    }
}
