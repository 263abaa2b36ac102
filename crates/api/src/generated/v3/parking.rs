//! `/v3/parking`
//!
//! Parking (停车缴费服务).
//!
//! Behind the feature `mobility`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod reminders;

/// The path `/v3/parking`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/parking/reminders`.
    pub fn reminders(self) -> reminders::Path<'a> {
        reminders::Path(self.0.segment("reminders"))
    }
}
