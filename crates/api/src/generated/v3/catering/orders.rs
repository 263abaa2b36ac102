//! `/v3/catering/orders`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod sync_status;

/// The path `/v3/catering/orders`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/catering/orders/sync-status`.
    pub fn sync_status(self) -> sync_status::Path<'a> {
        sync_status::Path(self.0.segment("sync-status"))
    }
}
