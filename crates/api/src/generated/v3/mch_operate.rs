//! `/v3/mch_operate`
//!
//! Withdrawals of platforms (提现).
//!
//! Behind the feature `ecommerce`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod risk;

/// The place `/v3/mch_operate` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/mch_operate/risk`.
    pub fn risk(self) -> risk::Path<'a> {
        risk::Path(self.0.segment("risk"))
    }
}
