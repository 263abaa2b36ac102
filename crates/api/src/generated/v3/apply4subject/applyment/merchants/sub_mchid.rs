//! `/v3/apply4subject/applyment/merchants/{sub_mchid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod state;

/// The path `/v3/apply4subject/applyment/merchants/{sub_mchid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`.
    pub fn state(self) -> state::Path<'a> {
        state::Path(self.0.segment("state"))
    }
}
