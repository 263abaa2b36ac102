//! `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`: 查询用户单张券详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询用户单张券详情.
    ///
    /// `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/busifavor/chapter3_5.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
    "查询用户单张券详情",
);

/// The answer to `GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}`, 查询用户单张券详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商家券批次名称. At most 24 characters.
    pub stock_name: String,
    /// 批次归属商户号. 8 to 15 characters.
    pub belong_merchant: String,
    /// 批次备注. At most 20 characters.
    pub comment: Option<String>,
    /// 适用商品范围. At most 15 characters.
    pub goods_name: String,
    /// 批次类型.
    pub stock_type: crate::v3::marketing::busifavor::StockType,
    /// 核销规则.
    pub coupon_use_rule: crate::v3::marketing::busifavor::users::openid::coupons::CouponUseRule,
    /// 自定义入口.
    pub custom_entrance: Option<crate::v3::marketing::busifavor::CustomEntrance>,
    /// 样式信息.
    pub display_pattern_info: Option<crate::v3::marketing::busifavor::users::openid::coupons::DisplayPatternInfo>,
    /// 券code.
    pub coupon_code: Option<String>,
    /// 券状态.
    pub coupon_state: Option<CouponState>,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 是否允许转赠.
    pub transferable: Option<bool>,
    /// 是否允许分享链接.
    pub shareable: Option<bool>,
    /// 发券请求单号.
    pub send_request_no: Option<String>,
    /// 核销请求单号.
    pub use_request_no: Option<String>,
    /// 券可使用开始时间.
    pub available_start_time: Option<Time>,
    /// 券过期时间.
    pub expire_time: Option<Time>,
    /// 券领券时间.
    pub receive_time: Option<Time>,
    /// 券核销时间.
    pub use_time: Option<Time>,
    /// 关联的商户订单号. Your order number that the coupon was tied to.
    pub associate_out_trade_no: Option<String>,
    /// 退券请求单号. Number of the request that gave the coupon back.
    pub return_request_no: Option<String>,
    /// 退券时间. When the coupon was given back.
    pub return_time: Option<Time>,
    /// 失效请求单号. Number of the request that made the coupon invalid.
    pub deactivate_request_no: Option<String>,
    /// 失效时间. When the coupon was made invalid.
    pub deactivate_time: Option<Time>,
    /// 失效原因. Why the coupon was made invalid.
    pub deactivate_reason: Option<String>,
}

fields! {
    GetResponse {
        0 stock_name, 1 belong_merchant, 2 comment, 3 goods_name, 4 stock_type, 5 coupon_use_rule, 6 custom_entrance,
        7 display_pattern_info, 8 coupon_code, 9 coupon_state, 10 stock_id, 11 transferable, 12 shareable,
        13 send_request_no, 14 use_request_no, 15 available_start_time, 16 expire_time, 17 receive_time, 18 use_time,
        19 associate_out_trade_no, 20 return_request_no, 21 return_time, 22 deactivate_request_no, 23 deactivate_time,
        24 deactivate_reason,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["stock_name", "belong_merchant", "goods_name", "stock_type", "coupon_use_rule"],
    &[("coupon_use_rule", &crate::v3::marketing::busifavor::users::openid::coupons::COUPON_USE_RULE_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 券状态.
    pub enum CouponState {
        /// `SENDED`
        Sended = "SENDED",
        /// `USED`
        Used = "USED",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `DELETED`
        Deleted = "DELETED",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
        /// `PENDING_REDEEM`
        PendingRedeem = "PENDING_REDEEM",
        /// `REDEEM_CONFIRMING`
        RedeemConfirming = "REDEEM_CONFIRMING",
        /// `REDEEM_FAILED`
        RedeemFailed = "REDEEM_FAILED",
        /// `REDEEM_EXPIRED`
        RedeemExpired = "REDEEM_EXPIRED",
    }
}
