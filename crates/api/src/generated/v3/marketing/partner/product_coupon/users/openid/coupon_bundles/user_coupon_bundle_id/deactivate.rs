//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`:
//! 失效用户商品券组 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 失效用户商品券组.
    ///
    /// `POST
    /// /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`, for
    /// service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
    "失效用户商品券组",
);

/// The body of `POST
/// /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`,
/// 失效用户商品券组.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次组ID.
    pub stock_bundle_id: String,
    /// 公众账号AppID.
    pub appid: String,
    /// 失效请求单号.
    pub out_request_no: String,
    /// 失效原因.
    pub deactivate_reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("product_coupon_id", &self.product_coupon_id)?;
        check::text("product_coupon_id", &self.product_coupon_id, 0, usize::MAX)?;
        check::required("stock_bundle_id", &self.stock_bundle_id)?;
        check::text("stock_bundle_id", &self.stock_bundle_id, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("deactivate_reason", &self.deactivate_reason)?;
        check::text("deactivate_reason", &self.deactivate_reason, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST
/// /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate`,
/// 失效用户商品券组.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 用户券组ID.
    pub user_coupon_bundle_id: String,
    /// 用户商品券列表.
    pub user_product_coupon_list:
        Vec<crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::UserProductCoupon>,
}

fields! {
    PostResponse {
        0 user_coupon_bundle_id, 1 user_product_coupon_list,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["user_coupon_bundle_id", "user_product_coupon_list"],
    &[(
        "user_product_coupon_list",
        &crate::v3::marketing::partner::product_coupon::users::openid::coupon_bundles::USER_PRODUCT_COUPON_SHAPE,
    )],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
