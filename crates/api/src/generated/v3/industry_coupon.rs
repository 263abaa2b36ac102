//! `/v3/industry-coupon`
//!
//! Coupons of industries (行业券).
//!
//! Behind the feature `marketing`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod tokens;

/// The place `/v3/industry-coupon` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/industry-coupon/tokens`.
    pub fn tokens(self) -> tokens::Path<'a> {
        tokens::Path(self.0.segment("tokens"))
    }
}
