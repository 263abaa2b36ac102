//! `/global`
//!
//! Customs declarations (报关).
//!
//! Behind the feature `global`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod v3;

/// The path `/global`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(#[allow(dead_code, reason = "without any feature it leads nowhere")] pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// The beginning of the chain.
    pub fn new(dispatch: &'a dyn Dispatch) -> Self {
        Self(Route::new(dispatch, "/global"))
    }

    /// On to `/global/v3`.
    pub fn v3(self) -> v3::Path<'a> {
        v3::Path(self.0.segment("v3"))
    }
}
