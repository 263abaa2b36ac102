//! `/v3/marketing/bank`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod packages;

/// The place `/v3/marketing/bank` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/bank/packages`.
    pub fn packages(self) -> packages::Path<'a> {
        packages::Path(self.0.segment("packages"))
    }
}
