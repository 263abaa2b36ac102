//! `/v3/merchant/media`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod upload;
pub mod video_upload;

/// The path `/v3/merchant/media`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant/media/upload`.
    pub fn upload(self) -> upload::Path<'a> {
        upload::Path(self.0.segment("upload"))
    }

    /// On to `/v3/merchant/media/video_upload`.
    pub fn video_upload(self) -> video_upload::Path<'a> {
        video_upload::Path(self.0.segment("video_upload"))
    }
}

/// The `meta` of a `PostForm`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Meta {
    /// 文件名称. Name of the file, with an extension that fits its kind. At most 128 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub filename: Option<String>,
    /// 文件摘要. SHA-256 of the file, in hexadecimal. The request signature covers this JSON and not the file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sha256: Option<String>,
}

impl Check for Meta {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.filename {
            check::text("filename", value, 0, 128)?;
        }
        if let Some(value) = &self.sha256 {
            check::text("sha256", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}
