//! `/v3/security`
//!
//! Self-test of signing and encryption (签名验签与加解密测试).
//!
//! Behind the feature `payroll-card`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod echo;

/// The path `/v3/security`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/security/echo`.
    pub fn echo(self) -> echo::Path<'a> {
        echo::Path(self.0.segment("echo"))
    }
}
