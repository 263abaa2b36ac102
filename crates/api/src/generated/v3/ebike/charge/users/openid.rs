//! `/v3/ebike/charge/users/{openid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contract;

/// The path `/v3/ebike/charge/users/{openid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ebike/charge/users/{openid}/contract`.
    pub fn contract(self) -> contract::Path<'a> {
        contract::Path(self.0.segment("contract"))
    }
}
