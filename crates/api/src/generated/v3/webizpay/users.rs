//! `/v3/webizpay/users`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod user_id;

/// The path `/v3/webizpay/users`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/users/{user_id}`.
    pub fn user_id(self, user_id: impl AsRef<str>) -> user_id::Path<'a> {
        user_id::Path(
            self.0.variable("user_id", user_id.as_ref(), |value| check::text("user_id", value, 0, usize::MAX)),
        )
    }
}
