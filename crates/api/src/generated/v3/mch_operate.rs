//! `/v3/mch_operate`
//!
//! Withdrawals of platforms (提现).
//!
//! Behind the feature `ecommerce`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod risk;

/// The path `/v3/mch_operate`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mch_operate/risk`.
    pub fn risk(self) -> risk::Path<'a> {
        risk::Path(self.0.segment("risk"))
    }
}
