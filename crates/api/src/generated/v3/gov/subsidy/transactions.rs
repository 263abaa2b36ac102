//! `/v3/gov/subsidy/transactions`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod query;
pub mod summary;
pub mod sync;

/// The path `/v3/gov/subsidy/transactions`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/transactions/query`.
    pub fn query(self) -> query::Path<'a> {
        query::Path(self.0.segment("query"))
    }

    /// On to `/v3/gov/subsidy/transactions/summary`.
    pub fn summary(self) -> summary::Path<'a> {
        summary::Path(self.0.segment("summary"))
    }

    /// On to `/v3/gov/subsidy/transactions/sync`.
    pub fn sync(self) -> sync::Path<'a> {
        sync::Path(self.0.segment("sync"))
    }
}
