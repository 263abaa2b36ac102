//! `/v3/aggracct-bc/wb-channel/control-orders/info/update`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod result;

/// The path `/v3/aggracct-bc/wb-channel/control-orders/info/update`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/aggracct-bc/wb-channel/control-orders/info/update/result`.
    pub fn result(self) -> result::Path<'a> {
        result::Path(self.0.segment("result"))
    }
}
