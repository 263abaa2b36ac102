//! `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`: 向用户发放商品券批次组 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod user_coupon_bundle_id;

/// The path `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}`.
    pub fn user_coupon_bundle_id(self, user_coupon_bundle_id: impl AsRef<str>) -> user_coupon_bundle_id::Path<'a> {
        user_coupon_bundle_id::Path(self.0.variable("user_coupon_bundle_id", user_coupon_bundle_id.as_ref(), |value| {
            check::text("user_coupon_bundle_id", value, 0, usize::MAX)
        }))
    }

    /// 向用户发放商品券批次组.
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`, for service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",
    "向用户发放商品券批次组",
);

/// 用户商品券标签信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct CouponTagInfo {
    /// 用户商品券标签列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_tag_list: Option<Vec<String>>,
    /// 会员标签信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member_tag_info: Option<MemberTagInfo>,
}

impl Check for CouponTagInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.coupon_tag_list {
            for (index, item) in value.iter().enumerate() {
                check::text(&format!("coupon_tag_list[{index}]"), item, 0, usize::MAX)?;
            }
        }
        if let Some(value) = &self.member_tag_info {
            value.check().map_err(|fault| fault.within("member_tag_info"))?;
        }
        Ok(())
    }
}

/// 会员标签信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct MemberTagInfo {
    /// 会员卡模板ID.
    pub member_card_id: String,
}

fields! {
    MemberTagInfo {
        0 member_card_id,
    }
}

impl Check for MemberTagInfo {
    fn check(&self) -> Result<(), FieldError> {
        check::required("member_card_id", &self.member_card_id)?;
        check::text("member_card_id", &self.member_card_id, 0, usize::MAX)?;
        Ok(())
    }
}

pub(crate) static MEMBER_TAG_INFO_SHAPE: Shape = Shape::new(&["member_card_id"], &[]);

/// The body of `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`, 向用户发放商品券批次组.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次组ID.
    pub stock_bundle_id: String,
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
        check::required("stock_bundle_id", &self.stock_bundle_id)?;
        check::text("stock_bundle_id", &self.stock_bundle_id, 0, usize::MAX)?;
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

/// The answer to `POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles`, 向用户发放商品券批次组.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 用户券组ID.
    pub user_coupon_bundle_id: String,
    /// 用户商品券列表.
    pub user_product_coupon_list: Vec<UserProductCoupon>,
}

fields! {
    PostResponse {
        0 user_coupon_bundle_id, 1 user_product_coupon_list,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["user_coupon_bundle_id", "user_product_coupon_list"],
    &[("user_product_coupon_list", &USER_PRODUCT_COUPON_SHAPE)],
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
    pub usage_mode: crate::v3::marketing::partner::UsageMode,
    /// 单券模式信息.
    pub single_usage_info: Option<crate::v3::marketing::partner::product_coupon::SingleUsageInfo>,
    /// 多次优惠模式信息.
    pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
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
        7 progressive_bundle_usage_info, 8 display_info, 9 out_product_no, 10 deactivate_request_no, 11 deactivate_time,
        12 deactivate_reason,
    }
}

pub(crate) static PRODUCT_COUPON_SHAPE: Shape = Shape::new(
    &["product_coupon_id", "state", "brand_id", "scope", "type", "usage_mode", "display_info"],
    &[
        ("single_usage_info", &crate::v3::marketing::partner::product_coupon::SINGLE_USAGE_INFO_SHAPE),
        ("progressive_bundle_usage_info", &PROGRESSIVE_BUNDLE_USAGE_INFO_SHAPE),
        ("display_info", &crate::v3::marketing::partner::product_coupon::DISPLAY_INFO_SHAPE),
    ],
);

/// 多次优惠使用详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ProgressiveBundleUsageDetail {
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
    ProgressiveBundleUsageDetail {
        0 use_request_no, 1 use_time, 2 associated_order_info, 3 return_request_no, 4 return_time,
    }
}

/// 多次优惠模式信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ProgressiveBundleUsageInfo {
    /// 可使用次数.
    pub count: i64,
    /// 多次优惠使用间隔天数.
    pub interval_days: Option<i64>,
}

fields! {
    ProgressiveBundleUsageInfo {
        0 count, 1 interval_days,
    }
}

pub(crate) static PROGRESSIVE_BUNDLE_USAGE_INFO_SHAPE: Shape = Shape::new(&["count"], &[]);

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
    pub coupon_code_mode: CouponCodeMode,
    /// 品牌方预上传的券Code数量信息.
    pub coupon_code_count_info: Option<crate::v3::marketing::partner::product_coupon::CouponCodeCountInfo>,
    /// 发放规则.
    pub stock_send_rule: StockSendRule,
    /// 多次优惠使用规则.
    pub progressive_bundle_usage_rule:
        Option<crate::v3::marketing::partner::product_coupon::ProgressiveBundleUsageRule>,
    /// 批次组信息.
    pub stock_bundle_info: Option<crate::v3::marketing::partner::product_coupon::StockBundleInfo>,
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

/// 发放规则.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct StockSendRule {
    /// 发放次数总上限.
    pub max_count: i64,
    /// 每日发放次数上限.
    pub max_count_per_day: Option<i64>,
    /// 每个用户领取次数上限.
    pub max_count_per_user: i64,
}

fields! {
    StockSendRule {
        0 max_count, 1 max_count_per_day, 2 max_count_per_user,
    }
}

pub(crate) static STOCK_SEND_RULE_SHAPE: Shape = Shape::new(&["max_count", "max_count_per_user"], &[]);

/// An item of `user_product_coupon_list` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct UserProductCoupon {
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
    /// 多次优惠使用详情.
    pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
    /// 用户券组信息.
    pub user_product_coupon_bundle_info: UserProductCouponBundleInfo,
    /// 商品券信息.
    pub product_coupon: ProductCoupon,
    /// 批次信息.
    pub stock: Stock,
    /// 自定义附加信息.
    pub attach: Option<String>,
    /// 渠道自定义信息.
    pub channel_custom_info: Option<String>,
    /// 用户商品券标签信息.
    pub coupon_tag_info: Option<UserProductCouponCouponTagInfo>,
    /// 品牌ID.
    pub brand_id: String,
}

fields! {
    UserProductCoupon {
        0 coupon_code, 1 coupon_state, 2 valid_begin_time, 3 valid_end_time, 4 receive_time, 5 send_request_no,
        6 send_channel, 7 confirm_request_no, 8 confirm_time, 9 deactivate_request_no, 10 deactivate_time,
        11 deactivate_reason, 12 progressive_bundle_usage_detail, 13 user_product_coupon_bundle_info, 14 product_coupon,
        15 stock, 16 attach, 17 channel_custom_info, 18 coupon_tag_info, 19 brand_id,
    }
}

pub(crate) static USER_PRODUCT_COUPON_SHAPE: Shape = Shape::new(
    &[
        "coupon_code",
        "coupon_state",
        "valid_begin_time",
        "valid_end_time",
        "receive_time",
        "send_request_no",
        "send_channel",
        "user_product_coupon_bundle_info",
        "product_coupon",
        "stock",
        "brand_id",
    ],
    &[
        ("user_product_coupon_bundle_info", &USER_PRODUCT_COUPON_BUNDLE_INFO_SHAPE),
        ("product_coupon", &PRODUCT_COUPON_SHAPE),
        ("stock", &STOCK_SHAPE),
        ("coupon_tag_info", &USER_PRODUCT_COUPON_COUPON_TAG_INFO_SHAPE),
    ],
);

/// 用户券组信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct UserProductCouponBundleInfo {
    /// 用户券组ID.
    pub user_coupon_bundle_id: String,
    /// 用户券组内索引.
    pub user_coupon_bundle_index: i64,
    /// 总可使用次数.
    pub total_count: i64,
    /// 已使用次数.
    pub used_count: i64,
}

fields! {
    UserProductCouponBundleInfo {
        0 user_coupon_bundle_id, 1 user_coupon_bundle_index, 2 total_count, 3 used_count,
    }
}

pub(crate) static USER_PRODUCT_COUPON_BUNDLE_INFO_SHAPE: Shape =
    Shape::new(&["user_coupon_bundle_id", "user_coupon_bundle_index", "total_count", "used_count"], &[]);

/// 用户商品券标签信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct UserProductCouponCouponTagInfo {
    /// 用户商品券标签列表.
    pub coupon_tag_list: Option<Vec<crate::v3::marketing::partner::product_coupon::users::openid::CouponTag>>,
    /// 会员标签信息.
    pub member_tag_info: Option<MemberTagInfo>,
}

fields! {
    UserProductCouponCouponTagInfo {
        0 coupon_tag_list, 1 member_tag_info,
    }
}

pub(crate) static USER_PRODUCT_COUPON_COUPON_TAG_INFO_SHAPE: Shape =
    Shape::new(&[], &[("member_tag_info", &MEMBER_TAG_INFO_SHAPE)]);

open_enum! {
    /// 券Code分配模式.
    pub enum CouponCodeMode {
        /// `WECHATPAY`
        Wechatpay = "WECHATPAY",
        /// `UPLOAD`
        Upload = "UPLOAD",
    }
}
