//! `/v3/offlinefacemch/organizations/{organization_id}/users`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_user_id;
pub mod user_id;

/// The path `/v3/offlinefacemch/organizations/{organization_id}/users`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`.
    pub fn out_user_id(self) -> out_user_id::Path<'a> {
        out_user_id::Path(self.0.segment("out-user-id"))
    }

    /// On to `/v3/offlinefacemch/organizations/{organization_id}/users/user-id`.
    pub fn user_id(self) -> user_id::Path<'a> {
        user_id::Path(self.0.segment("user-id"))
    }
}
