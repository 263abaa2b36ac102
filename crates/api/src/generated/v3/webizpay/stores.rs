//! `/v3/webizpay/stores`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod entity_matches;

/// The path `/v3/webizpay/stores`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/stores/entity-matches`.
    pub fn entity_matches(self) -> entity_matches::Path<'a> {
        entity_matches::Path(self.0.segment("entity-matches"))
    }
}
