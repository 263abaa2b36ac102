//! `/v3/industry-coupon`
//!
//! Coupons of industries (行业券).
//!
//! Behind the feature `marketing`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod tokens;

/// The path `/v3/industry-coupon`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/industry-coupon/tokens`.
    pub fn tokens(self) -> tokens::Path<'a> {
        tokens::Path(self.0.segment("tokens"))
    }
}
