//! `/v3/aggracct-bc/wb-channel/bank-channel-account`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod rename;

/// The place `/v3/aggracct-bc/wb-channel/bank-channel-account` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`.
    pub fn rename(self) -> rename::Path<'a> {
        rename::Path(self.0.segment("rename"))
    }
}
