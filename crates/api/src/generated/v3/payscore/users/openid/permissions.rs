//! `/v3/payscore/users/{openid}/permissions`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod service_id;

/// The path `/v3/payscore/users/{openid}/permissions`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payscore/users/{openid}/permissions/{service_id}`.
    pub fn service_id(self, service_id: impl AsRef<str>) -> service_id::Path<'a> {
        service_id::Path(
            self.0.variable("service_id", service_id.as_ref(), |value| check::text("service_id", value, 0, 32)),
        )
    }
}
