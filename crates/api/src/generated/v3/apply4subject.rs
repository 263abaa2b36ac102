//! `/v3/apply4subject`
//!
//! Confirmation of the wish to open an account (开户意愿确认).
//!
//! Behind the feature `applyment`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applyment;

/// The path `/v3/apply4subject`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/apply4subject/applyment`.
    pub fn applyment(self) -> applyment::Path<'a> {
        applyment::Path(self.0.segment("applyment"))
    }
}
