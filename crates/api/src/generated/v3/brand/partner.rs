//! `/v3/brand/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod card_member;
pub mod store;

/// The path `/v3/brand/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
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
