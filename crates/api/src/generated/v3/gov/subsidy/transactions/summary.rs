//! `/v3/gov/subsidy/transactions/summary`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod query_day;

/// The path `/v3/gov/subsidy/transactions/summary`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/transactions/summary/query-day`.
    pub fn query_day(self) -> query_day::Path<'a> {
        query_day::Path(self.0.segment("query-day"))
    }
}
