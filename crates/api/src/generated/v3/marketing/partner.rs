//! `/v3/marketing/partner`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod delivery_plan;
pub mod product_coupon;

/// The path `/v3/marketing/partner`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/delivery-plan`.
    pub fn delivery_plan(self) -> delivery_plan::Path<'a> {
        delivery_plan::Path(self.0.segment("delivery-plan"))
    }

    /// On to `/v3/marketing/partner/product-coupon`.
    pub fn product_coupon(self) -> product_coupon::Path<'a> {
        product_coupon::Path(self.0.segment("product-coupon"))
    }
}

open_enum! {
    /// 使用模式.
    pub enum UsageMode {
        /// `SINGLE`
        Single = "SINGLE",
        /// `PROGRESSIVE_BUNDLE`
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    }
}
