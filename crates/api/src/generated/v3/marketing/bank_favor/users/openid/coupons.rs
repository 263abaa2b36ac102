//! `/v3/marketing/bank-favor/users/{openid}/coupons`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod coupon_id;

/// The path `/v3/marketing/bank-favor/users/{openid}/coupons`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`.
    pub fn coupon_id(self, coupon_id: impl AsRef<str>) -> coupon_id::Path<'a> {
        coupon_id::Path(
            self.0.variable("coupon_id", coupon_id.as_ref(), |value| check::text("coupon_id", value, 0, usize::MAX)),
        )
    }
}
