//! `/v3/smartguide`
//!
//! Shop guides (支付即服务).
//!
//! Behind the feature `store`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod guides;

/// The path `/v3/smartguide`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/smartguide/guides`.
    pub fn guides(self) -> guides::Path<'a> {
        guides::Path(self.0.segment("guides"))
    }
}
