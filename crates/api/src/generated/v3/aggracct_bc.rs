//! `/v3/aggracct-bc`
//!
//! Channel services (渠道服务).
//!
//! Behind the feature `channel`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod wb_channel;

/// The path `/v3/aggracct-bc`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/aggracct-bc/wb-channel`.
    pub fn wb_channel(self) -> wb_channel::Path<'a> {
        wb_channel::Path(self.0.segment("wb-channel"))
    }
}
