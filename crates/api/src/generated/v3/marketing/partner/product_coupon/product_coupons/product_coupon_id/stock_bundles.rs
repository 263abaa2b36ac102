//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`: 添加商品券批次组 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod stock_bundle_id;

/// The path `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}`.
    pub fn stock_bundle_id(self, stock_bundle_id: impl AsRef<str>) -> stock_bundle_id::Path<'a> {
        stock_bundle_id::Path(self.0.variable("stock_bundle_id", stock_bundle_id.as_ref(), |value| {
            check::text("stock_bundle_id", value, 0, usize::MAX)
        }))
    }

    /// 添加商品券批次组.
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`, for service
    /// providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
    "添加商品券批次组",
);

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

/// The body of `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`,
/// 添加商品券批次组.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 创建请求单号.
    pub out_request_no: String,
    /// 批次组信息.
    pub stock_bundle: StockBundle,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        self.stock_bundle.check().map_err(|fault| fault.within("stock_bundle"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles`,
/// 添加商品券批次组.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 批次组ID.
    pub stock_bundle_id: String,
    /// 批次列表.
    pub stock_list: Vec<Stock>,
}

fields! {
    PostResponse {
        0 stock_bundle_id, 1 stock_list,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["stock_bundle_id", "stock_list"], &[("stock_list", &STOCK_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 多次优惠使用规则.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ProgressiveBundleUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: CouponAvailablePeriod,
    /// 满减券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_coupon_list: Option<Vec<crate::v3::marketing::partner::product_coupon::NormalCoupon>>,
    /// 折扣券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_coupon_list: Option<Vec<crate::v3::marketing::partner::product_coupon::DiscountCoupon>>,
    /// 兑换券使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_coupon_list: Option<Vec<crate::v3::marketing::partner::product_coupon::ExchangeCoupon>>,
}

impl Check for ProgressiveBundleUsageRule {
    fn check(&self) -> Result<(), FieldError> {
        self.coupon_available_period.check().map_err(|fault| fault.within("coupon_available_period"))?;
        if let Some(value) = &self.normal_coupon_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("normal_coupon_list", index))?;
            }
        }
        if let Some(value) = &self.discount_coupon_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("discount_coupon_list", index))?;
            }
        }
        if let Some(value) = &self.exchange_coupon_list {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("exchange_coupon_list", index))?;
            }
        }
        Ok(())
    }
}

/// An item of `stock_list` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Stock {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 备注.
    pub remark: Option<String>,
    /// 券Code分配模式.
    pub coupon_code_mode: CouponCodeMode,
    /// 品牌方预上传的券Code数量信息.
    pub coupon_code_count_info: Option<crate::v3::marketing::partner::product_coupon::CouponCodeCountInfo>,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 多次优惠使用规则.
    pub progressive_bundle_usage_rule:
        Option<crate::v3::marketing::partner::product_coupon::ProgressiveBundleUsageRule>,
    /// 批次组信息.
    pub stock_bundle_info: crate::v3::marketing::partner::product_coupon::StockBundleInfo,
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
    Stock {
        0 product_coupon_id, 1 stock_id, 2 remark, 3 coupon_code_mode, 4 coupon_code_count_info, 5 stock_send_rule,
        6 progressive_bundle_usage_rule, 7 stock_bundle_info, 8 usage_rule_display_info, 9 coupon_display_info,
        10 notify_config, 11 store_scope, 12 sent_count_info, 13 state, 14 deactivate_request_no, 15 deactivate_time,
        16 deactivate_reason, 17 brand_id,
    }
}

pub(crate) static STOCK_SHAPE: Shape = Shape::new(
    &[
        "product_coupon_id",
        "stock_id",
        "coupon_code_mode",
        "stock_send_rule",
        "stock_bundle_info",
        "usage_rule_display_info",
        "coupon_display_info",
        "notify_config",
        "store_scope",
        "sent_count_info",
        "state",
        "brand_id",
    ],
    &[
        ("coupon_code_count_info", &crate::v3::marketing::partner::product_coupon::COUPON_CODE_COUNT_INFO_SHAPE),
        ("stock_send_rule", &STOCK_SEND_RULE_SHAPE),
        (
            "progressive_bundle_usage_rule",
            &crate::v3::marketing::partner::product_coupon::PROGRESSIVE_BUNDLE_USAGE_RULE_SHAPE,
        ),
        ("stock_bundle_info", &crate::v3::marketing::partner::product_coupon::STOCK_BUNDLE_INFO_SHAPE),
        ("usage_rule_display_info", &crate::v3::marketing::partner::product_coupon::USAGE_RULE_DISPLAY_INFO_SHAPE),
        ("coupon_display_info", &crate::v3::marketing::partner::product_coupon::COUPON_DISPLAY_INFO_SHAPE),
        ("sent_count_info", &crate::v3::marketing::partner::product_coupon::SENT_COUNT_INFO_SHAPE),
    ],
);

/// 批次组信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct StockBundle {
    /// 备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
    /// 券Code分配模式.
    pub coupon_code_mode: CouponCodeMode,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 多次优惠使用规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: crate::v3::marketing::partner::product_coupon::UsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: crate::v3::marketing::partner::product_coupon::CouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: crate::v3::marketing::NotifyConfig,
    /// 可用门店范围.
    pub store_scope: crate::v3::marketing::partner::product_coupon::StoreScope,
}

impl Check for StockBundle {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        check::required("coupon_code_mode", &self.coupon_code_mode)?;
        check::known("coupon_code_mode", &self.coupon_code_mode)?;
        self.stock_send_rule.check().map_err(|fault| fault.within("stock_send_rule"))?;
        if let Some(value) = &self.progressive_bundle_usage_rule {
            value.check().map_err(|fault| fault.within("progressive_bundle_usage_rule"))?;
        }
        self.usage_rule_display_info.check().map_err(|fault| fault.within("usage_rule_display_info"))?;
        self.coupon_display_info.check().map_err(|fault| fault.within("coupon_display_info"))?;
        self.notify_config.check().map_err(|fault| fault.within("notify_config"))?;
        check::required("store_scope", &self.store_scope)?;
        check::known("store_scope", &self.store_scope)?;
        Ok(())
    }
}

/// 发放规则.
#[derive(Debug, Clone, Default, Serialize)]
pub struct StockSendRule {
    /// 发放次数总上限.
    pub max_count: i64,
    /// 每日发放次数上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_count_per_day: Option<i64>,
    /// 每个用户领取次数上限.
    pub max_count_per_user: i64,
}

fields! {
    StockSendRule {
        0 max_count, 1 max_count_per_day, 2 max_count_per_user,
    }
}

impl Check for StockSendRule {}

pub(crate) static STOCK_SEND_RULE_SHAPE: Shape = Shape::new(&["max_count", "max_count_per_user"], &[]);

open_enum! {
    /// 券Code分配模式.
    pub enum CouponCodeMode {
        /// `WECHATPAY`
        Wechatpay = "WECHATPAY",
        /// `UPLOAD`
        Upload = "UPLOAD",
    }
}
