//! `/v3/ecommerce/account/cancel-applications/media`: 图片上传 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/account/cancel-applications/media`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 图片上传. Uploads an image for such a request.
    ///
    /// `POST /v3/ecommerce/account/cancel-applications/media`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html>
    pub fn post(self, body: &PostForm) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_upload(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/account/cancel-applications/media", "图片上传");

/// The `meta` of a `PostForm`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Meta {
    /// 文件摘要. Digest of the file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub file_digest: Option<String>,
    /// 文件名称. Name of the file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub file_name: Option<String>,
}

impl Check for Meta {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.file_digest {
            check::text("file_digest", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.file_name {
            check::text("file_name", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/ecommerce/account/cancel-applications/media`, 图片上传.
#[derive(Debug, Clone, Default)]
pub struct PostForm {
    /// The file. At most 2097152 characters.
    pub file: weixinpay_core::File,
    /// The file's name and digest. The request's signature covers this JSON instead of the body.
    pub meta: Meta,
}

impl weixinpay_core::Form for PostForm {
    fn upload(&self) -> Result<weixinpay_core::Upload, weixinpay_core::Error> {
        self.file.check("file")?;
        self.file.check_limits("file", 2097152, &["jpg", "jpeg", "bmp", "png"])?;
        let mut meta = self.meta.clone();
        if meta.file_name.is_void() {
            meta.file_name = Some(self.file.name.clone());
        }
        meta.check().map_err(|fault| fault.within("meta"))?;
        let upload = weixinpay_core::Upload::new(weixinpay_core::json(&meta)?, "file", self.file.clone());
        Ok(upload)
    }
}

/// The answer to `POST /v3/ecommerce/account/cancel-applications/media`, 图片上传.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 媒体文件标识Id. Id of the file.
    pub media_id: String,
}

fields! {
    PostResponse {
        0 media_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["media_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
