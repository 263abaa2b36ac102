//! `/v3/gov/subsidy/qualifications/passthrough`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod cancel;
pub mod claim;
pub mod query;

/// The path `/v3/gov/subsidy/qualifications/passthrough`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/gov/subsidy/qualifications/passthrough/cancel`.
    pub fn cancel(self) -> cancel::Path<'a> {
        cancel::Path(self.0.segment("cancel"))
    }

    /// On to `/v3/gov/subsidy/qualifications/passthrough/claim`.
    pub fn claim(self) -> claim::Path<'a> {
        claim::Path(self.0.segment("claim"))
    }

    /// On to `/v3/gov/subsidy/qualifications/passthrough/query`.
    pub fn query(self) -> query::Path<'a> {
        query::Path(self.0.segment("query"))
    }
}
