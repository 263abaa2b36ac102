//! `/v3/marketing/goods-subsidy-activity/activity`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod activity_id;

/// The path `/v3/marketing/goods-subsidy-activity/activity`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/goods-subsidy-activity/activity/{activity_id}`.
    pub fn activity_id(self, activity_id: impl AsRef<str>) -> activity_id::Path<'a> {
        activity_id::Path(
            self.0.variable("activity_id", activity_id.as_ref(), |value| {
                check::text("activity_id", value, 0, usize::MAX)
            }),
        )
    }
}
