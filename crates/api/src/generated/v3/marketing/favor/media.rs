//! `/v3/marketing/favor/media`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod image_upload;

/// The place `/v3/marketing/favor/media` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/favor/media/image-upload`.
    pub fn image_upload(self) -> image_upload::Path<'a> {
        image_upload::Path(self.0.segment("image-upload"))
    }
}
