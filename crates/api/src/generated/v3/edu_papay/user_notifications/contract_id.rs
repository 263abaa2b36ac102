//! `/v3/edu-papay/user-notifications/{contract_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod send;

/// The place `/v3/edu-papay/user-notifications/{contract_id}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/edu-papay/user-notifications/{contract_id}/send`.
    pub fn send(self) -> send::Path<'a> {
        send::Path(self.0.segment("send"))
    }
}
