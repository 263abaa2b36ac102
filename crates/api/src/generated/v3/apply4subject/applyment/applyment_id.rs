//! `/v3/apply4subject/applyment/{applyment_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cancel;

/// The path `/v3/apply4subject/applyment/{applyment_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/apply4subject/applyment/{applyment_id}/cancel`.
    pub fn cancel(self) -> cancel::Path<'a> {
        cancel::Path(self.0.segment("cancel"))
    }
}
