//! `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`: 上传尽调资料文件 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 上传尽调资料文件.
    ///
    /// `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015631033>
    pub fn post(self, body: &PostForm) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_upload(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
    "上传尽调资料文件",
);

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
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 资料项唯一id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_id: Option<i64>,
}

impl Check for Meta {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.file_name {
            check::text("file_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.file_digest {
            check::text("file_digest", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`, 上传尽调资料文件.
#[derive(Debug, Clone, Default)]
pub struct PostForm {
    /// The file.
    pub due_diligence_file: weixinpay_core::File,
    /// The file's name and digest. The request's signature covers this JSON instead of the body.
    pub meta: Meta,
}

impl weixinpay_core::Form for PostForm {
    fn upload(&self) -> Result<weixinpay_core::Upload, weixinpay_core::Error> {
        self.due_diligence_file.check("due_diligence_file")?;
        let mut meta = self.meta.clone();
        if meta.file_name.is_void() {
            meta.file_name = Some(self.due_diligence_file.name.clone());
        }
        meta.check().map_err(|fault| fault.within("meta"))?;
        let upload = weixinpay_core::Upload::new(
            weixinpay_core::json(&meta)?,
            "due_diligence_file",
            self.due_diligence_file.clone(),
        );
        Ok(upload)
    }
}

/// The answer to `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`, 上传尽调资料文件.
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
