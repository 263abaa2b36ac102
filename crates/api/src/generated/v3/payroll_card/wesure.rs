//! `/v3/payroll-card/wesure`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod insurance;
pub mod token_validations;

/// The path `/v3/payroll-card/wesure`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payroll-card/wesure/insurance`.
    pub fn insurance(self) -> insurance::Path<'a> {
        insurance::Path(self.0.segment("insurance"))
    }

    /// On to `/v3/payroll-card/wesure/token-validations`.
    pub fn token_validations(self) -> token_validations::Path<'a> {
        token_validations::Path(self.0.segment("token-validations"))
    }
}
