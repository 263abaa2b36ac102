//! `/v3/brand/applyments/applyment-id/{applyment_id}`: 根据申请单ID查询申请状态 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/applyments/applyment-id/{applyment_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 根据申请单ID查询申请状态.
    ///
    /// `GET /v3/brand/applyments/applyment-id/{applyment_id}`, for service providers.
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/brand/applyments/applyment-id/{applyment_id}", "根据申请单ID查询申请状态");

/// The answer to `GET /v3/brand/applyments/applyment-id/{applyment_id}`, 根据申请单ID查询申请状态.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信支付申请单号.
    pub applyment_id: String,
    /// 业务申请编号.
    pub business_code: String,
    /// 申请状态.
    pub applyment_state: crate::v3::brand::applyments::ApplymentState,
    /// 申请状态说明.
    pub applyment_state_desc: String,
    /// 授权确认二维码链接.
    pub authorization_confirmation_qr_code: Option<String>,
    /// 驳回原因.
    pub reject_reason: Option<String>,
    /// 品牌ID.
    pub brand_id: Option<String>,
}

fields! {
    GetResponse {
        0 applyment_id, 1 business_code, 2 applyment_state, 3 applyment_state_desc,
        4 authorization_confirmation_qr_code, 5 reject_reason, 6 brand_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["applyment_id", "business_code", "applyment_state", "applyment_state_desc"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
