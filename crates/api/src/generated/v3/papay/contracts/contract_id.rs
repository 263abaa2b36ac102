//! `/v3/papay/contracts/{contract_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod fail_notify;
pub mod notify;

/// The path `/v3/papay/contracts/{contract_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/contracts/{contract_id}/fail-notify`.
    pub fn fail_notify(self) -> fail_notify::Path<'a> {
        fail_notify::Path(self.0.segment("fail-notify"))
    }

    /// On to `/v3/papay/contracts/{contract_id}/notify`.
    pub fn notify(self) -> notify::Path<'a> {
        notify::Path(self.0.segment("notify"))
    }
}
