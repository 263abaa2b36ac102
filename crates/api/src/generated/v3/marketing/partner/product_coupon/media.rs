//! `/v3/marketing/partner/product-coupon/media`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod upload_image;

/// The path `/v3/marketing/partner/product-coupon/media`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/media/upload-image`.
    pub fn upload_image(self) -> upload_image::Path<'a> {
        upload_image::Path(self.0.segment("upload-image"))
    }
}
