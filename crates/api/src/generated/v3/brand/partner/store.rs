//! `/v3/brand/partner/store`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brandstores;

/// The place `/v3/brand/partner/store` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/store/brandstores`.
    pub fn brandstores(self) -> brandstores::Path<'a> {
        brandstores::Path(self.0.segment("brandstores"))
    }
}
