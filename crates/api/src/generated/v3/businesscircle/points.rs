//! `/v3/businesscircle/points`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod notify;

/// The path `/v3/businesscircle/points`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/businesscircle/points/notify`.
    pub fn notify(self) -> notify::Path<'a> {
        notify::Path(self.0.segment("notify"))
    }
}
