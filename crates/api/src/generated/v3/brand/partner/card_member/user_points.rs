//! `/v3/brand/partner/card-member/user-points`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod exchange_coupon;
pub mod sync;

/// The path `/v3/brand/partner/card-member/user-points`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/partner/card-member/user-points/exchange-coupon`.
    pub fn exchange_coupon(self) -> exchange_coupon::Path<'a> {
        exchange_coupon::Path(self.0.segment("exchange-coupon"))
    }

    /// On to `/v3/brand/partner/card-member/user-points/sync`.
    pub fn sync(self) -> sync::Path<'a> {
        sync::Path(self.0.segment("sync"))
    }
}
