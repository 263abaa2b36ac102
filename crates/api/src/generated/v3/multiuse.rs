//! `/v3/multiuse`
//!
//! Spending money (消费金).
//!
//! Behind the feature `marketing`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod stocks;
pub mod users;

/// The path `/v3/multiuse`.
#[must_use = "a path sends nothing: continue to an operation"]
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
