//! `/v3/brand/applyments/cancel-applyment`: 撤销申请 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/applyments/cancel-applyment`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销申请.
    ///
    /// `POST /v3/brand/applyments/cancel-applyment`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/brand/applyments/cancel-applyment", "撤销申请");

/// The body of `POST /v3/brand/applyments/cancel-applyment`, 撤销申请.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 微信支付申请单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub applyment_id: Option<String>,
    /// 业务申请编号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_code: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.applyment_id {
            check::text("applyment_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.business_code {
            check::text("business_code", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/brand/applyments/cancel-applyment`, 撤销申请.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 业务申请编号.
    pub business_code: String,
}

fields! {
    PostResponse {
        0 applyment_id, 1 business_code,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["applyment_id", "business_code"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
