//! `/v3/lovefeast`
//!
//! Meals of kindness (爱心餐).
//!
//! Behind the feature `marketing`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brands;
pub mod users;

/// The path `/v3/lovefeast`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/lovefeast/brands`.
    pub fn brands(self) -> brands::Path<'a> {
        brands::Path(self.0.segment("brands"))
    }

    /// On to `/v3/lovefeast/users`.
    pub fn users(self) -> users::Path<'a> {
        users::Path(self.0.segment("users"))
    }
}
