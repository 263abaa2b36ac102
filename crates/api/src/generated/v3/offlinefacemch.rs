//! `/v3/offlinefacemch`
//!
//! Offline face recognition of merchants (商户离线刷脸).
//!
//! Behind the feature `devices`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod organizations;
pub mod tokens;

/// The path `/v3/offlinefacemch`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/offlinefacemch/organizations`.
    pub fn organizations(self) -> organizations::Path<'a> {
        organizations::Path(self.0.segment("organizations"))
    }

    /// On to `/v3/offlinefacemch/tokens`.
    pub fn tokens(self) -> tokens::Path<'a> {
        tokens::Path(self.0.segment("tokens"))
    }
}
