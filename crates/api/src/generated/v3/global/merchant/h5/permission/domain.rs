//! `/v3/global/merchant/h5/permission/domain`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applications;

/// The path `/v3/global/merchant/h5/permission/domain`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/merchant/h5/permission/domain/applications`.
    pub fn applications(self) -> applications::Path<'a> {
        applications::Path(self.0.segment("applications"))
    }
}
