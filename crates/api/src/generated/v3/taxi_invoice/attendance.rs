//! `/v3/taxi-invoice/attendance`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod punch;

/// The path `/v3/taxi-invoice/attendance`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/attendance/punch`.
    pub fn punch(self) -> punch::Path<'a> {
        punch::Path(self.0.segment("punch"))
    }
}
