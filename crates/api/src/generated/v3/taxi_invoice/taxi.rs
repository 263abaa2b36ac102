//! `/v3/taxi-invoice/taxi`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod update_taxi;

/// The place `/v3/taxi-invoice/taxi` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/taxi/update-taxi`.
    pub fn update_taxi(self) -> update_taxi::Path<'a> {
        update_taxi::Path(self.0.segment("update-taxi"))
    }
}
