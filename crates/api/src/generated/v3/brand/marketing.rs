//! `/v3/brand/marketing`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod shake_activities;

/// The path `/v3/brand/marketing`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/marketing/shake-activities`.
    pub fn shake_activities(self) -> shake_activities::Path<'a> {
        shake_activities::Path(self.0.segment("shake-activities"))
    }
}
