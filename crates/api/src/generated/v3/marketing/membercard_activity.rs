//! `/v3/marketing/membercard-activity`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod activities;

/// The path `/v3/marketing/membercard-activity`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-activity/activities`.
    pub fn activities(self) -> activities::Path<'a> {
        activities::Path(self.0.segment("activities"))
    }
}
