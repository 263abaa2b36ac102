//! `/v3/applyment4sub/applyment/applyment_id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applyment_id;

/// The path `/v3/applyment4sub/applyment/applyment_id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`.
    pub fn applyment_id(self, applyment_id: impl AsRef<str>) -> applyment_id::Path<'a> {
        applyment_id::Path(
            self.0.variable("applyment_id", applyment_id.as_ref(), |value| {
                check::text("applyment_id", value, 0, usize::MAX)
            }),
        )
    }
}
