//! `/v3/webizpay/stores`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod entity_matches;

/// The place `/v3/webizpay/stores` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/stores/entity-matches`.
    pub fn entity_matches(self) -> entity_matches::Path<'a> {
        entity_matches::Path(self.0.segment("entity-matches"))
    }
}
