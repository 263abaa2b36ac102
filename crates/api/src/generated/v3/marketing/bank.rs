//! `/v3/marketing/bank`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod packages;

/// The path `/v3/marketing/bank`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/bank/packages`.
    pub fn packages(self) -> packages::Path<'a> {
        packages::Path(self.0.segment("packages"))
    }
}
