//! `/v3/marketing/favor/coupon-stocks`: 创建代金券批次 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/favor/coupon-stocks`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 创建代金券批次.
    ///
    /// `POST /v3/marketing/favor/coupon-stocks`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/convention/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/favor/coupon-stocks", "创建代金券批次");

/// 券可核销时间.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CouponAvailableTime {
    /// 开始时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub available_begin_time: Option<Time>,
    /// 结束时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub available_end_time: Option<Time>,
    /// 固定时间段可用.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix_available_time: Option<FixAvailableTime>,
    /// 领取第二天生效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_day_available: Option<bool>,
    /// 领取后有效时间. Minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_time_after_receive: Option<i64>,
}

impl Check for CouponAvailableTime {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.fix_available_time {
            value.check().map_err(|fault| fault.within("fix_available_time"))?;
        }
        Ok(())
    }
}

/// 核销规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CouponUseRule {
    /// 券可核销时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_available_time: Option<CouponAvailableTime>,
    /// 固定面额满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_normal_coupon: Option<FixedNormalCoupon>,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
    /// 换购券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 订单优惠标记列表. At most 50 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<Vec<String>>,
    /// 指定付款方式编码列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_pay: Option<Vec<String>>,
    /// 指定银行卡BIN.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_card: Option<LimitCard>,
    /// 指定支付方式列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_type: Option<Vec<crate::v3::marketing::favor::TradeType>>,
    /// 可核销商品编码列表. At most 50 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_items: Option<Vec<String>>,
    /// 不可核销商品编码列表. At most 50 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unavailable_items: Option<Vec<String>>,
    /// 可用商户号列表. At most 50 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_merchants: Option<Vec<String>>,
    /// 是否可叠加其他优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub combine_use: Option<bool>,
}

impl Check for CouponUseRule {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.coupon_available_time {
            value.check().map_err(|fault| fault.within("coupon_available_time"))?;
        }
        if let Some(value) = &self.fixed_normal_coupon {
            value.check().map_err(|fault| fault.within("fixed_normal_coupon"))?;
        }
        if let Some(value) = &self.discount_coupon {
            value.check().map_err(|fault| fault.within("discount_coupon"))?;
        }
        if let Some(value) = &self.exchange_coupon {
            value.check().map_err(|fault| fault.within("exchange_coupon"))?;
        }
        if let Some(value) = &self.goods_tag {
            check::count("goods_tag", value.len(), 0, 50)?;
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("goods_tag[{index}]"), item, 0, 128)?;
            }
        }
        if let Some(value) = &self.limit_pay {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("limit_pay[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.limit_card {
            value.check().map_err(|fault| fault.within("limit_card"))?;
        }
        if let Some(value) = &self.trade_type {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("trade_type[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.available_items {
            check::count("available_items", value.len(), 0, 50)?;
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("available_items[{index}]"), item, 0, 128)?;
            }
        }
        if let Some(value) = &self.unavailable_items {
            check::count("unavailable_items", value.len(), 0, 50)?;
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("unavailable_items[{index}]"), item, 0, 128)?;
            }
        }
        if let Some(value) = &self.available_merchants {
            check::count("available_merchants", value.len(), 0, 50)?;
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("available_merchants[{index}]"), item, 0, 20)?;
            }
        }
        Ok(())
    }
}

/// 折扣券使用规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DiscountCoupon {
    /// 最高折扣金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount_max: Option<i64>,
    /// 折扣百分比.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<i64>,
    /// 门槛.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

impl Check for DiscountCoupon {}

/// 换购券使用规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ExchangeCoupon {
    /// 单品换购价.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_price: Option<i64>,
    /// 消费门槛.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

impl Check for ExchangeCoupon {}

/// 固定时间段可用.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FixAvailableTime {
    /// 可用星期数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_week_day: Option<Vec<i64>>,
    /// 当天开始时间. Seconds. 0 to 86400.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<i64>,
    /// 当天结束时间. Seconds. 1 to 86399.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<i64>,
}

impl Check for FixAvailableTime {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.available_week_day {
            for (index, item) in value.iter().enumerate() {
                check::among(&format!("available_week_day[{index}]"), *item, &[0, 1, 2, 3, 4, 5, 6])?;
            }
        }
        if let Some(value) = &self.begin_time {
            check::range("begin_time", *value, 0, 86400)?;
        }
        if let Some(value) = &self.end_time {
            check::range("end_time", *value, 1, 86399)?;
        }
        Ok(())
    }
}

/// 固定面额满减券使用规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct FixedNormalCoupon {
    /// 面额. Fen (1/100 yuan).
    pub coupon_amount: i64,
    /// 门槛. Fen (1/100 yuan).
    pub transaction_minimum: i64,
}

impl Check for FixedNormalCoupon {}

/// 指定银行卡BIN.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct LimitCard {
    /// 银行卡名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<String>,
    /// 指定卡BIN. At most 10 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bin: Option<Vec<String>>,
}

impl Check for LimitCard {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.name {
            check::text("name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.bin {
            check::count("bin", value.len(), 0, 10)?;
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("bin[{index}]"), item, 6, 9)?;
            }
        }
        Ok(())
    }
}

/// 样式信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatternInfo {
    /// 使用说明.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 商户logo. The url of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_logo: Option<String>,
    /// 商户名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_name: Option<String>,
    /// 背景颜色.
    #[serde(skip_serializing_if = "check::is_void")]
    pub background_color: Option<BackgroundColor>,
    /// 券详情图片. The url of an uploaded file.
    #[serde(skip_serializing_if = "check::is_void")]
    pub coupon_image: Option<String>,
    /// 卡包跳转目标.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_target: Option<JumpTarget>,
    /// 小程序appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_appid: Option<String>,
    /// 小程序path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_program_path: Option<String>,
}

impl Check for PatternInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.description {
            check::text("description", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.merchant_logo {
            check::text("merchant_logo", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.merchant_name {
            check::text("merchant_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.background_color {
            check::known("background_color", value)?;
        }
        if let Some(value) = &self.coupon_image {
            check::text("coupon_image", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.jump_target {
            check::known("jump_target", value)?;
        }
        if let Some(value) = &self.mini_program_appid {
            check::text("mini_program_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_program_path {
            check::text("mini_program_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/marketing/favor/coupon-stocks`, 创建代金券批次.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 批次名称.
    pub stock_name: String,
    /// 开始时间.
    pub available_begin_time: Time,
    /// 结束时间.
    pub available_end_time: Time,
    /// 发放规则.
    pub stock_use_rule: StockUseRule,
    /// 是否无资金流.
    pub no_cash: bool,
    /// 批次类型.
    pub stock_type: crate::v3::marketing::favor::StockType,
    /// 批次备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub comment: Option<String>,
    /// 归属商户号.
    pub belong_merchant: String,
    /// 样式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern_info: Option<PatternInfo>,
    /// 核销规则.
    pub coupon_use_rule: CouponUseRule,
    /// 商户单据号.
    pub out_request_no: String,
    /// 扩展属性.
    #[serde(skip_serializing_if = "check::is_void")]
    pub ext_info: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_name", &self.stock_name)?;
        check::text("stock_name", &self.stock_name, 0, usize::MAX)?;
        check::required("available_begin_time", &self.available_begin_time)?;
        check::required("available_end_time", &self.available_end_time)?;
        self.stock_use_rule.check().map_err(|fault| fault.within("stock_use_rule"))?;
        check::required("stock_type", &self.stock_type)?;
        check::known("stock_type", &self.stock_type)?;
        if let Some(value) = &self.comment {
            check::text("comment", value, 0, usize::MAX)?;
        }
        check::required("belong_merchant", &self.belong_merchant)?;
        check::text("belong_merchant", &self.belong_merchant, 0, usize::MAX)?;
        if let Some(value) = &self.pattern_info {
            value.check().map_err(|fault| fault.within("pattern_info"))?;
        }
        self.coupon_use_rule.check().map_err(|fault| fault.within("coupon_use_rule"))?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.ext_info {
            check::text("ext_info", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/favor/coupon-stocks`, 创建代金券批次.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 批次号.
    pub stock_id: String,
    /// 创建时间.
    pub create_time: Time,
}

fields! {
    PostResponse {
        0 stock_id, 1 create_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["stock_id", "create_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 发放规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct StockUseRule {
    /// 发放总上限.
    pub max_coupons: i64,
    /// 总预算. Fen (1/100 yuan).
    pub max_amount: i64,
    /// 单天发放上限金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount_by_day: Option<i64>,
    /// 单个用户可领个数.
    pub max_coupons_per_user: i64,
    /// 是否开启自然人限制.
    pub natural_person_limit: bool,
    /// api发券防刷.
    pub prevent_api_abuse: bool,
}

impl Check for StockUseRule {}

open_enum! {
    /// 背景颜色.
    pub enum BackgroundColor {
        /// `COLOR010`
        Color010 = "COLOR010",
        /// `COLOR020`
        Color020 = "COLOR020",
        /// `COLOR030`
        Color030 = "COLOR030",
        /// `COLOR040`
        Color040 = "COLOR040",
        /// `COLOR050`
        Color050 = "COLOR050",
        /// `COLOR060`
        Color060 = "COLOR060",
        /// `COLOR070`
        Color070 = "COLOR070",
        /// `COLOR080`
        Color080 = "COLOR080",
        /// `COLOR081`
        Color081 = "COLOR081",
        /// `COLOR082`
        Color082 = "COLOR082",
        /// `COLOR090`
        Color090 = "COLOR090",
        /// `COLOR100`
        Color100 = "COLOR100",
        /// `COLOR101`
        Color101 = "COLOR101",
        /// `COLOR102`
        Color102 = "COLOR102",
    }
}

open_enum! {
    /// 卡包跳转目标.
    pub enum JumpTarget {
        /// `PAYMENT_CODE`
        PaymentCode = "PAYMENT_CODE",
        /// `MINI_PROGRAM`
        MiniProgram = "MINI_PROGRAM",
        /// `DEFAULT_PAGE`
        DefaultPage = "DEFAULT_PAGE",
    }
}
