//! `/v3/global/merchant/h5/permission/domain`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod applications;

/// The place `/v3/global/merchant/h5/permission/domain` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/merchant/h5/permission/domain/applications`.
    pub fn applications(self) -> applications::Path<'a> {
        applications::Path(self.0.segment("applications"))
    }
}
