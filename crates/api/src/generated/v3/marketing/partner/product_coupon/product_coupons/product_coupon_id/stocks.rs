//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`: 添加商品券批次 `POST`, 查询商品券批次列表
//! `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod stock_id;

/// The path `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`.
    pub fn stock_id(self, stock_id: impl AsRef<str>) -> stock_id::Path<'a> {
        stock_id::Path(
            self.0.variable("stock_id", stock_id.as_ref(), |value| check::text("stock_id", value, 0, usize::MAX)),
        )
    }

    /// 添加商品券批次.
    ///
    /// `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`, for service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781304>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询商品券批次列表.
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`, for service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781553>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "添加商品券批次",
);

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
    "查询商品券批次列表",
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

/// The query of `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 批次状态.
    pub state: Option<GetState>,
    /// 分页大小.
    pub page_size: Option<i64>,
    /// 分页Token.
    pub page_token: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.state {
            check::known("state", value)?;
        }
        if let Some(value) = &self.page_token {
            check::text("page_token", value, 0, usize::MAX)?;
        }
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("state", self.state.as_ref());
        query.push_some("page_size", self.page_size.as_ref());
        query.push_some("page_token", self.page_token.as_ref());
        query.push("brand_id", &self.brand_id);
    }
}

/// The answer to `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`,
/// 查询商品券批次列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 总个数.
    pub total_count: i64,
    /// 下一页Token.
    pub next_page_token: Option<String>,
    /// 批次列表.
    pub stock_list: Option<Vec<crate::v3::marketing::partner::product_coupon::Stock>>,
}

fields! {
    GetResponse {
        0 total_count, 1 next_page_token, 2 stock_list,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["total_count"], &[("stock_list", &crate::v3::marketing::partner::product_coupon::STOCK_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`, 添加商品券批次.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 创建请求单号.
    pub out_request_no: String,
    /// 批次信息.
    pub stock: Stock,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        self.stock.check().map_err(|fault| fault.within("stock"))?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks`,
/// 添加商品券批次.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 备注.
    pub remark: Option<String>,
    /// 券Code分配模式.
    pub coupon_code_mode: crate::v3::marketing::partner::product_coupon::CouponCodeMode,
    /// 品牌方预上传的券Code数量信息.
    pub coupon_code_count_info: Option<crate::v3::marketing::partner::product_coupon::CouponCodeCountInfo>,
    /// 发放规则.
    pub stock_send_rule: crate::v3::marketing::partner::product_coupon::StockSendRule,
    /// 单券使用规则.
    pub single_usage_rule: Option<crate::v3::marketing::partner::product_coupon::SingleUsageRule>,
    /// 多次优惠使用规则.
    pub sequential_usage_rule: Option<crate::v3::marketing::partner::product_coupon::SequentialUsageRule>,
    /// 券使用规则展示信息.
    pub usage_rule_display_info: UsageRuleDisplayInfo,
    /// 用户商品券展示信息.
    pub coupon_display_info: crate::v3::marketing::partner::product_coupon::CouponDisplayInfo,
    /// 事件通知配置.
    pub notify_config: crate::v3::marketing::NotifyConfig,
    /// 可用门店范围.
    pub store_scope: crate::v3::marketing::partner::product_coupon::StoreScope,
    /// 已发放次数.
    pub sent_count_info: crate::v3::marketing::partner::product_coupon::SentCountInfo,
    /// 批次状态.
    pub state: PostState,
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
    PostResponse {
        0 product_coupon_id, 1 stock_id, 2 remark, 3 coupon_code_mode, 4 coupon_code_count_info, 5 stock_send_rule,
        6 single_usage_rule, 7 sequential_usage_rule, 8 usage_rule_display_info, 9 coupon_display_info,
        10 notify_config, 11 store_scope, 12 sent_count_info, 13 state, 14 deactivate_request_no, 15 deactivate_time,
        16 deactivate_reason, 17 brand_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
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
        ("coupon_code_count_info", &crate::v3::marketing::partner::product_coupon::COUPON_CODE_COUNT_INFO_SHAPE),
        ("stock_send_rule", &crate::v3::marketing::partner::product_coupon::STOCK_SEND_RULE_SHAPE),
        ("single_usage_rule", &crate::v3::marketing::partner::product_coupon::SINGLE_USAGE_RULE_SHAPE),
        ("sequential_usage_rule", &crate::v3::marketing::partner::product_coupon::SEQUENTIAL_USAGE_RULE_SHAPE),
        ("usage_rule_display_info", &USAGE_RULE_DISPLAY_INFO_SHAPE),
        ("coupon_display_info", &crate::v3::marketing::partner::product_coupon::COUPON_DISPLAY_INFO_SHAPE),
        ("sent_count_info", &crate::v3::marketing::partner::product_coupon::SENT_COUNT_INFO_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

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
    pub coupon_display_info: crate::v3::marketing::partner::product_coupon::CouponDisplayInfo,
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

/// 券使用规则展示信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct UsageRuleDisplayInfo {
    /// 券使用方式列表.
    pub coupon_usage_method_list: Vec<crate::v3::marketing::partner::product_coupon::CouponUsageMethod>,
    /// 小程序AppID.
    pub mini_program_appid: Option<String>,
    /// 小程序跳转路径.
    pub mini_program_path: Option<String>,
    /// APP跳转路径.
    pub app_path: Option<String>,
    /// 券使用说明.
    pub usage_description: String,
    /// 券可用门店信息.
    pub coupon_available_store_info: Option<crate::v3::marketing::partner::product_coupon::CouponAvailableStoreInfo>,
}

fields! {
    UsageRuleDisplayInfo {
        0 coupon_usage_method_list, 1 mini_program_appid, 2 mini_program_path, 3 app_path, 4 usage_description,
        5 coupon_available_store_info,
    }
}

pub(crate) static USAGE_RULE_DISPLAY_INFO_SHAPE: Shape = Shape::new(
    &["coupon_usage_method_list", "usage_description"],
    &[(
        "coupon_available_store_info",
        &crate::v3::marketing::partner::product_coupon::COUPON_AVAILABLE_STORE_INFO_SHAPE,
    )],
);

open_enum! {
    /// 批次状态.
    pub enum GetState {
        /// `AUDITING`
        Auditing = "AUDITING",
        /// `SENDING`
        Sending = "SENDING",
        /// `PAUSED`
        Paused = "PAUSED",
        /// `STOPPED`
        Stopped = "STOPPED",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
    }
}

open_enum! {
    /// 批次状态.
    pub enum PostState {
        /// `AUDITING`
        Auditing = "AUDITING",
        /// `SENDING`
        Sending = "SENDING",
        /// `PAUSED`
        Paused = "PAUSED",
        /// `STOPPED`
        Stopped = "STOPPED",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
    }
}
