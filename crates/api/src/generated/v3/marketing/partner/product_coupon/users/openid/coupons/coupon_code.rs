//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`: 查询用户商品券详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod confirm;
pub mod deactivate;
pub mod return_;
pub mod use_;

/// The path `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm`.
    pub fn confirm(self) -> confirm::Path<'a> {
        confirm::Path(self.0.segment("confirm"))
    }

    /// On to `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate`.
    pub fn deactivate(self) -> deactivate::Path<'a> {
        deactivate::Path(self.0.segment("deactivate"))
    }

    /// On to `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return`.
    pub fn return_(self) -> return_::Path<'a> {
        return_::Path(self.0.segment("return"))
    }

    /// On to `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use`.
    pub fn use_(self) -> use_::Path<'a> {
        use_::Path(self.0.segment("use"))
    }

    /// 查询用户商品券详情.
    ///
    /// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781582>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}",
    "查询用户商品券详情",
);

/// The query of `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 公众账号AppID.
    pub appid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("product_coupon_id", &self.product_coupon_id)?;
        check::text("product_coupon_id", &self.product_coupon_id, 0, usize::MAX)?;
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
        query.push("product_coupon_id", &self.product_coupon_id);
        query.push("stock_id", &self.stock_id);
        query.push("appid", &self.appid);
    }
}

/// The answer to `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`, 查询用户商品券详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    GetResponse {
        0 coupon_code, 1 coupon_state, 2 valid_begin_time, 3 valid_end_time, 4 receive_time, 5 send_request_no,
        6 send_channel, 7 confirm_request_no, 8 confirm_time, 9 deactivate_request_no, 10 deactivate_time,
        11 deactivate_reason, 12 single_usage_detail, 13 sequential_usage_detail, 14 product_coupon, 15 stock,
        16 attach, 17 channel_custom_info, 18 brand_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
