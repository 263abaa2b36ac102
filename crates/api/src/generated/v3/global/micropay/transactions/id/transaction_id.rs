//! `/v3/global/micropay/transactions/id/{transaction_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod reverse;

/// The path `/v3/global/micropay/transactions/id/{transaction_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/micropay/transactions/id/{transaction_id}/reverse`.
    pub fn reverse(self) -> reverse::Path<'a> {
        reverse::Path(self.0.segment("reverse"))
    }
}
