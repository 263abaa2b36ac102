//! `/v3/brand-basic/partner/brands/{brand_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod product_authorities;

/// The place `/v3/brand-basic/partner/brands/{brand_id}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand-basic/partner/brands/{brand_id}/product-authorities`.
    pub fn product_authorities(self) -> product_authorities::Path<'a> {
        product_authorities::Path(self.0.segment("product-authorities"))
    }
}
