//! `/v3/mch_operate/risk`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod withdrawl_apply;

/// The path `/v3/mch_operate/risk`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mch_operate/risk/withdrawl-apply`.
    pub fn withdrawl_apply(self) -> withdrawl_apply::Path<'a> {
        withdrawl_apply::Path(self.0.segment("withdrawl-apply"))
    }
}
