//! `/v3/gov/subsidy/transactions/summary`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod query_day;

/// The place `/v3/gov/subsidy/transactions/summary` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/transactions/summary/query-day`.
    pub fn query_day(self) -> query_day::Path<'a> {
        query_day::Path(self.0.segment("query-day"))
    }
}
