//! `/v3/palmservice`
//!
//! Palm payment (微信刷掌).
//!
//! Behind the feature `devices`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod authorization;

/// The path `/v3/palmservice`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/palmservice/authorization`.
    pub fn authorization(self) -> authorization::Path<'a> {
        authorization::Path(self.0.segment("authorization"))
    }
}
