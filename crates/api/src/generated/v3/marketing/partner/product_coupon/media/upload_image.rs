//! `/v3/marketing/partner/product-coupon/media/upload-image`: 图片上传 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/media/upload-image`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 图片上传.
    ///
    /// `POST /v3/marketing/partner/product-coupon/media/upload-image`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781275>
    pub fn post(self, body: &PostForm) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_upload(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/partner/product-coupon/media/upload-image", "图片上传");

/// The body of `POST /v3/marketing/partner/product-coupon/media/upload-image`, 图片上传.
#[derive(Debug, Clone, Default)]
pub struct PostForm {
    /// The file. At most 2097152 characters.
    pub file: weixinpay_core::File,
    /// The file's name and digest. The request's signature covers this JSON instead of the body.
    pub meta: crate::v3::marketing::Meta,
}

impl weixinpay_core::Form for PostForm {
    fn upload(&self) -> Result<weixinpay_core::Upload, weixinpay_core::Error> {
        self.file.check("file")?;
        self.file.check_limits("file", 2097152, &["jpg", "jpeg", "bmp", "png"])?;
        let mut meta = self.meta.clone();
        if meta.filename.is_void() {
            meta.filename = Some(self.file.name.clone());
        }
        if meta.sha256.is_void() {
            meta.sha256 = Some(self.file.sha256());
        }
        meta.check().map_err(|fault| fault.within("meta"))?;
        let upload = weixinpay_core::Upload::new(weixinpay_core::json(&meta)?, "file", self.file.clone());
        Ok(upload)
    }
}

/// The answer to `POST /v3/marketing/partner/product-coupon/media/upload-image`, 图片上传.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 媒体文件URL地址.
    pub media_url: String,
}

fields! {
    PostResponse {
        0 media_url,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["media_url"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
