//! `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod import;

/// The place `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import`.
    pub fn import(self) -> import::Path<'a> {
        import::Path(self.0.segment("import"))
    }
}
