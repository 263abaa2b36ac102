//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod commit;
pub mod prepare;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit`.
    pub fn commit(self) -> commit::Path<'a> {
        commit::Path(self.0.segment("commit"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`.
    pub fn prepare(self) -> prepare::Path<'a> {
        prepare::Path(self.0.segment("prepare"))
    }
}
