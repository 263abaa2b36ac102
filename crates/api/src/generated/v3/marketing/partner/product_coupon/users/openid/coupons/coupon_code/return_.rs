//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`: 退券 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 退券.
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`, for service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781599>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return", "退券");

/// The body of `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`, 退券.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 公众账号AppID.
    pub appid: String,
    /// 退券请求单号.
    pub out_request_no: String,
    /// 多次优惠索引.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_coupon_index: Option<i64>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("product_coupon_id", &self.product_coupon_id)?;
        check::text("product_coupon_id", &self.product_coupon_id, 0, usize::MAX)?;
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`, 退券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 用户商品券Code.
    pub coupon_code: String,
    /// 用户商品券状态.
    pub coupon_state: crate::v3::marketing::partner::product_coupon::users::openid::CouponState,
    /// 有效期开始时间.
    pub valid_begin_time: Time,
    /// 有效期结束时间.
    pub valid_end_time: Time,
    /// 领券时间.
    pub receive_time: Time,
    /// 发券请求单号.
    pub send_request_no: String,
    /// 发券渠道.
    pub send_channel: crate::v3::marketing::partner::product_coupon::users::openid::SendChannel,
    /// 确认请求单号.
    pub confirm_request_no: Option<String>,
    /// 确认发放时间.
    pub confirm_time: Option<Time>,
    /// 失效请求单号.
    pub deactivate_request_no: Option<String>,
    /// 失效时间.
    pub deactivate_time: Option<Time>,
    /// 失效原因.
    pub deactivate_reason: Option<String>,
    /// 单券使用详情.
    pub single_usage_detail:
        Option<crate::v3::marketing::partner::product_coupon::users::openid::coupons::SingleUsageDetail>,
    /// 多次优惠使用详情.
    pub sequential_usage_detail:
        Option<crate::v3::marketing::partner::product_coupon::users::openid::coupons::SequentialUsageDetail>,
    /// 商品券信息.
    pub product_coupon: crate::v3::marketing::partner::product_coupon::users::openid::coupons::ProductCoupon,
    /// 批次信息.
    pub stock: crate::v3::marketing::partner::product_coupon::Stock,
    /// 自定义附加信息.
    pub attach: Option<String>,
    /// 渠道自定义信息.
    pub channel_custom_info: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

fields! {
    PostResponse {
        0 coupon_code, 1 coupon_state, 2 valid_begin_time, 3 valid_end_time, 4 receive_time, 5 send_request_no,
        6 send_channel, 7 confirm_request_no, 8 confirm_time, 9 deactivate_request_no, 10 deactivate_time,
        11 deactivate_reason, 12 single_usage_detail, 13 sequential_usage_detail, 14 product_coupon, 15 stock,
        16 attach, 17 channel_custom_info, 18 brand_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "coupon_code",
        "coupon_state",
        "valid_begin_time",
        "valid_end_time",
        "receive_time",
        "send_request_no",
        "send_channel",
        "product_coupon",
        "stock",
        "brand_id",
    ],
    &[
        (
            "product_coupon",
            &crate::v3::marketing::partner::product_coupon::users::openid::coupons::PRODUCT_COUPON_SHAPE,
        ),
        ("stock", &crate::v3::marketing::partner::product_coupon::STOCK_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
