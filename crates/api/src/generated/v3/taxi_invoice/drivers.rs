//! `/v3/taxi-invoice/drivers`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod driver_license;

/// The path `/v3/taxi-invoice/drivers`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/drivers/{driver_license}`.
    pub fn driver_license(self, driver_license: impl AsRef<str>) -> driver_license::Path<'a> {
        driver_license::Path(self.0.variable("driver_license", driver_license.as_ref(), |value| {
            check::text("driver_license", value, 0, usize::MAX)
        }))
    }
}
