//! `/v3/mchalterapply/mchcontactalterapplyment/merchant`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod merchant_code;

/// The path `/v3/mchalterapply/mchcontactalterapplyment/merchant`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}`.
    pub fn merchant_code(self, merchant_code: impl AsRef<str>) -> merchant_code::Path<'a> {
        merchant_code::Path(self.0.variable("merchant_code", merchant_code.as_ref(), |value| {
            check::text("merchant_code", value, 0, usize::MAX)
        }))
    }
}
