//! `/v3/gov/subsidy/zhejiang/qualifications`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod alter;
pub mod claim;
pub mod query;
pub mod sync;

/// The path `/v3/gov/subsidy/zhejiang/qualifications`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/zhejiang/qualifications/alter`.
    pub fn alter(self) -> alter::Path<'a> {
        alter::Path(self.0.segment("alter"))
    }

    /// On to `/v3/gov/subsidy/zhejiang/qualifications/claim`.
    pub fn claim(self) -> claim::Path<'a> {
        claim::Path(self.0.segment("claim"))
    }

    /// On to `/v3/gov/subsidy/zhejiang/qualifications/query`.
    pub fn query(self) -> query::Path<'a> {
        query::Path(self.0.segment("query"))
    }

    /// On to `/v3/gov/subsidy/zhejiang/qualifications/sync`.
    pub fn sync(self) -> sync::Path<'a> {
        sync::Path(self.0.segment("sync"))
    }
}
