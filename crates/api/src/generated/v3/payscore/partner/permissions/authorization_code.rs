//! `/v3/payscore/partner/permissions/authorization-code`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod authorization_code;

/// The path `/v3/payscore/partner/permissions/authorization-code`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/partner/permissions/authorization-code/{authorization_code}`.
    pub fn authorization_code(self, authorization_code: impl AsRef<str>) -> authorization_code::Path<'a> {
        authorization_code::Path(self.0.variable("authorization_code", authorization_code.as_ref(), |value| {
            check::text("authorization_code", value, 0, 32)
        }))
    }
}
