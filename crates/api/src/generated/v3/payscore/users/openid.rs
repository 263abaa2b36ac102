//! `/v3/payscore/users/{openid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod permissions;

/// The path `/v3/payscore/users/{openid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/users/{openid}/permissions`.
    pub fn permissions(self) -> permissions::Path<'a> {
        permissions::Path(self.0.segment("permissions"))
    }
}
