//! `/v3/rate-activity/applications/id`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod application_id;

/// The path `/v3/rate-activity/applications/id`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/rate-activity/applications/id/{application_id}`.
    pub fn application_id(self, application_id: impl AsRef<str>) -> application_id::Path<'a> {
        application_id::Path(self.0.variable("application_id", application_id.as_ref(), |value| {
            check::text("application_id", value, 0, usize::MAX)
        }))
    }
}
