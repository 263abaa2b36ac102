//! `/v3/security`
//!
//! Self-test of signing and encryption (签名验签与加解密测试).
//!
//! Behind the feature `payroll-card`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod echo;

/// The place `/v3/security` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/security/echo`.
    pub fn echo(self) -> echo::Path<'a> {
        echo::Path(self.0.segment("echo"))
    }
}
