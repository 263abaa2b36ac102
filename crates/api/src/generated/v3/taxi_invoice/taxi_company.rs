//! `/v3/taxi-invoice/taxi-company`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod create_taxi_company;

/// The place `/v3/taxi-invoice/taxi-company` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/taxi-invoice/taxi-company/create-taxi-company`.
    pub fn create_taxi_company(self) -> create_taxi_company::Path<'a> {
        create_taxi_company::Path(self.0.segment("create-taxi-company"))
    }
}
