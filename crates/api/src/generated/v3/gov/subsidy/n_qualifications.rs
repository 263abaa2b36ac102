//! `/v3/gov/subsidy/n-qualifications`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sync;

/// The path `/v3/gov/subsidy/n-qualifications`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/n-qualifications/sync`.
    pub fn sync(self) -> sync::Path<'a> {
        sync::Path(self.0.segment("sync"))
    }
}
