//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`: 核销用户商品券 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 核销用户商品券.
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781608>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
    "核销用户商品券",
);

/// 关联微信支付分订单信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct AssociatedPayScoreOrderInfo {
    /// 微信支付服务订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub order_id: Option<String>,
    /// 商户服务订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_order_no: Option<String>,
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
}

impl Check for AssociatedPayScoreOrderInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.order_id {
            check::text("order_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_order_no {
            check::text("out_order_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// An item of `detail_item_list` of a `SequentialUsageDetail`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DetailItem {
    /// 轮次使用详情状态.
    pub detail_state: crate::v3::marketing::partner::product_coupon::users::openid::coupons::DetailState,
    /// 有效期开始时间.
    pub valid_begin_time: Time,
    /// 有效期结束时间.
    pub valid_end_time: Time,
    /// 核销请求单号.
    pub use_request_no: Option<String>,
    /// 核销时间.
    pub use_time: Option<Time>,
    /// 关联微信支付订单信息.
    pub associated_order_info:
        Option<crate::v3::marketing::partner::product_coupon::users::openid::AssociatedOrderInfo>,
    /// 退券请求单号.
    pub return_request_no: Option<String>,
    /// 退券时间.
    pub return_time: Option<Time>,
    /// 删除时间.
    pub delete_time: Option<Time>,
}

fields! {
    DetailItem {
        0 detail_state, 1 valid_begin_time, 2 valid_end_time, 3 use_request_no, 4 use_time, 5 associated_order_info,
        6 return_request_no, 7 return_time, 8 delete_time,
    }
}

pub(crate) static DETAIL_ITEM_SHAPE: Shape = Shape::new(&["detail_state", "valid_begin_time", "valid_end_time"], &[]);

/// The body of `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`, 核销用户商品券.
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
    /// 核销时间.
    pub use_time: Time,
    /// 关联微信支付订单信息.
    pub associated_order_info: crate::v3::marketing::partner::product_coupon::users::openid::AssociatedOrderInfo,
    /// 核销请求单号.
    pub out_request_no: String,
    /// 多次优惠索引.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_coupon_index: Option<i64>,
    /// 核销门店ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_id: Option<String>,
    /// 关联微信支付分订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
    /// 优惠金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saved_amount: Option<i64>,
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
        check::required("use_time", &self.use_time)?;
        self.associated_order_info.check().map_err(|fault| fault.within("associated_order_info"))?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.store_id {
            check::text("store_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.associated_pay_score_order_info {
            value.check().map_err(|fault| fault.within("associated_pay_score_order_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`, 核销用户商品券.
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
    pub sequential_usage_detail: Option<SequentialUsageDetail>,
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
        ("sequential_usage_detail", &SEQUENTIAL_USAGE_DETAIL_SHAPE),
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

/// 多次优惠使用详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SequentialUsageDetail {
    /// 总可使用次数.
    pub total_count: i64,
    /// 已使用次数.
    pub used_count: i64,
    /// 轮次使用详情列表.
    pub detail_item_list: Option<Vec<DetailItem>>,
}

fields! {
    SequentialUsageDetail {
        0 total_count, 1 used_count, 2 detail_item_list,
    }
}

pub(crate) static SEQUENTIAL_USAGE_DETAIL_SHAPE: Shape =
    Shape::new(&["total_count", "used_count"], &[("detail_item_list", &DETAIL_ITEM_SHAPE)]);
