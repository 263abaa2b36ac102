//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`:
//! 批次组批量关联门店 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 批次组批量关联门店.
    ///
    /// `POST
    /// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`,
    /// for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
    "批次组批量关联门店",
);

/// The body of `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`,
/// 批次组批量关联门店.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 门店列表.
    pub store_list: Vec<crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::Store>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("store_list", &self.store_list)?;
        for (index, item) in self.store_list.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("store_list", index))?;
        }
        Ok(())
    }
}

/// The answer to `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`,
/// 批次组批量关联门店.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 去重后门店总数.
    pub total_count: i64,
    /// 关联成功的门店列表.
    pub success_store_list:
        Option<Vec<crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::SuccessStore>>,
    /// 关联失败的门店列表.
    pub failed_store_list:
        Option<Vec<crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::FailedStore>>,
}

fields! {
    PostResponse {
        0 total_count, 1 success_store_list, 2 failed_store_list,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["total_count"],
    &[
        (
            "success_store_list",
            &crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::SUCCESS_STORE_SHAPE,
        ),
        (
            "failed_store_list",
            &crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::FAILED_STORE_SHAPE,
        ),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
