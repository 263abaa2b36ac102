//! `/v3/multiuse`
//!
//! Spending money (消费金).
//!
//! Behind the feature `marketing`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod stocks;
pub mod users;

/// The place `/v3/multiuse` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/multiuse/stocks`.
    pub fn stocks(self) -> stocks::Path<'a> {
        stocks::Path(self.0.segment("stocks"))
    }

    /// On to `/v3/multiuse/users`.
    pub fn users(self) -> users::Path<'a> {
        users::Path(self.0.segment("users"))
    }
}
