//! `/v3/brand-basic/partner/brands/{brand_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod product_authorities;

/// The path `/v3/brand-basic/partner/brands/{brand_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`.
    pub fn product_authorities(self) -> product_authorities::Path<'a> {
        product_authorities::Path(self.0.segment("product-authorities"))
    }
}
