//! `/v3/papay/scheduled-deduct-sign/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contracts;

/// The path `/v3/papay/scheduled-deduct-sign/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/scheduled-deduct-sign/partner/contracts`.
    pub fn contracts(self) -> contracts::Path<'a> {
        contracts::Path(self.0.segment("contracts"))
    }
}
