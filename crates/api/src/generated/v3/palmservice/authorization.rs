//! `/v3/palmservice/authorization`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod openid;
pub mod preauthorize;

/// The path `/v3/palmservice/authorization`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/palmservice/authorization/openid`.
    pub fn openid(self) -> openid::Path<'a> {
        openid::Path(self.0.segment("openid"))
    }

    /// On to `/v3/palmservice/authorization/preauthorize`.
    pub fn preauthorize(self) -> preauthorize::Path<'a> {
        preauthorize::Path(self.0.segment("preauthorize"))
    }
}
