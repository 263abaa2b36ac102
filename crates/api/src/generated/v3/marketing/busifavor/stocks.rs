//! `/v3/marketing/busifavor/stocks`: 创建商家券 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod stock_id;

/// The path `/v3/marketing/busifavor/stocks`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/stocks/{stock_id}`.
    pub fn stock_id(self, stock_id: impl AsRef<str>) -> stock_id::Path<'a> {
        stock_id::Path(
            self.0.variable("stock_id", stock_id.as_ref(), |value| check::text("stock_id", value, 0, usize::MAX)),
        )
    }

    /// 创建商家券.
    ///
    /// `POST /v3/marketing/busifavor/stocks`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/busifavor/stocks", "创建商家券");

/// 券可核销时间.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CouponAvailableTime {
    /// 开始时间.
    pub available_begin_time: Time,
    /// 结束时间.
    pub available_end_time: Time,
    /// 生效后N天内有效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_day_after_receive: Option<i64>,
    /// 固定周期有效时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_week: Option<crate::v3::marketing::busifavor::AvailableWeek>,
    /// 无规律的有效时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub irregulary_avaliable_time: Option<Vec<crate::v3::marketing::busifavor::IrregularyAvaliableTime>>,
    /// 领取后N天开始生效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
    /// 领取后N秒内有效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_second_after_receive: Option<i64>,
}

impl Check for CouponAvailableTime {
    fn check(&self) -> Result<(), FieldError> {
        check::required("available_begin_time", &self.available_begin_time)?;
        check::required("available_end_time", &self.available_end_time)?;
        if let Some(value) = &self.available_week {
            value.check().map_err(|fault| fault.within("available_week"))?;
        }
        if let Some(value) = &self.irregulary_avaliable_time {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("irregulary_avaliable_time", index))?;
            }
        }
        Ok(())
    }
}

/// 核销规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CouponUseRule {
    /// 券可核销时间.
    pub coupon_available_time: CouponAvailableTime,
    /// 固定面额满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fixed_normal_coupon: Option<FixedNormalCoupon>,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<DiscountCoupon>,
    /// 换购券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<ExchangeCoupon>,
    /// 核销方式.
    pub use_method: crate::v3::marketing::busifavor::UseMethod,
    /// 小程序appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_programs_appid: Option<String>,
    /// 小程序path.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mini_programs_path: Option<String>,
}

impl Check for CouponUseRule {
    fn check(&self) -> Result<(), FieldError> {
        self.coupon_available_time.check().map_err(|fault| fault.within("coupon_available_time"))?;
        if let Some(value) = &self.fixed_normal_coupon {
            value.check().map_err(|fault| fault.within("fixed_normal_coupon"))?;
        }
        if let Some(value) = &self.discount_coupon {
            value.check().map_err(|fault| fault.within("discount_coupon"))?;
        }
        if let Some(value) = &self.exchange_coupon {
            value.check().map_err(|fault| fault.within("exchange_coupon"))?;
        }
        check::required("use_method", &self.use_method)?;
        check::known("use_method", &self.use_method)?;
        if let Some(value) = &self.mini_programs_appid {
            check::text("mini_programs_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mini_programs_path {
            check::text("mini_programs_path", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 折扣券使用规则.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DiscountCoupon {
    /// 折扣比例.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_percent: Option<i64>,
    /// 消费门槛. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

fields! {
    DiscountCoupon {
        0 discount_percent, 1 transaction_minimum,
    }
}

impl Check for DiscountCoupon {}

/// 样式信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct DisplayPatternInfo {
    /// 使用须知.
    #[serde(skip_serializing_if = "check::is_void")]
    pub description: Option<String>,
    /// 商户logo.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_logo_url: Option<String>,
    /// 商户名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub merchant_name: Option<String>,
    /// 背景颜色.
    #[serde(skip_serializing_if = "check::is_void")]
    pub background_color: Option<crate::v3::marketing::BackgroundColor>,
    /// 券详情图片.
    #[serde(skip_serializing_if = "check::is_void")]
    pub coupon_image_url: Option<String>,
    /// 视频号相关信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finder_info: Option<crate::v3::marketing::busifavor::FinderInfo>,
}

fields! {
    DisplayPatternInfo {
        0 description, 1 merchant_logo_url, 2 merchant_name, 3 background_color, 4 coupon_image_url, 5 finder_info,
    }
}

impl Check for DisplayPatternInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.description {
            check::text("description", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.merchant_logo_url {
            check::text("merchant_logo_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.merchant_name {
            check::text("merchant_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.background_color {
            check::known("background_color", value)?;
        }
        if let Some(value) = &self.coupon_image_url {
            check::text("coupon_image_url", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.finder_info {
            value.check().map_err(|fault| fault.within("finder_info"))?;
        }
        Ok(())
    }
}

/// 换购券使用规则.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ExchangeCoupon {
    /// 单品换购价. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_price: Option<i64>,
    /// 消费门槛. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

fields! {
    ExchangeCoupon {
        0 exchange_price, 1 transaction_minimum,
    }
}

impl Check for ExchangeCoupon {}

/// 固定面额满减券使用规则.
#[derive(Debug, Clone, Default, Serialize)]
pub struct FixedNormalCoupon {
    /// 优惠金额. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 消费门槛. Fen (1/100 yuan).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_minimum: Option<i64>,
}

fields! {
    FixedNormalCoupon {
        0 discount_amount, 1 transaction_minimum,
    }
}

impl Check for FixedNormalCoupon {}

/// The body of `POST /v3/marketing/busifavor/stocks`, 创建商家券.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商家券批次名称.
    pub stock_name: String,
    /// 批次归属商户号.
    pub belong_merchant: String,
    /// 批次备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub comment: Option<String>,
    /// 适用商品范围.
    pub goods_name: String,
    /// 批次类型.
    pub stock_type: crate::v3::marketing::busifavor::StockType,
    /// 核销规则.
    pub coupon_use_rule: CouponUseRule,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 商户请求单号.
    pub out_request_no: String,
    /// 自定义入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance: Option<crate::v3::marketing::busifavor::CustomEntrance>,
    /// 样式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_pattern_info: Option<DisplayPatternInfo>,
    /// 券code模式.
    pub coupon_code_mode: CouponCodeMode,
    /// 事件通知配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_config: Option<crate::v3::marketing::NotifyConfig>,
    /// 是否允许营销补贴.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy: Option<bool>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_name", &self.stock_name)?;
        check::text("stock_name", &self.stock_name, 0, usize::MAX)?;
        check::required("belong_merchant", &self.belong_merchant)?;
        check::text("belong_merchant", &self.belong_merchant, 0, usize::MAX)?;
        if let Some(value) = &self.comment {
            check::text("comment", value, 0, usize::MAX)?;
        }
        check::required("goods_name", &self.goods_name)?;
        check::text("goods_name", &self.goods_name, 0, usize::MAX)?;
        check::required("stock_type", &self.stock_type)?;
        check::known("stock_type", &self.stock_type)?;
        self.coupon_use_rule.check().map_err(|fault| fault.within("coupon_use_rule"))?;
        self.stock_send_rule.check().map_err(|fault| fault.within("stock_send_rule"))?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.custom_entrance {
            value.check().map_err(|fault| fault.within("custom_entrance"))?;
        }
        if let Some(value) = &self.display_pattern_info {
            value.check().map_err(|fault| fault.within("display_pattern_info"))?;
        }
        check::required("coupon_code_mode", &self.coupon_code_mode)?;
        check::known("coupon_code_mode", &self.coupon_code_mode)?;
        if let Some(value) = &self.notify_config {
            value.check().map_err(|fault| fault.within("notify_config"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/busifavor/stocks`, 创建商家券.
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
pub struct StockSendRule {
    /// 批次总预算.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount: Option<i64>,
    /// 批次最大发放个数.
    pub max_coupons: i64,
    /// 用户最大可领个数.
    pub max_coupons_per_user: i64,
    /// 单天发放上限金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_amount_by_day: Option<i64>,
    /// 单天发放上限个数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_coupons_by_day: Option<i64>,
    /// 是否开启自然人限制.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub natural_person_limit: Option<bool>,
    /// 可疑账号拦截.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prevent_api_abuse: Option<bool>,
    /// 是否允许转赠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transferable: Option<bool>,
    /// 是否允许分享链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shareable: Option<bool>,
}

impl Check for StockSendRule {}

open_enum! {
    /// 券code模式.
    pub enum CouponCodeMode {
        /// `WECHATPAY_MODE`
        WechatpayMode = "WECHATPAY_MODE",
        /// `MERCHANT_API`
        MerchantApi = "MERCHANT_API",
        /// `MERCHANT_UPLOAD`
        MerchantUpload = "MERCHANT_UPLOAD",
    }
}
