//! `/v3/taxi-invoice/taxies`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod plate_number;

/// The path `/v3/taxi-invoice/taxies`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/taxies/{plate_number}`.
    pub fn plate_number(self, plate_number: impl AsRef<str>) -> plate_number::Path<'a> {
        plate_number::Path(
            self.0.variable("plate_number", plate_number.as_ref(), |value| {
                check::text("plate_number", value, 0, usize::MAX)
            }),
        )
    }
}
