//! `/v3/ecommerce/individual-contracts/pre-entrust-sign`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod app;
pub mod mini_program;

/// The path `/v3/ecommerce/individual-contracts/pre-entrust-sign`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/individual-contracts/pre-entrust-sign/app`.
    pub fn app(self) -> app::Path<'a> {
        app::Path(self.0.segment("app"))
    }

    /// On to `/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`.
    pub fn mini_program(self) -> mini_program::Path<'a> {
        mini_program::Path(self.0.segment("mini-program"))
    }
}
