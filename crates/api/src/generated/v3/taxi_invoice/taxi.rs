//! `/v3/taxi-invoice/taxi`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod update_taxi;

/// The path `/v3/taxi-invoice/taxi`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/taxi/update-taxi`.
    pub fn update_taxi(self) -> update_taxi::Path<'a> {
        update_taxi::Path(self.0.segment("update-taxi"))
    }
}
