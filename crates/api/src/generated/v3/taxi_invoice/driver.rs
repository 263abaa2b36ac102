//! `/v3/taxi-invoice/driver`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod update_driver;

/// The path `/v3/taxi-invoice/driver`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/driver/update-driver`.
    pub fn update_driver(self) -> update_driver::Path<'a> {
        update_driver::Path(self.0.segment("update-driver"))
    }
}
