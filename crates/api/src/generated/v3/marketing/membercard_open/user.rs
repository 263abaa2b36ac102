//! `/v3/marketing/membercard-open/user`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cards;

/// The path `/v3/marketing/membercard-open/user`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-open/user/cards`.
    pub fn cards(self) -> cards::Path<'a> {
        cards::Path(self.0.segment("cards"))
    }
}
