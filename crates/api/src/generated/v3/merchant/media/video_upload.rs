//! `/v3/merchant/media/video_upload`: 视频上传 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/merchant/media/video_upload`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 视频上传. Uploads a video and returns the media id that other operations take. avi, wmv, mpeg, mp4, mov, mkv,
    /// flv, f4v, m4v or rmvb, at most 5 MB.
    ///
    /// `POST /v3/merchant/media/video_upload`.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_2.shtml>
    pub fn post(self, body: &PostForm) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_upload(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/merchant/media/video_upload", "视频上传");

/// The body of `POST /v3/merchant/media/video_upload`, 视频上传.
#[derive(Debug, Clone, Default)]
pub struct PostForm {
    /// The video. At most 5242880 characters.
    pub file: weixinpay_core::File,
    /// Name and digest of the file.
    pub meta: crate::v3::merchant::media::Meta,
}

impl weixinpay_core::Form for PostForm {
    fn upload(&self) -> Result<weixinpay_core::Upload, weixinpay_core::Error> {
        self.file.check("file")?;
        self.file.check_limits(
            "file",
            5242880,
            &["avi", "wmv", "mpeg", "mp4", "mov", "mkv", "flv", "f4v", "m4v", "rmvb"],
        )?;
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

/// The answer to `POST /v3/merchant/media/video_upload`, 视频上传.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 媒体文件标识Id. Pass it to the operation that asks for this file.
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
