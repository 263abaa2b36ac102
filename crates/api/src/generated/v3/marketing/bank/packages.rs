//! `/v3/marketing/bank/packages`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod package_id;

/// The path `/v3/marketing/bank/packages`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/bank/packages/{package_id}`.
    pub fn package_id(self, package_id: impl AsRef<str>) -> package_id::Path<'a> {
        package_id::Path(
            self.0.variable("package_id", package_id.as_ref(), |value| check::text("package_id", value, 0, usize::MAX)),
        )
    }
}
