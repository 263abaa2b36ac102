//! `/v3/businesscircle/points`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod notify;

/// The place `/v3/businesscircle/points` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/businesscircle/points/notify`.
    pub fn notify(self) -> notify::Path<'a> {
        notify::Path(self.0.segment("notify"))
    }
}
