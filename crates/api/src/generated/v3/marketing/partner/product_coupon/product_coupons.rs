//! `/v3/marketing/partner/product-coupon/product-coupons`: 创建商品券 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod product_coupon_id;

/// The path `/v3/marketing/partner/product-coupon/product-coupons`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`.
    pub fn product_coupon_id(self, product_coupon_id: impl AsRef<str>) -> product_coupon_id::Path<'a> {
        product_coupon_id::Path(self.0.variable("product_coupon_id", product_coupon_id.as_ref(), |value| {
            check::text("product_coupon_id", value, 0, usize::MAX)
        }))
    }

    /// 创建商品券.
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781289>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/partner/product-coupon/product-coupons", "创建商品券");

/// 券可核销时间.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CouponAvailablePeriod {
    /// 开始时间.
    pub available_begin_time: Time,
    /// 结束时间.
    pub available_end_time: Time,
    /// 生效后N天内有效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_days: Option<i64>,
    /// 领取后N天开始生效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weekly_available_period: Option<crate::v3::marketing::partner::product_coupon::WeeklyAvailablePeriod>,
    /// 无规律的可用时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub irregular_available_period_list:
        Option<Vec<crate::v3::marketing::partner::product_coupon::IrregularAvailablePeriod>>,
    /// 领取后N秒内有效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_seconds: Option<i64>,
}

impl Check for CouponAvailablePeriod {
    fn check(&self) -> Result<(), FieldError> {
        check::required("available_begin_time", &self.available_begin_time)?;
        check::required("available_end_time", &self.available_end_time)?;
        if let Some(value) = &self.weekly_available_period {
            value.check().map_err(|fault| fault.within("weekly_available_period"))?;
        }
        if let Some(value) = &self.irregular_available_period_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("irregular_available_period_list", index))?;
            }
        }
        Ok(())
    }
}

/// 用户商品券展示信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CouponDisplayInfo {
    /// 用户商品券Code展示模式.
    pub code_display_mode: crate::v3::marketing::partner::product_coupon::CodeDisplayMode,
    /// 背景颜色.
    #[serde(skip_serializing_if = "check::is_void")]
    pub background_color: Option<crate::v3::marketing::BackgroundColor>,
    /// 小程序入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_mini_program: Option<EntranceMiniProgram>,
    /// 公众号入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_official_account: Option<crate::v3::marketing::partner::product_coupon::EntranceOfficialAccount>,
    /// 视频号入口.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance_finder: Option<crate::v3::marketing::partner::product_coupon::EntranceFinder>,
}

impl Check for CouponDisplayInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("code_display_mode", &self.code_display_mode)?;
        check::known("code_display_mode", &self.code_display_mode)?;
        if let Some(value) = &self.background_color {
            check::known("background_color", value)?;
        }
        if let Some(value) = &self.entrance_mini_program {
            value.check().map_err(|fault| fault.within("entrance_mini_program"))?;
        }
        if let Some(value) = &self.entrance_official_account {
            value.check().map_err(|fault| fault.within("entrance_official_account"))?;
        }
        if let Some(value) = &self.entrance_finder {
            value.check().map_err(|fault| fault.within("entrance_finder"))?;
        }
        Ok(())
    }
}

/// 小程序入口.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct EntranceMiniProgram {
    /// 小程序appid.
    pub appid: String,
    /// 小程序跳转路径.
    pub path: String,
    /// 入口文案.
    pub entrance_wording: String,
    /// 引导文案.
    #[serde(skip_serializing_if = "check::is_void")]
    pub guidance_wording: Option<String>,
}

impl Check for EntranceMiniProgram {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("path", &self.path)?;
        check::text("path", &self.path, 0, usize::MAX)?;
        check::required("entrance_wording", &self.entrance_wording)?;
        check::text("entrance_wording", &self.entrance_wording, 0, usize::MAX)?;
        if let Some(value) = &self.guidance_wording {
            check::text("guidance_wording", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/marketing/partner/product-coupon/product-coupons`, 创建商品券.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 创建请求单号.
    pub out_request_no: String,
    /// 优惠范围.
    pub scope: crate::v3::marketing::partner::product_coupon::Scope,
    /// 商品券类型.
    #[serde(rename = "type")]
    pub type_: PostType,
    /// 使用模式.
    pub usage_mode: crate::v3::marketing::partner::product_coupon::UsageMode,
    /// 单券模式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_info: Option<crate::v3::marketing::partner::product_coupon::SingleUsageInfo>,
    /// 多次优惠模式信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_info: Option<crate::v3::marketing::partner::product_coupon::SequentialUsageInfo>,
    /// 展示信息.
    pub display_info: crate::v3::marketing::partner::product_coupon::DisplayInfo,
    /// 外部商品ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_product_no: Option<String>,
    /// 批次信息.
    pub stock: Stock,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("scope", &self.scope)?;
        check::known("scope", &self.scope)?;
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("usage_mode", &self.usage_mode)?;
        check::known("usage_mode", &self.usage_mode)?;
        if let Some(value) = &self.single_usage_info {
            value.check().map_err(|fault| fault.within("single_usage_info"))?;
        }
        if let Some(value) = &self.sequential_usage_info {
            value.check().map_err(|fault| fault.within("sequential_usage_info"))?;
        }
        self.display_info.check().map_err(|fault| fault.within("display_info"))?;
        if let Some(value) = &self.out_product_no {
            check::text("out_product_no", value, 0, usize::MAX)?;
        }
        self.stock.check().map_err(|fault| fault.within("stock"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partner/product-coupon/product-coupons`, 创建商品券.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 商品券状态.
    pub state: PostState,
    /// 品牌ID.
    pub brand_id: String,
    /// 优惠范围.
    pub scope: crate::v3::marketing::partner::product_coupon::Scope,
    /// 商品券类型.
    pub type_: PostType,
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
    /// 批次信息.
    pub stock: PostResponseStock,
}

fields! {
    PostResponse {
        0 product_coupon_id, 1 state, 2 brand_id, 3 scope, 4 type_ = "type", 5 usage_mode, 6 single_usage_info,
        7 sequential_usage_info, 8 display_info, 9 out_product_no, 10 stock,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["product_coupon_id", "state", "brand_id", "scope", "type", "usage_mode", "display_info", "stock"],
    &[
        ("single_usage_info", &crate::v3::marketing::partner::product_coupon::SINGLE_USAGE_INFO_SHAPE),
        ("sequential_usage_info", &crate::v3::marketing::partner::product_coupon::SEQUENTIAL_USAGE_INFO_SHAPE),
        ("display_info", &crate::v3::marketing::partner::product_coupon::DISPLAY_INFO_SHAPE),
        ("stock", &POST_RESPONSE_STOCK_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 批次信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseStock {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 备注.
    pub remark: Option<String>,
    /// 券Code分配模式.
    pub coupon_code_mode: crate::v3::marketing::partner::product_coupon::CouponCodeMode,
    /// 发放规则.
    pub stock_send_rule: crate::v3::marketing::partner::product_coupon::StockSendRule,
    /// 单券使用规则.
    pub single_usage_rule: Option<crate::v3::marketing::partner::product_coupon::SingleUsageRule>,
    /// 多次优惠使用规则.
    pub sequential_usage_rule: Option<crate::v3::marketing::partner::product_coupon::SequentialUsageRule>,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: crate::v3::marketing::partner::product_coupon::UsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: crate::v3::marketing::partner::product_coupon::CouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: crate::v3::marketing::NotifyConfig,
    /// 可用门店范围.
    pub store_scope: crate::v3::marketing::partner::product_coupon::StoreScope,
    /// 已发放次数.
    pub sent_count_info: crate::v3::marketing::partner::product_coupon::SentCountInfo,
    /// 批次状态.
    pub state: crate::v3::marketing::partner::product_coupon::StockState,
    /// 失效请求单号.
    pub deactivate_request_no: Option<String>,
    /// 失效时间.
    pub deactivate_time: Option<Time>,
    /// 失效原因.
    pub deactivate_reason: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

fields! {
    PostResponseStock {
        0 product_coupon_id, 1 stock_id, 2 remark, 3 coupon_code_mode, 4 stock_send_rule, 5 single_usage_rule,
        6 sequential_usage_rule, 7 usage_rule_display_info, 8 coupon_display_info, 9 notify_config, 10 store_scope,
        11 sent_count_info, 12 state, 13 deactivate_request_no, 14 deactivate_time, 15 deactivate_reason, 16 brand_id,
    }
}

pub(crate) static POST_RESPONSE_STOCK_SHAPE: Shape = Shape::new(
    &[
        "product_coupon_id",
        "stock_id",
        "coupon_code_mode",
        "stock_send_rule",
        "usage_rule_display_info",
        "coupon_display_info",
        "notify_config",
        "store_scope",
        "sent_count_info",
        "state",
        "brand_id",
    ],
    &[
        ("stock_send_rule", &crate::v3::marketing::partner::product_coupon::STOCK_SEND_RULE_SHAPE),
        ("single_usage_rule", &crate::v3::marketing::partner::product_coupon::SINGLE_USAGE_RULE_SHAPE),
        ("sequential_usage_rule", &crate::v3::marketing::partner::product_coupon::SEQUENTIAL_USAGE_RULE_SHAPE),
        ("usage_rule_display_info", &crate::v3::marketing::partner::product_coupon::USAGE_RULE_DISPLAY_INFO_SHAPE),
        ("coupon_display_info", &crate::v3::marketing::partner::product_coupon::COUPON_DISPLAY_INFO_SHAPE),
        ("sent_count_info", &crate::v3::marketing::partner::product_coupon::SENT_COUNT_INFO_SHAPE),
    ],
);

/// 券可核销时间.
#[derive(Debug, Clone, Default, Serialize)]
pub struct SequentialUsageRuleCouponAvailablePeriod {
    /// 开始时间.
    pub available_begin_time: Time,
    /// 结束时间.
    pub available_end_time: Time,
    /// 领取后N天开始生效.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weekly_available_period: Option<crate::v3::marketing::partner::product_coupon::WeeklyAvailablePeriod>,
    /// 无规律的可用时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub irregular_available_period_list:
        Option<Vec<crate::v3::marketing::partner::product_coupon::IrregularAvailablePeriod>>,
}

fields! {
    SequentialUsageRuleCouponAvailablePeriod {
        0 available_begin_time, 1 available_end_time, 2 wait_days_after_receive, 3 weekly_available_period,
        4 irregular_available_period_list,
    }
}

impl Check for SequentialUsageRuleCouponAvailablePeriod {
    fn check(&self) -> Result<(), FieldError> {
        check::required("available_begin_time", &self.available_begin_time)?;
        check::required("available_end_time", &self.available_end_time)?;
        if let Some(value) = &self.weekly_available_period {
            value.check().map_err(|fault| fault.within("weekly_available_period"))?;
        }
        if let Some(value) = &self.irregular_available_period_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("irregular_available_period_list", index))?;
            }
        }
        Ok(())
    }
}

pub(crate) static SEQUENTIAL_USAGE_RULE_COUPON_AVAILABLE_PERIOD_SHAPE: Shape = Shape::new(
    &["available_begin_time", "available_end_time"],
    &[
        ("weekly_available_period", &crate::v3::marketing::partner::product_coupon::WEEKLY_AVAILABLE_PERIOD_SHAPE),
        (
            "irregular_available_period_list",
            &crate::v3::marketing::partner::product_coupon::IRREGULAR_AVAILABLE_PERIOD_SHAPE,
        ),
    ],
);

/// 单券使用规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SingleUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: CouponAvailablePeriod,
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon: Option<crate::v3::marketing::partner::product_coupon::NormalCoupon>,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon: Option<crate::v3::marketing::partner::product_coupon::DiscountCoupon>,
    /// 兑换券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon: Option<crate::v3::marketing::partner::product_coupon::ExchangeCoupon>,
}

impl Check for SingleUsageRule {
    fn check(&self) -> Result<(), FieldError> {
        self.coupon_available_period.check().map_err(|fault| fault.within("coupon_available_period"))?;
        if let Some(value) = &self.normal_coupon {
            value.check().map_err(|fault| fault.within("normal_coupon"))?;
        }
        if let Some(value) = &self.discount_coupon {
            value.check().map_err(|fault| fault.within("discount_coupon"))?;
        }
        if let Some(value) = &self.exchange_coupon {
            value.check().map_err(|fault| fault.within("exchange_coupon"))?;
        }
        Ok(())
    }
}

/// 批次信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Stock {
    /// 备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
    /// 券Code分配模式.
    pub coupon_code_mode: crate::v3::marketing::partner::product_coupon::CouponCodeMode,
    /// 发放规则.
    pub stock_send_rule: crate::v3::marketing::partner::product_coupon::StockSendRule,
    /// 单券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_usage_rule: Option<SingleUsageRule>,
    /// 多次优惠使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sequential_usage_rule: Option<crate::v3::marketing::partner::product_coupon::SequentialUsageRule>,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: crate::v3::marketing::partner::product_coupon::UsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: CouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: crate::v3::marketing::NotifyConfig,
    /// 可用门店范围.
    pub store_scope: crate::v3::marketing::partner::product_coupon::StoreScope,
}

impl Check for Stock {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        check::required("coupon_code_mode", &self.coupon_code_mode)?;
        check::known("coupon_code_mode", &self.coupon_code_mode)?;
        self.stock_send_rule.check().map_err(|fault| fault.within("stock_send_rule"))?;
        if let Some(value) = &self.single_usage_rule {
            value.check().map_err(|fault| fault.within("single_usage_rule"))?;
        }
        if let Some(value) = &self.sequential_usage_rule {
            value.check().map_err(|fault| fault.within("sequential_usage_rule"))?;
        }
        self.usage_rule_display_info.check().map_err(|fault| fault.within("usage_rule_display_info"))?;
        self.coupon_display_info.check().map_err(|fault| fault.within("coupon_display_info"))?;
        self.notify_config.check().map_err(|fault| fault.within("notify_config"))?;
        check::required("store_scope", &self.store_scope)?;
        check::known("store_scope", &self.store_scope)?;
        Ok(())
    }
}

open_enum! {
    /// 商品券状态.
    pub enum PostState {
        /// `AUDITING`
        Auditing = "AUDITING",
        /// `EFFECTIVE`
        Effective = "EFFECTIVE",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 商品券类型.
    pub enum PostType {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
        /// `EXCHANGE`
        Exchange = "EXCHANGE",
    }
}
