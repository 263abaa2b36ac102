//! `/v3/gov/subsidy/sncode`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod lock;
pub mod query;
pub mod unlock;

/// The path `/v3/gov/subsidy/sncode`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/sncode/lock`.
    pub fn lock(self) -> lock::Path<'a> {
        lock::Path(self.0.segment("lock"))
    }

    /// On to `/v3/gov/subsidy/sncode/query`.
    pub fn query(self) -> query::Path<'a> {
        query::Path(self.0.segment("query"))
    }

    /// On to `/v3/gov/subsidy/sncode/unlock`.
    pub fn unlock(self) -> unlock::Path<'a> {
        unlock::Path(self.0.segment("unlock"))
    }
}
