//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`:
//! 修改商品券批次发放预算 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 修改商品券批次发放预算.
    ///
    /// `POST
    /// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`,
    /// for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781561>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
    "修改商品券批次发放预算",
);

/// The body of `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`,
/// 修改商品券批次发放预算.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 修改请求单号.
    pub out_request_no: String,
    /// 更新模式.
    pub update_mode: crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::UpdateMode,
    /// 当前批次发放次数总上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_count: Option<i64>,
    /// 目标批次发放次数总上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_count: Option<i64>,
    /// 当前批次每日发放次数上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub current_max_count_per_day: Option<i64>,
    /// 目标批次每日发放次数上限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_max_count_per_day: Option<i64>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("update_mode", &self.update_mode)?;
        check::known("update_mode", &self.update_mode)?;
        Ok(())
    }
}

/// The answer to `POST
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`,
/// 修改商品券批次发放预算.
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
    pub state: crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::PostState,
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
        ("usage_rule_display_info", &crate::v3::marketing::partner::product_coupon::USAGE_RULE_DISPLAY_INFO_SHAPE),
        ("coupon_display_info", &crate::v3::marketing::partner::product_coupon::COUPON_DISPLAY_INFO_SHAPE),
        ("sent_count_info", &crate::v3::marketing::partner::product_coupon::SENT_COUNT_INFO_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
