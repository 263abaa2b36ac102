//! `/v3/marketing/membercard-open/cards/{card_id}/codes`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod code;
pub mod deposit;

/// The path `/v3/marketing/membercard-open/cards/{card_id}/codes`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`.
    pub fn deposit(self) -> deposit::Path<'a> {
        deposit::Path(self.0.segment("deposit"))
    }

    /// On to `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}`.
    pub fn code(self, code: impl AsRef<str>) -> code::Path<'a> {
        code::Path(self.0.variable("code", code.as_ref(), |value| check::text("code", value, 0, usize::MAX)))
    }
}
