//! `/v3/aggracct-bc/wb-channel/control-orders/info`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod update;

/// The path `/v3/aggracct-bc/wb-channel/control-orders/info`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/aggracct-bc/wb-channel/control-orders/info/update`.
    pub fn update(self) -> update::Path<'a> {
        update::Path(self.0.segment("update"))
    }
}
