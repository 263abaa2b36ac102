//! `/v3/marketing/busifavor/users/{openid}/coupons`: 根据过滤条件查询用户券 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod coupon_code;

/// The path `/v3/marketing/busifavor/users/{openid}/coupons`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}`.
    pub fn coupon_code(self, coupon_code: impl AsRef<str>) -> coupon_code::Path<'a> {
        coupon_code::Path(
            self.0.variable("coupon_code", coupon_code.as_ref(), |value| {
                check::text("coupon_code", value, 0, usize::MAX)
            }),
        )
    }

    /// 根据过滤条件查询用户券.
    ///
    /// `GET /v3/marketing/busifavor/users/{openid}/coupons`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_4.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/marketing/busifavor/users/{openid}/coupons", "根据过滤条件查询用户券");

/// An item of `available_day_time` of a `AvailableWeek`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AvailableDayTime {
    /// 当天可用开始时间. 1 to 86399.
    pub begin_time: Option<i64>,
    /// 当天可用结束时间. 1 to 86399.
    pub end_time: Option<i64>,
}

fields! {
    AvailableDayTime {
        0 begin_time, 1 end_time,
    }
}

/// 固定周期有效时间段.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct AvailableWeek {
    /// Days of the week.
    pub week_day: Option<Vec<i64>>,
    /// 当天可用时间段.
    pub available_day_time: Option<Vec<AvailableDayTime>>,
}

fields! {
    AvailableWeek {
        0 week_day, 1 available_day_time,
    }
}

/// 券可核销时间.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CouponAvailableTime {
    /// 开始时间.
    pub available_begin_time: Option<Time>,
    /// 结束时间.
    pub available_end_time: Option<Time>,
    /// 领取后N天内有效. 1 to 365.
    pub available_day_after_receive: Option<i64>,
    /// 固定周期有效时间段.
    pub available_week: Option<crate::v3::marketing::busifavor::AvailableWeek>,
    /// 无规律的有效时间段信息.
    pub irregulary_avaliable_time: Option<Vec<IrregularyAvaliableTime>>,
    /// 领取后N天开始生效.
    pub wait_days_after_receive: Option<i64>,
}

fields! {
    CouponAvailableTime {
        0 available_begin_time, 1 available_end_time, 2 available_day_after_receive, 3 available_week,
        4 irregulary_avaliable_time, 5 wait_days_after_receive,
    }
}

/// 核销规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CouponUseRule {
    /// 券可核销时间.
    pub coupon_available_time: CouponAvailableTime,
    /// 固定周期有效时间段.
    pub available_week: Option<AvailableWeek>,
    /// Single spans of time in which the coupon can be used.
    pub irregulary_avaliable_time: Option<Vec<crate::v3::marketing::busifavor::IrregularyAvaliableTime>>,
    /// 固定面额满减券使用规则.
    pub fixed_normal_coupon: Option<FixedNormalCoupon>,
    /// 折扣券使用规则.
    pub discount_coupon: Option<DiscountCoupon>,
    /// 换购券使用规则.
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 核销方式.
    pub use_method: crate::v3::marketing::busifavor::UseMethod,
    /// 小程序appid.
    pub mini_programs_appid: Option<String>,
    /// 小程序path.
    pub mini_programs_path: Option<String>,
}

fields! {
    CouponUseRule {
        0 coupon_available_time, 1 available_week, 2 irregulary_avaliable_time, 3 fixed_normal_coupon,
        4 discount_coupon, 5 exchange_coupon, 6 use_method, 7 mini_programs_appid, 8 mini_programs_path,
    }
}

pub(crate) static COUPON_USE_RULE_SHAPE: Shape = Shape::new(&["coupon_available_time", "use_method"], &[]);

/// 折扣券使用规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DiscountCoupon {
    /// 折扣比例. 1 to 100.
    pub discount_percent: Option<i64>,
    /// 消费门槛. Fen (1/100 yuan). 1 to 10000000.
    pub transaction_minimum: Option<i64>,
}

fields! {
    DiscountCoupon {
        0 discount_percent, 1 transaction_minimum,
    }
}

/// 样式信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DisplayPatternInfo {
    /// 使用须知.
    pub description: Option<String>,
    /// 商户logo. The url of an uploaded file.
    pub merchant_logo_url: Option<String>,
    /// 商户名称.
    pub merchant_name: Option<String>,
    /// 背景颜色.
    pub background_color: Option<crate::v3::marketing::BackgroundColor>,
    /// 券详情图片. The url of an uploaded file.
    pub coupon_image_url: Option<String>,
    /// 视频号相关信息.
    pub finder_info: Option<crate::v3::marketing::busifavor::FinderInfo>,
}

fields! {
    DisplayPatternInfo {
        0 description, 1 merchant_logo_url, 2 merchant_name, 3 background_color, 4 coupon_image_url, 5 finder_info,
    }
}

/// 换购券使用规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ExchangeCoupon {
    /// 单品换购价. Fen (1/100 yuan). 1 to 10000000.
    pub exchange_price: Option<i64>,
    /// 消费门槛. Fen (1/100 yuan). 1 to 10000000.
    pub transaction_minimum: Option<i64>,
}

fields! {
    ExchangeCoupon {
        0 exchange_price, 1 transaction_minimum,
    }
}

/// 固定面额满减券使用规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FixedNormalCoupon {
    /// 优惠金额. Fen (1/100 yuan). 1 to 10000000.
    pub discount_amount: Option<i64>,
    /// 消费门槛. Fen (1/100 yuan). 1 to 10000000.
    pub transaction_minimum: Option<i64>,
}

fields! {
    FixedNormalCoupon {
        0 discount_amount, 1 transaction_minimum,
    }
}

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
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
    pub coupon_use_rule: CouponUseRule,
    /// 自定义入口.
    pub custom_entrance: Option<crate::v3::marketing::busifavor::CustomEntrance>,
    /// 样式信息.
    pub display_pattern_info: Option<DisplayPatternInfo>,
    /// 券code.
    pub coupon_code: Option<String>,
    /// 券状态.
    pub coupon_state: Option<crate::v3::marketing::busifavor::CouponState>,
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
    GetItem {
        0 stock_name, 1 belong_merchant, 2 comment, 3 goods_name, 4 stock_type, 5 coupon_use_rule, 6 custom_entrance,
        7 display_pattern_info, 8 coupon_code, 9 coupon_state, 10 stock_id, 11 transferable, 12 shareable,
        13 send_request_no, 14 use_request_no, 15 available_start_time, 16 expire_time, 17 receive_time, 18 use_time,
        19 associate_out_trade_no, 20 return_request_no, 21 return_time, 22 deactivate_request_no, 23 deactivate_time,
        24 deactivate_reason,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &["stock_name", "belong_merchant", "goods_name", "stock_type", "coupon_use_rule"],
    &[("coupon_use_rule", &COUPON_USE_RULE_SHAPE)],
);

/// The query of `GET /v3/marketing/busifavor/users/{openid}/coupons`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 公众账号ID.
    pub appid: String,
    /// 批次号.
    pub stock_id: Option<String>,
    /// 券状态.
    pub coupon_state: Option<crate::v3::marketing::busifavor::CouponState>,
    /// 创建批次的商户号.
    pub creator_merchant: Option<String>,
    /// 批次归属商户号.
    pub belong_merchant: Option<String>,
    /// 批次发放商户号.
    pub sender_merchant: Option<String>,
    /// 分页页码.
    pub offset: Option<i64>,
    /// 分页大小.
    pub limit: Option<i64>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.stock_id {
            check::text("stock_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.coupon_state {
            check::known("coupon_state", value)?;
        }
        if let Some(value) = &self.creator_merchant {
            check::text("creator_merchant", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.belong_merchant {
            check::text("belong_merchant", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sender_merchant {
            check::text("sender_merchant", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("appid", &self.appid);
        query.push_some("stock_id", self.stock_id.as_ref());
        query.push_some("coupon_state", self.coupon_state.as_ref());
        query.push_some("creator_merchant", self.creator_merchant.as_ref());
        query.push_some("belong_merchant", self.belong_merchant.as_ref());
        query.push_some("sender_merchant", self.sender_merchant.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push_some("limit", self.limit.as_ref());
    }
}

/// The answer to `GET /v3/marketing/busifavor/users/{openid}/coupons`, 根据过滤条件查询用户券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 总数量.
    pub total_count: i64,
    /// 分页页码.
    pub offset: i64,
    /// 分页大小.
    pub limit: i64,
    /// 结果集.
    pub data: Vec<GetItem>,
}

fields! {
    GetResponse {
        0 total_count, 1 offset, 2 limit, 3 data,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["total_count", "offset", "limit", "data"], &[("data", &GET_ITEM_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `irregulary_avaliable_time` of a `CouponAvailableTime`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct IrregularyAvaliableTime {
    /// 开始时间.
    pub begin_time: Option<Time>,
    /// 结束时间.
    pub end_time: Option<Time>,
}

fields! {
    IrregularyAvaliableTime {
        0 begin_time, 1 end_time,
    }
}
