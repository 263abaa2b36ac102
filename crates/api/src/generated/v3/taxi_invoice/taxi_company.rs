//! `/v3/taxi-invoice/taxi-company`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod create_taxi_company;

/// The path `/v3/taxi-invoice/taxi-company`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/taxi-company/create-taxi-company`.
    pub fn create_taxi_company(self) -> create_taxi_company::Path<'a> {
        create_taxi_company::Path(self.0.segment("create-taxi-company"))
    }
}
