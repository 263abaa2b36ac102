//! `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate_contract;

/// The path `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`.
    pub fn terminate_contract(self) -> terminate_contract::Path<'a> {
        terminate_contract::Path(self.0.segment("terminate-contract"))
    }
}
