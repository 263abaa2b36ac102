//! `/v3/marketing/membercard-open/cards/{card_id}/users`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod import;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/users`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-open/cards/{card_id}/users/import`.
    pub fn import(self) -> import::Path<'a> {
        import::Path(self.0.segment("import"))
    }
}
