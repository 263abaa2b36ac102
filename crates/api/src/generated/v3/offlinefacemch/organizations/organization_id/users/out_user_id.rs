//! `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_user_id;

/// The path `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`.
    pub fn out_user_id(self, out_user_id: impl AsRef<str>) -> out_user_id::Path<'a> {
        out_user_id::Path(
            self.0.variable("out_user_id", out_user_id.as_ref(), |value| {
                check::text("out_user_id", value, 0, usize::MAX)
            }),
        )
    }
}
