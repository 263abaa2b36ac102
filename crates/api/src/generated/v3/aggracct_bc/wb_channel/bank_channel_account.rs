//! `/v3/aggracct-bc/wb-channel/bank-channel-account`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod rename;

/// The path `/v3/aggracct-bc/wb-channel/bank-channel-account`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/aggracct-bc/wb-channel/bank-channel-account/rename`.
    pub fn rename(self) -> rename::Path<'a> {
        rename::Path(self.0.segment("rename"))
    }
}
