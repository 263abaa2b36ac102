//! `/v3/applyment4sub/applyment/business_code`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod business_code;

/// The path `/v3/applyment4sub/applyment/business_code`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/applyment4sub/applyment/business_code/{business_code}`.
    pub fn business_code(self, business_code: impl AsRef<str>) -> business_code::Path<'a> {
        business_code::Path(
            self.0
                .variable("business_code", business_code.as_ref(), |value| check::text("business_code", value, 0, 124)),
        )
    }
}
