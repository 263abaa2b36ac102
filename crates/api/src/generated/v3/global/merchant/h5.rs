//! `/v3/global/merchant/h5`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod permission;

/// The place `/v3/global/merchant/h5` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/merchant/h5/permission`.
    pub fn permission(self) -> permission::Path<'a> {
        permission::Path(self.0.segment("permission"))
    }
}
