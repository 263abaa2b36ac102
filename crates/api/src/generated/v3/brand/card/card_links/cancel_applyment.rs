//! `/v3/brand/card/card-links/cancel-applyment`: 撤销交易连接名片配置申请 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/card/card-links/cancel-applyment`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销交易连接名片配置申请.
    ///
    /// `POST /v3/brand/card/card-links/cancel-applyment`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/brand/card/card-links/cancel-applyment", "撤销交易连接名片配置申请");

/// The body of `POST /v3/brand/card/card-links/cancel-applyment`, 撤销交易连接名片配置申请.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 业务申请编号.
    pub business_code: String,
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("business_code", &self.business_code)?;
        check::text("business_code", &self.business_code, 0, usize::MAX)?;
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/brand/card/card-links/cancel-applyment`, 撤销交易连接名片配置申请.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 业务申请编号.
    pub business_code: String,
}

fields! {
    PostResponse {
        0 business_code,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["business_code"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
