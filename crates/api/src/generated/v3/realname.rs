//! `/v3/realname`
//!
//! Real-name check (实名校验).
//!
//! Behind the feature `merchant-risk`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod verify;

/// The place `/v3/realname` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/realname/verify`.
    pub fn verify(self) -> verify::Path<'a> {
        verify::Path(self.0.segment("verify"))
    }
}
