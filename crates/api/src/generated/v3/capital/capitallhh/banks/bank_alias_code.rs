//! `/v3/capital/capitallhh/banks/{bank_alias_code}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod branches;

/// The path `/v3/capital/capitallhh/banks/{bank_alias_code}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`.
    pub fn branches(self) -> branches::Path<'a> {
        branches::Path(self.0.segment("branches"))
    }
}
