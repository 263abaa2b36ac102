//! `/v3`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod trouble;

/// The path `/v3`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(#[allow(dead_code, reason = "without any feature it leads nowhere")] pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// The beginning of the chain.
    pub fn new(dispatch: &'a dyn Dispatch) -> Self {
        Self(Route::new(dispatch, "/v3"))
    }

    /// On to `/v3/trouble`.
    pub fn trouble(self) -> trouble::Path<'a> {
        trouble::Path(self.0.segment("trouble"))
    }
}
