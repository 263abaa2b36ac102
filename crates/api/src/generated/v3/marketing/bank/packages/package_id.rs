//! `/v3/marketing/bank/packages/{package_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod tasks;

/// The path `/v3/marketing/bank/packages/{package_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/bank/packages/{package_id}/tasks`.
    pub fn tasks(self) -> tasks::Path<'a> {
        tasks::Path(self.0.segment("tasks"))
    }
}
