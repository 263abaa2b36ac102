//! `/v3/lovefeast`
//!
//! Meals of kindness (爱心餐).
//!
//! Behind the feature `marketing`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brands;
pub mod users;

/// The place `/v3/lovefeast` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
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
