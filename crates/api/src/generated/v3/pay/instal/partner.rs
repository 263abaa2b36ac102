//! `/v3/pay/instal/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod exposure;

/// The place `/v3/pay/instal/partner` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/pay/instal/partner/exposure`.
    pub fn exposure(self) -> exposure::Path<'a> {
        exposure::Path(self.0.segment("exposure"))
    }
}
