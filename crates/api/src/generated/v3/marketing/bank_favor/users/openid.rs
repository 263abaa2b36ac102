//! `/v3/marketing/bank-favor/users/{openid}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod bank_multi_activity;
pub mod coupons;

/// The path `/v3/marketing/bank-favor/users/{openid}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/bank-favor/users/{openid}/bank-multi-activity`.
    pub fn bank_multi_activity(self) -> bank_multi_activity::Path<'a> {
        bank_multi_activity::Path(self.0.segment("bank-multi-activity"))
    }

    /// On to `/v3/marketing/bank-favor/users/{openid}/coupons`.
    pub fn coupons(self) -> coupons::Path<'a> {
        coupons::Path(self.0.segment("coupons"))
    }
}
