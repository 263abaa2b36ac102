//! `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`: 上传商户提交资料文件 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 上传商户提交资料文件.
    ///
    /// `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4014940425>
    pub fn post(self, body: &PostForm) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_upload(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload", "上传商户提交资料文件");

/// The `meta` of a `PostForm`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Meta {
    /// 文件名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub file_name: Option<String>,
    /// 文件摘要.
    #[serde(skip_serializing_if = "check::is_void")]
    pub file_digest: Option<String>,
}

impl Check for Meta {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.file_name {
            check::text("file_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.file_digest {
            check::text("file_digest", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`, 上传商户提交资料文件.
#[derive(Debug, Clone, Default)]
pub struct PostForm {
    /// The file.
    pub submission_file: weixinpay_core::File,
    /// The file's name and digest. The request's signature covers this JSON instead of the body.
    pub meta: Meta,
    /// 资料项唯一id.
    pub item_id: i64,
    /// 商户管理记录ID.
    pub manage_record_id: String,
}

impl weixinpay_core::Form for PostForm {
    fn upload(&self) -> Result<weixinpay_core::Upload, weixinpay_core::Error> {
        self.submission_file.check("submission_file")?;
        check::required("manage_record_id", &self.manage_record_id)?;
        check::text("manage_record_id", &self.manage_record_id, 0, usize::MAX)?;
        let mut meta = self.meta.clone();
        if meta.file_name.is_void() {
            meta.file_name = Some(self.submission_file.name.clone());
        }
        meta.check().map_err(|fault| fault.within("meta"))?;
        let mut upload =
            weixinpay_core::Upload::new(weixinpay_core::json(&meta)?, "submission_file", self.submission_file.clone());
        upload = upload.with_text("item_id", self.item_id);
        upload = upload.with_text("manage_record_id", &self.manage_record_id);
        Ok(upload)
    }
}

/// The answer to `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`, 上传商户提交资料文件.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 文件标识ID.
    pub file_id: String,
}

fields! {
    PostResponse {
        0 file_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["file_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
