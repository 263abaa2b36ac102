//! `/v3/marketing/favor/media`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod image_upload;

/// The path `/v3/marketing/favor/media`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/favor/media/image-upload`.
    pub fn image_upload(self) -> image_upload::Path<'a> {
        image_upload::Path(self.0.segment("image-upload"))
    }
}
