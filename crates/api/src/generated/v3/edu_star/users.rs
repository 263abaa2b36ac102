//! `/v3/edu-star/users`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod openid;
pub mod qq;

/// The path `/v3/edu-star/users`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/edu-star/users/openid`.
    pub fn openid(self) -> openid::Path<'a> {
        openid::Path(self.0.segment("openid"))
    }

    /// On to `/v3/edu-star/users/qq`.
    pub fn qq(self) -> qq::Path<'a> {
        qq::Path(self.0.segment("qq"))
    }
}
