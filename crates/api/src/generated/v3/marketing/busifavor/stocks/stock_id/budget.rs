//! `/v3/marketing/busifavor/stocks/{stock_id}/budget`: 修改批次预算 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/stocks/{stock_id}/budget`.
#[must_use = "a path sends nothing: call `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 修改批次预算.
    ///
    /// `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_11.shtml>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }
}

static PATCH: Operation = Operation::new("PATCH", "/v3/marketing/busifavor/stocks/{stock_id}/budget", "修改批次预算");

/// The body of `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`, 修改批次预算.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 目标批次最大发放个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_coupons: Option<i64>,
    /// 目标单天发放上限个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_coupons_by_day: Option<i64>,
    /// 当前批次最大发放个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_coupons: Option<i64>,
    /// 当前单天发放上限个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_coupons_by_day: Option<i64>,
    /// 修改预算请求单据号.
    pub modify_budget_request_no: String,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("modify_budget_request_no", &self.modify_budget_request_no)?;
        check::text("modify_budget_request_no", &self.modify_budget_request_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget`, 修改批次预算.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 批次当前最大发放个数.
    pub max_coupons: i64,
    /// 当前单天发放上限个数.
    pub max_coupons_by_day: Option<i64>,
}

fields! {
    PatchResponse {
        0 max_coupons, 1 max_coupons_by_day,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(&["max_coupons"], &[]);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
