//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`:
//! 修改商品券批次组 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod associate_stores;
pub mod disassociate_stores;
pub mod update_budget;

/// The path `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`.
#[must_use = "a path sends nothing: call `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores`.
    pub fn associate_stores(self) -> associate_stores::Path<'a> {
        associate_stores::Path(self.0.segment("associate-stores"))
    }

    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores`.
    pub fn disassociate_stores(self) -> disassociate_stores::Path<'a> {
        disassociate_stores::Path(self.0.segment("disassociate-stores"))
    }

    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget`.
    pub fn update_budget(self) -> update_budget::Path<'a> {
        update_budget::Path(self.0.segment("update-budget"))
    }

    /// 修改商品券批次组.
    ///
    /// `PATCH
    /// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`,
    /// for service providers.
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }
}

static PATCH: Operation = Operation::new(
    "PATCH",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
    "修改商品券批次组",
);

/// The body of `PATCH
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`,
/// 修改商品券批次组.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 修改请求单号.
    pub out_request_no: String,
    /// 备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
    /// 券使用规则展示信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_rule_display_info: Option<crate::v3::marketing::partner::product_coupon::UsageRuleDisplayInfo>,
    /// 用户商品券展示信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_display_info: Option<crate::v3::marketing::partner::product_coupon::CouponDisplayInfo>,
    /// 事件通知配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_config: Option<crate::v3::marketing::NotifyConfig>,
    /// 可用门店范围.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_scope: Option<crate::v3::marketing::partner::product_coupon::StoreScope>,
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.usage_rule_display_info {
            value.check().map_err(|fault| fault.within("usage_rule_display_info"))?;
        }
        if let Some(value) = &self.coupon_display_info {
            value.check().map_err(|fault| fault.within("coupon_display_info"))?;
        }
        if let Some(value) = &self.notify_config {
            value.check().map_err(|fault| fault.within("notify_config"))?;
        }
        if let Some(value) = &self.store_scope {
            check::known("store_scope", value)?;
        }
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `PATCH
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`,
/// 修改商品券批次组.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 批次组ID.
    pub stock_bundle_id: String,
    /// 批次列表.
    pub stock_list:
        Vec<crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::Stock>,
}

fields! {
    PatchResponse {
        0 stock_bundle_id, 1 stock_list,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(
    &["stock_bundle_id", "stock_list"],
    &[(
        "stock_list",
        &crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stock_bundles::STOCK_SHAPE,
    )],
);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
