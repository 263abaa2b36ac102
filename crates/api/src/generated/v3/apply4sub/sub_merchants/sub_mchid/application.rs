//! `/v3/apply4sub/sub_merchants/{sub_mchid}/application`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod application_no;

/// The path `/v3/apply4sub/sub_merchants/{sub_mchid}/application`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`.
    pub fn application_no(self, application_no: impl AsRef<str>) -> application_no::Path<'a> {
        application_no::Path(self.0.variable("application_no", application_no.as_ref(), |value| {
            check::text("application_no", value, 0, usize::MAX)
        }))
    }
}
