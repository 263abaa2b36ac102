//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod appids;

/// The path `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids`.
    pub fn appids(self) -> appids::Path<'a> {
        appids::Path(self.0.segment("appids"))
    }
}
