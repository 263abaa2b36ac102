//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`: 失效商品券 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 失效商品券.
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`, for service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781290>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
    "失效商品券",
);

/// The body of `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`,
/// 失效商品券.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 失效请求单号.
    pub out_request_no: String,
    /// 失效原因.
    pub deactivate_reason: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("deactivate_reason", &self.deactivate_reason)?;
        check::text("deactivate_reason", &self.deactivate_reason, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate`,
/// 失效商品券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 商品券状态.
    pub state: crate::v3::marketing::partner::product_coupon::product_coupons::PostState,
    /// 品牌ID.
    pub brand_id: String,
    /// 优惠范围.
    pub scope: crate::v3::marketing::partner::product_coupon::Scope,
    /// 商品券类型.
    pub type_: crate::v3::marketing::partner::product_coupon::product_coupons::PostType,
    /// 使用模式.
    pub usage_mode: crate::v3::marketing::partner::product_coupon::UsageMode,
    /// 单券模式信息.
    pub single_usage_info: Option<crate::v3::marketing::partner::product_coupon::SingleUsageInfo>,
    /// 多次优惠模式信息.
    pub sequential_usage_info: Option<crate::v3::marketing::partner::product_coupon::SequentialUsageInfo>,
    /// 展示信息.
    pub display_info: crate::v3::marketing::partner::product_coupon::DisplayInfo,
    /// 外部商品ID.
    pub out_product_no: Option<String>,
    /// 失效请求单号.
    pub deactivate_request_no: Option<String>,
    /// 失效时间.
    pub deactivate_time: Option<Time>,
    /// 失效原因.
    pub deactivate_reason: Option<String>,
}

fields! {
    PostResponse {
        0 product_coupon_id, 1 state, 2 brand_id, 3 scope, 4 type_ = "type", 5 usage_mode, 6 single_usage_info,
        7 sequential_usage_info, 8 display_info, 9 out_product_no, 10 deactivate_request_no, 11 deactivate_time,
        12 deactivate_reason,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["product_coupon_id", "state", "brand_id", "scope", "type", "usage_mode", "display_info"],
    &[
        ("single_usage_info", &crate::v3::marketing::partner::product_coupon::SINGLE_USAGE_INFO_SHAPE),
        ("sequential_usage_info", &crate::v3::marketing::partner::product_coupon::SEQUENTIAL_USAGE_INFO_SHAPE),
        ("display_info", &crate::v3::marketing::partner::product_coupon::DISPLAY_INFO_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
