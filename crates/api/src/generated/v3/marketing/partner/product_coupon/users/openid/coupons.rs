//! `/v3/marketing/partner/product-coupon/users/{openid}/coupons`: 向用户发放商品券 `POST`, 指定券状态查询用户商品券列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod coupon_code;

/// The path `/v3/marketing/partner/product-coupon/users/{openid}/coupons`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}`.
    pub fn coupon_code(self, coupon_code: impl AsRef<str>) -> coupon_code::Path<'a> {
        coupon_code::Path(
            self.0.variable("coupon_code", coupon_code.as_ref(), |value| {
                check::text("coupon_code", value, 0, usize::MAX)
            }),
        )
    }

    /// 向用户发放商品券.
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781605>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 指定券状态查询用户商品券列表.
    ///
    /// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781590>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/marketing/partner/product-coupon/users/{openid}/coupons", "向用户发放商品券");

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
    "指定券状态查询用户商品券列表",
);

/// 券可核销时间.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CouponAvailablePeriod {
    /// 开始时间.
    pub available_begin_time: Time,
    /// 结束时间.
    pub available_end_time: Time,
    /// 生效后N天内有效.
    pub available_days: Option<i64>,
    /// 领取后N天开始生效.
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间.
    pub weekly_available_period: Option<crate::v3::marketing::partner::product_coupon::WeeklyAvailablePeriod>,
    /// 无规律的可用时间段.
    pub irregular_available_period_list:
        Option<Vec<crate::v3::marketing::partner::product_coupon::IrregularAvailablePeriod>>,
    /// 领取后N秒内有效.
    pub available_seconds: Option<i64>,
}

fields! {
    CouponAvailablePeriod {
        0 available_begin_time, 1 available_end_time, 2 available_days, 3 wait_days_after_receive,
        4 weekly_available_period, 5 irregular_available_period_list, 6 available_seconds,
    }
}

pub(crate) static COUPON_AVAILABLE_PERIOD_SHAPE: Shape = Shape::new(
    &["available_begin_time", "available_end_time"],
    &[
        ("weekly_available_period", &crate::v3::marketing::partner::product_coupon::WEEKLY_AVAILABLE_PERIOD_SHAPE),
        (
            "irregular_available_period_list",
            &crate::v3::marketing::partner::product_coupon::IRREGULAR_AVAILABLE_PERIOD_SHAPE,
        ),
    ],
);

/// 用户商品券标签信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CouponTagInfo {
    /// 用户商品券标签列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_list: Option<Vec<crate::v3::marketing::partner::product_coupon::users::openid::CouponTag>>,
    /// 会员标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_tag_info: Option<MemberTagInfo>,
}

impl Check for CouponTagInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.coupon_tag_list {
            for (index, item) in value.iter().enumerate() {
                check::known(&format!("coupon_tag_list[{index}]"), item)?;
            }
        }
        if let Some(value) = &self.member_tag_info {
            value.check().map_err(|fault| fault.within("member_tag_info"))?;
        }
        Ok(())
    }
}

/// An item of `detail_item_list` of a `SequentialUsageDetail`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DetailItem {
    /// 轮次使用详情状态.
    pub detail_state: Option<DetailState>,
    /// 有效期开始时间.
    pub valid_begin_time: Option<Time>,
    /// 有效期结束时间.
    pub valid_end_time: Option<Time>,
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

/// The query of `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商品券ID.
    pub product_coupon_id: Option<String>,
    /// 批次ID.
    pub stock_id: Option<String>,
    /// 公众账号AppID.
    pub appid: String,
    /// 用户商品券状态.
    pub coupon_state: Option<crate::v3::marketing::partner::product_coupon::users::openid::CouponState>,
    /// 分页大小.
    pub page_size: Option<i64>,
    /// 分页Token.
    pub page_token: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.product_coupon_id {
            check::text("product_coupon_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.stock_id {
            check::text("stock_id", value, 0, usize::MAX)?;
        }
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.coupon_state {
            check::known("coupon_state", value)?;
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
        query.push_some("product_coupon_id", self.product_coupon_id.as_ref());
        query.push_some("stock_id", self.stock_id.as_ref());
        query.push("appid", &self.appid);
        query.push_some("coupon_state", self.coupon_state.as_ref());
        query.push_some("page_size", self.page_size.as_ref());
        query.push_some("page_token", self.page_token.as_ref());
        query.push("brand_id", &self.brand_id);
    }
}

/// The answer to `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`, 指定券状态查询用户商品券列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 总个数.
    pub total_count: i64,
    /// 下一页Token.
    pub next_page_token: Option<String>,
    /// 用户商品券列表.
    pub user_coupon_list: Option<Vec<UserCoupon>>,
}

fields! {
    GetResponse {
        0 total_count, 1 next_page_token, 2 user_coupon_list,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["total_count"], &[("user_coupon_list", &USER_COUPON_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 会员标签信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct MemberTagInfo {
    /// 会员卡模板ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub member_card_id: Option<String>,
}

impl Check for MemberTagInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.member_card_id {
            check::text("member_card_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`, 向用户发放商品券.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 用户商品券Code.
    #[serde(skip_serializing_if = "check::is_void")]
    pub coupon_code: Option<String>,
    /// 公众账号AppID.
    pub appid: String,
    /// 发券请求单号.
    pub send_request_no: String,
    /// 自定义附加信息.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 用户商品券标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_info: Option<CouponTagInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("product_coupon_id", &self.product_coupon_id)?;
        check::text("product_coupon_id", &self.product_coupon_id, 0, usize::MAX)?;
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        if let Some(value) = &self.coupon_code {
            check::text("coupon_code", value, 0, usize::MAX)?;
        }
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        check::required("send_request_no", &self.send_request_no)?;
        check::text("send_request_no", &self.send_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.coupon_tag_info {
            value.check().map_err(|fault| fault.within("coupon_tag_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`, 向用户发放商品券.
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
    pub single_usage_detail: Option<SingleUsageDetail>,
    /// 多次优惠使用详情.
    pub sequential_usage_detail: Option<SequentialUsageDetail>,
    /// 商品券信息.
    pub product_coupon: ProductCoupon,
    /// 批次信息.
    pub stock: Stock,
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
    &[("product_coupon", &PRODUCT_COUPON_SHAPE), ("stock", &STOCK_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 商品券信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ProductCoupon {
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 商品券状态.
    pub state: crate::v3::marketing::partner::product_coupon::users::openid::ProductCouponState,
    /// 品牌ID.
    pub brand_id: String,
    /// 优惠范围.
    pub scope: crate::v3::marketing::partner::product_coupon::Scope,
    /// 商品券类型.
    pub type_: crate::v3::marketing::partner::product_coupon::users::openid::ProductCouponType,
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
    /// 失效请求单号.
    pub deactivate_request_no: Option<String>,
    /// 失效时间.
    pub deactivate_time: Option<Time>,
    /// 失效原因.
    pub deactivate_reason: Option<String>,
}

fields! {
    ProductCoupon {
        0 product_coupon_id, 1 state, 2 brand_id, 3 scope, 4 type_ = "type", 5 usage_mode, 6 single_usage_info,
        7 sequential_usage_info, 8 display_info, 9 out_product_no, 10 deactivate_request_no, 11 deactivate_time,
        12 deactivate_reason,
    }
}

pub(crate) static PRODUCT_COUPON_SHAPE: Shape = Shape::new(
    &["product_coupon_id", "state", "brand_id", "scope", "type", "usage_mode", "display_info"],
    &[
        ("single_usage_info", &crate::v3::marketing::partner::product_coupon::SINGLE_USAGE_INFO_SHAPE),
        ("sequential_usage_info", &crate::v3::marketing::partner::product_coupon::SEQUENTIAL_USAGE_INFO_SHAPE),
        ("display_info", &crate::v3::marketing::partner::product_coupon::DISPLAY_INFO_SHAPE),
    ],
);

/// 多次优惠使用详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SequentialUsageDetail {
    /// 总可使用次数.
    pub total_count: Option<i64>,
    /// 已使用次数.
    pub used_count: Option<i64>,
    /// 轮次使用详情列表.
    pub detail_item_list: Option<Vec<DetailItem>>,
}

fields! {
    SequentialUsageDetail {
        0 total_count, 1 used_count, 2 detail_item_list,
    }
}

/// 多次优惠使用规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SequentialUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: SequentialUsageRuleCouponAvailablePeriod,
    /// 满减券使用规则.
    pub normal_coupon_list: Option<Vec<crate::v3::marketing::partner::product_coupon::NormalCoupon>>,
    /// 折扣券使用规则列表.
    pub discount_coupon_list: Option<Vec<crate::v3::marketing::partner::product_coupon::DiscountCoupon>>,
    /// 兑换券使用规则列表.
    pub exchange_coupon_list: Option<Vec<crate::v3::marketing::partner::product_coupon::ExchangeCoupon>>,
    /// 多次优惠是否提供首笔特惠.
    pub special_first: Option<bool>,
}

fields! {
    SequentialUsageRule {
        0 coupon_available_period, 1 normal_coupon_list, 2 discount_coupon_list, 3 exchange_coupon_list,
        4 special_first,
    }
}

pub(crate) static SEQUENTIAL_USAGE_RULE_SHAPE: Shape = Shape::new(
    &["coupon_available_period"],
    &[
        ("coupon_available_period", &SEQUENTIAL_USAGE_RULE_COUPON_AVAILABLE_PERIOD_SHAPE),
        ("normal_coupon_list", &crate::v3::marketing::partner::product_coupon::NORMAL_COUPON_SHAPE),
        ("discount_coupon_list", &crate::v3::marketing::partner::product_coupon::DISCOUNT_COUPON_SHAPE),
        ("exchange_coupon_list", &crate::v3::marketing::partner::product_coupon::EXCHANGE_COUPON_SHAPE),
    ],
);

/// 券可核销时间.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SequentialUsageRuleCouponAvailablePeriod {
    /// 开始时间.
    pub available_begin_time: Time,
    /// 结束时间.
    pub available_end_time: Time,
    /// 领取后N天开始生效.
    pub wait_days_after_receive: Option<i64>,
    /// 每周固定可用时间.
    pub weekly_available_period: Option<crate::v3::marketing::partner::product_coupon::WeeklyAvailablePeriod>,
    /// 无规律的可用时间段.
    pub irregular_available_period_list:
        Option<Vec<crate::v3::marketing::partner::product_coupon::IrregularAvailablePeriod>>,
    /// 领取后N秒内有效.
    pub available_seconds: Option<i64>,
}

fields! {
    SequentialUsageRuleCouponAvailablePeriod {
        0 available_begin_time, 1 available_end_time, 2 wait_days_after_receive, 3 weekly_available_period,
        4 irregular_available_period_list, 5 available_seconds,
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

/// 单券使用详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SingleUsageDetail {
    /// 券核销请求单号.
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
}

fields! {
    SingleUsageDetail {
        0 use_request_no, 1 use_time, 2 associated_order_info, 3 return_request_no, 4 return_time,
    }
}

/// 单券使用规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SingleUsageRule {
    /// 券可核销时间.
    pub coupon_available_period: CouponAvailablePeriod,
    /// 满减券使用规则.
    pub normal_coupon: Option<crate::v3::marketing::partner::product_coupon::NormalCoupon>,
    /// 折扣券使用规则.
    pub discount_coupon: Option<crate::v3::marketing::partner::product_coupon::DiscountCoupon>,
    /// 兑换券使用规则.
    pub exchange_coupon: Option<crate::v3::marketing::partner::product_coupon::ExchangeCoupon>,
}

fields! {
    SingleUsageRule {
        0 coupon_available_period, 1 normal_coupon, 2 discount_coupon, 3 exchange_coupon,
    }
}

pub(crate) static SINGLE_USAGE_RULE_SHAPE: Shape = Shape::new(
    &["coupon_available_period"],
    &[
        ("coupon_available_period", &COUPON_AVAILABLE_PERIOD_SHAPE),
        ("normal_coupon", &crate::v3::marketing::partner::product_coupon::NORMAL_COUPON_SHAPE),
        ("discount_coupon", &crate::v3::marketing::partner::product_coupon::DISCOUNT_COUPON_SHAPE),
        ("exchange_coupon", &crate::v3::marketing::partner::product_coupon::EXCHANGE_COUPON_SHAPE),
    ],
);

/// 批次信息.
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
    pub coupon_code_mode: crate::v3::marketing::partner::product_coupon::CouponCodeMode,
    /// 品牌方预上传的券Code数量信息.
    pub coupon_code_count_info: Option<crate::v3::marketing::partner::product_coupon::CouponCodeCountInfo>,
    /// 发放规则.
    pub stock_send_rule: crate::v3::marketing::partner::product_coupon::StockSendRule,
    /// 单券使用规则.
    pub single_usage_rule: Option<SingleUsageRule>,
    /// 多次优惠使用规则.
    pub sequential_usage_rule: Option<SequentialUsageRule>,
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
        6 single_usage_rule, 7 sequential_usage_rule, 8 usage_rule_display_info, 9 coupon_display_info,
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
        ("single_usage_rule", &SINGLE_USAGE_RULE_SHAPE),
        ("sequential_usage_rule", &SEQUENTIAL_USAGE_RULE_SHAPE),
        ("usage_rule_display_info", &crate::v3::marketing::partner::product_coupon::USAGE_RULE_DISPLAY_INFO_SHAPE),
        ("coupon_display_info", &crate::v3::marketing::partner::product_coupon::COUPON_DISPLAY_INFO_SHAPE),
        ("sent_count_info", &crate::v3::marketing::partner::product_coupon::SENT_COUNT_INFO_SHAPE),
    ],
);

/// An item of `user_coupon_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct UserCoupon {
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
    pub single_usage_detail: Option<SingleUsageDetail>,
    /// 多次优惠使用详情.
    pub sequential_usage_detail: Option<SequentialUsageDetail>,
    /// 商品券信息.
    pub product_coupon: ProductCoupon,
    /// 批次信息.
    pub stock: Stock,
    /// 自定义附加信息.
    pub attach: Option<String>,
    /// 渠道自定义信息.
    pub channel_custom_info: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
}

fields! {
    UserCoupon {
        0 coupon_code, 1 coupon_state, 2 valid_begin_time, 3 valid_end_time, 4 receive_time, 5 send_request_no,
        6 send_channel, 7 confirm_request_no, 8 confirm_time, 9 deactivate_request_no, 10 deactivate_time,
        11 deactivate_reason, 12 single_usage_detail, 13 sequential_usage_detail, 14 product_coupon, 15 stock,
        16 attach, 17 channel_custom_info, 18 brand_id,
    }
}

pub(crate) static USER_COUPON_SHAPE: Shape = Shape::new(
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
    &[("product_coupon", &PRODUCT_COUPON_SHAPE), ("stock", &STOCK_SHAPE)],
);

open_enum! {
    /// 轮次使用详情状态.
    pub enum DetailState {
        /// `PENDING`
        Pending = "PENDING",
        /// `EFFECTIVE`
        Effective = "EFFECTIVE",
        /// `USED`
        Used = "USED",
        /// `EXPIRED`
        Expired = "EXPIRED",
        /// `DELETED`
        Deleted = "DELETED",
        /// `DEACTIVATED`
        Deactivated = "DEACTIVATED",
    }
}
