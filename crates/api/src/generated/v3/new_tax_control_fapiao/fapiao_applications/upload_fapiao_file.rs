//! `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`: 上传电子发票文件 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 上传电子发票文件.
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/new-tax-control-fapiao/chapter3_10.shtml>
    pub fn post(self, body: &PostForm) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_upload(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file", "上传电子发票文件");

/// The `meta` of a `PostForm`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Meta {
    /// 微信支付分配的子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 发票文件的类型为PDF.
    pub file_type: String,
    /// 文件摘要算法.
    pub digest_alogrithm: String,
    /// 文件摘要.
    pub digest: String,
}

impl Check for Meta {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("file_type", &self.file_type)?;
        check::text("file_type", &self.file_type, 0, usize::MAX)?;
        check::required("digest_alogrithm", &self.digest_alogrithm)?;
        check::text("digest_alogrithm", &self.digest_alogrithm, 0, usize::MAX)?;
        check::required("digest", &self.digest)?;
        check::text("digest", &self.digest, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`, 上传电子发票文件.
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
        self.file.check_limits("file", 2097152, &[])?;
        let meta = self.meta.clone();
        meta.check().map_err(|fault| fault.within("meta"))?;
        let upload = weixinpay_core::Upload::new(weixinpay_core::json(&meta)?, "file", self.file.clone());
        Ok(upload)
    }
}

/// The answer to `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`, 上传电子发票文件.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 电子发票文件ID.
    pub fapiao_media_id: String,
}

fields! {
    PostResponse {
        0 fapiao_media_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["fapiao_media_id"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
