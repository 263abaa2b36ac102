//! `/v3/applyment4sub`
//!
//! Onboarding of sub-merchants (特约商户进件).
//!
//! Behind the feature `applyment`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applyment;

/// The path `/v3/applyment4sub`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/applyment4sub/applyment`.
    pub fn applyment(self) -> applyment::Path<'a> {
        applyment::Path(self.0.segment("applyment"))
    }
}
