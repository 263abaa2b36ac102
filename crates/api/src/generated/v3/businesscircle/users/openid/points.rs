//! `/v3/businesscircle/users/{openid}/points`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod commit_status;

/// The path `/v3/businesscircle/users/{openid}/points`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/businesscircle/users/{openid}/points/commit_status`.
    pub fn commit_status(self) -> commit_status::Path<'a> {
        commit_status::Path(self.0.segment("commit_status"))
    }
}
