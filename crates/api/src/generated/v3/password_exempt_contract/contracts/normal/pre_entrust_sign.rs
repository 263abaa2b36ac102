//! `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod mini_program;
pub mod pay_redirect_sign;

/// The path `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program`.
    pub fn mini_program(self) -> mini_program::Path<'a> {
        mini_program::Path(self.0.segment("mini-program"))
    }

    /// On to `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`.
    pub fn pay_redirect_sign(self) -> pay_redirect_sign::Path<'a> {
        pay_redirect_sign::Path(self.0.segment("pay-redirect-sign"))
    }
}
