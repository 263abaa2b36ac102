//! `/v3/realname`
//!
//! Real-name check (实名校验).
//!
//! Behind the feature `merchant-risk`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod verify;

/// The path `/v3/realname`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/realname/verify`.
    pub fn verify(self) -> verify::Path<'a> {
        verify::Path(self.0.segment("verify"))
    }
}
