//! `/v3/global/merchant/h5`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod permission;

/// The path `/v3/global/merchant/h5`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/merchant/h5/permission`.
    pub fn permission(self) -> permission::Path<'a> {
        permission::Path(self.0.segment("permission"))
    }
}
