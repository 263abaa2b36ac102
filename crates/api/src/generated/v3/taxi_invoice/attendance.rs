//! `/v3/taxi-invoice/attendance`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod punch;

/// The place `/v3/taxi-invoice/attendance` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/attendance/punch`.
    pub fn punch(self) -> punch::Path<'a> {
        punch::Path(self.0.segment("punch"))
    }
}
