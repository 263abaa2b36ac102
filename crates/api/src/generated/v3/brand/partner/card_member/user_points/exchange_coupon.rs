//! `/v3/brand/partner/card-member/user-points/exchange-coupon`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod confirm;

/// The path `/v3/brand/partner/card-member/user-points/exchange-coupon`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/card-member/user-points/exchange-coupon/confirm`.
    pub fn confirm(self) -> confirm::Path<'a> {
        confirm::Path(self.0.segment("confirm"))
    }
}
