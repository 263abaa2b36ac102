//! `/v3/merchant-service/images`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod media_id;
pub mod upload;

/// The path `/v3/merchant-service/images`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-service/images/upload`.
    pub fn upload(self) -> upload::Path<'a> {
        upload::Path(self.0.segment("upload"))
    }

    /// On to `/v3/merchant-service/images/{media_id}`.
    pub fn media_id(self, media_id: impl AsRef<str>) -> media_id::Path<'a> {
        media_id::Path(
            self.0.variable("media_id", media_id.as_ref(), |value| check::text("media_id", value, 0, usize::MAX)),
        )
    }
}
