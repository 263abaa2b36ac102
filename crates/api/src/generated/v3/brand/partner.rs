//! `/v3/brand/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod card_member;
pub mod store;

/// The place `/v3/brand/partner` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/card-member`.
    pub fn card_member(self) -> card_member::Path<'a> {
        card_member::Path(self.0.segment("card-member"))
    }

    /// On to `/v3/brand/partner/store`.
    pub fn store(self) -> store::Path<'a> {
        store::Path(self.0.segment("store"))
    }
}
