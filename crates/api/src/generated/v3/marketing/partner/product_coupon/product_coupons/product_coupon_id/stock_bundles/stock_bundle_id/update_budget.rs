//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`:
//! 修改商品券批次组发放预算 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 修改商品券批次组发放预算.
    ///
    /// `POST
    /// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`,
    /// for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
    "修改商品券批次组发放预算",
);

/// The body of `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`,
/// 修改商品券批次组发放预算.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 修改请求单号.
    pub out_request_no: String,
    /// 更新模式.
    pub update_mode: crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::UpdateMode,
    /// 当前批次发放次数总上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_count: Option<i64>,
    /// 目标批次发放次数总上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_count: Option<i64>,
    /// 当前批次每日发放次数上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_count_per_day: Option<i64>,
    /// 目标批次每日发放次数上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_count_per_day: Option<i64>,
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("update_mode", &self.update_mode)?;
        check::known("update_mode", &self.update_mode)?;
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`,
/// 修改商品券批次组发放预算.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 批次组ID.
    pub stock_bundle_id: String,
    /// 批次列表.
    pub stock_list:
        Vec<crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::Stock>,
}

fields! {
    PostResponse {
        0 stock_bundle_id, 1 stock_list,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["stock_bundle_id", "stock_list"],
    &[(
        "stock_list",
        &crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::STOCK_SHAPE,
    )],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
