//! `/v3/taxi-invoice/cards/upload-file`: 上传出租车电子发票文件 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/taxi-invoice/cards/upload-file`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 上传出租车电子发票文件.
    ///
    /// `POST /v3/taxi-invoice/cards/upload-file`, for service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-invoice-card/upload-taxi-invoice-card-file.html>
    pub fn post(self, body: &PostForm) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_upload(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/taxi-invoice/cards/upload-file", "上传出租车电子发票文件");

/// The `meta` of a `PostForm`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Meta {
    /// 出租车经营主体商户号.
    pub company_mchid: String,
    /// 文件摘要.
    pub digest: String,
    /// 文件摘要算法.
    pub digest_algorithm: String,
    /// 行政区划代码.
    pub region_id: i64,
}

impl Check for Meta {
    fn check(&self) -> Result<(), FieldError> {
        check::required("company_mchid", &self.company_mchid)?;
        check::text("company_mchid", &self.company_mchid, 0, usize::MAX)?;
        check::required("digest", &self.digest)?;
        check::text("digest", &self.digest, 0, usize::MAX)?;
        check::required("digest_algorithm", &self.digest_algorithm)?;
        check::text("digest_algorithm", &self.digest_algorithm, 0, usize::MAX)?;
        Ok(())
    }
}

/// The body of `POST /v3/taxi-invoice/cards/upload-file`, 上传出租车电子发票文件.
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

/// The answer to `POST /v3/taxi-invoice/cards/upload-file`, 上传出租车电子发票文件.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 出租车电子发票文件ID.
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
