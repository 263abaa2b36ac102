//! `/v3/marketing/bank/packages/{package_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod tasks;

/// The place `/v3/marketing/bank/packages/{package_id}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/bank/packages/{package_id}/tasks`.
    pub fn tasks(self) -> tasks::Path<'a> {
        tasks::Path(self.0.segment("tasks"))
    }
}
