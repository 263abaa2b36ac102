//! `/v3/brand/partner/store`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brandstores;

/// The path `/v3/brand/partner/store`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/store/brandstores`.
    pub fn brandstores(self) -> brandstores::Path<'a> {
        brandstores::Path(self.0.segment("brandstores"))
    }
}
