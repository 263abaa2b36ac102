//! `/v3/marketing/withdraw-favor/users`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod openid;

/// The path `/v3/marketing/withdraw-favor/users`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/withdraw-favor/users/{openid}`.
    pub fn openid(self, openid: impl AsRef<str>) -> openid::Path<'a> {
        openid::Path(self.0.variable("openid", openid.as_ref(), |value| check::text("openid", value, 0, usize::MAX)))
    }
}
