//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod appid;

/// The path `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`.
    pub fn appid(self, appid: impl AsRef<str>) -> appid::Path<'a> {
        appid::Path(self.0.variable("appid", appid.as_ref(), |value| check::text("appid", value, 0, usize::MAX)))
    }
}
