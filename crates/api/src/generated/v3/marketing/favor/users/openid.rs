//! `/v3/marketing/favor/users/{openid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod coupons;

/// The path `/v3/marketing/favor/users/{openid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/favor/users/{openid}/coupons`.
    pub fn coupons(self) -> coupons::Path<'a> {
        coupons::Path(self.0.segment("coupons"))
    }
}
