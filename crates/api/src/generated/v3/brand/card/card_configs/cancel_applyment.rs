//! `/v3/brand/card/card-configs/cancel-applyment`: 撤销商家名片配置申请 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/card/card-configs/cancel-applyment`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销商家名片配置申请.
    ///
    /// `POST /v3/brand/card/card-configs/cancel-applyment`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/brand/card/card-configs/cancel-applyment", "撤销商家名片配置申请");

/// The body of `POST /v3/brand/card/card-configs/cancel-applyment`, 撤销商家名片配置申请.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 业务申请编号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub business_code: Option<String>,
    /// 微信支付申请单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub applyment_id: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.business_code {
            check::text("business_code", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.applyment_id {
            check::text("applyment_id", value, 0, usize::MAX)?;
        }
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/brand/card/card-configs/cancel-applyment`, 撤销商家名片配置申请.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 业务申请编号.
    pub business_code: String,
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 品牌ID.
    pub brand_id: String,
    /// 申请单状态.
    pub applyment_state: crate::v3::brand::card::card_configs::ApplymentState,
}

fields! {
    PostResponse {
        0 business_code, 1 applyment_id, 2 brand_id, 3 applyment_state,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["business_code", "applyment_id", "brand_id", "applyment_state"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
