//! `/v3/webizpay/users/{user_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod authorization_state;
pub mod authorization_url;

/// The path `/v3/webizpay/users/{user_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/users/{user_id}/authorization-state`.
    pub fn authorization_state(self) -> authorization_state::Path<'a> {
        authorization_state::Path(self.0.segment("authorization-state"))
    }

    /// On to `/v3/webizpay/users/{user_id}/authorization-url`.
    pub fn authorization_url(self) -> authorization_url::Path<'a> {
        authorization_url::Path(self.0.segment("authorization-url"))
    }
}
