//! `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`: 修改商品券指定批次
//! `PATCH`, 查询商品券指定批次 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod associate_stores;
pub mod associated_stores;
pub mod deactivate;
pub mod disassociate_stores;
pub mod update_budget;
pub mod upload_coupon_codes;

/// The path `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`.
#[must_use = "a path sends nothing: call `.patch()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores`.
    pub fn associate_stores(self) -> associate_stores::Path<'a> {
        associate_stores::Path(self.0.segment("associate-stores"))
    }

    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores`.
    pub fn associated_stores(self) -> associated_stores::Path<'a> {
        associated_stores::Path(self.0.segment("associated-stores"))
    }

    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate`.
    pub fn deactivate(self) -> deactivate::Path<'a> {
        deactivate::Path(self.0.segment("deactivate"))
    }

    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores`.
    pub fn disassociate_stores(self) -> disassociate_stores::Path<'a> {
        disassociate_stores::Path(self.0.segment("disassociate-stores"))
    }

    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget`.
    pub fn update_budget(self) -> update_budget::Path<'a> {
        update_budget::Path(self.0.segment("update-budget"))
    }

    /// On to `/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes`.
    pub fn upload_coupon_codes(self) -> upload_coupon_codes::Path<'a> {
        upload_coupon_codes::Path(self.0.segment("upload-coupon-codes"))
    }

    /// 修改商品券指定批次.
    ///
    /// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`, for
    /// service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781556>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }

    /// 查询商品券指定批次.
    ///
    /// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`, for
    /// service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015781542>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static PATCH: Operation = Operation::new(
    "PATCH",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "修改商品券指定批次",
);

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
    "查询商品券指定批次",
);

/// The query of `GET
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 品牌ID.
    pub brand_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("brand_id", &self.brand_id);
    }
}

/// The answer to `GET
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`, 查询商品券指定批次.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    pub state: crate::v3::marketing::partner::product_coupon::product_coupons::product_coupon_id::stocks::GetState,
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
    GetResponse {
        0 product_coupon_id, 1 stock_id, 2 remark, 3 coupon_code_mode, 4 coupon_code_count_info, 5 stock_send_rule,
        6 single_usage_rule, 7 sequential_usage_rule, 8 usage_rule_display_info, 9 coupon_display_info,
        10 notify_config, 11 store_scope, 12 sent_count_info, 13 state, 14 deactivate_request_no, 15 deactivate_time,
        16 deactivate_reason, 17 brand_id,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `PATCH
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`, 修改商品券指定批次.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 品牌ID.
    pub brand_id: String,
    /// 修改请求单号.
    pub out_request_no: String,
    /// 备注.
    #[serde(skip_serializing_if = "check::is_void")]
    pub remark: Option<String>,
    /// 券使用规则展示信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_rule_display_info: Option<crate::v3::marketing::partner::product_coupon::UsageRuleDisplayInfo>,
    /// 用户商品券展示信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coupon_display_info: Option<crate::v3::marketing::partner::product_coupon::CouponDisplayInfo>,
    /// 事件通知配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_config: Option<crate::v3::marketing::NotifyConfig>,
    /// 可用门店范围.
    #[serde(skip_serializing_if = "check::is_void")]
    pub store_scope: Option<crate::v3::marketing::partner::product_coupon::StoreScope>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        if let Some(value) = &self.remark {
            check::text("remark", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.usage_rule_display_info {
            value.check().map_err(|fault| fault.within("usage_rule_display_info"))?;
        }
        if let Some(value) = &self.coupon_display_info {
            value.check().map_err(|fault| fault.within("coupon_display_info"))?;
        }
        if let Some(value) = &self.notify_config {
            value.check().map_err(|fault| fault.within("notify_config"))?;
        }
        if let Some(value) = &self.store_scope {
            check::known("store_scope", value)?;
        }
        Ok(())
    }
}

/// The answer to `PATCH
/// /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}`, 修改商品券指定批次.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
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
    pub state: PatchState,
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
    PatchResponse {
        0 product_coupon_id, 1 stock_id, 2 remark, 3 coupon_code_mode, 4 coupon_code_count_info, 5 stock_send_rule,
        6 single_usage_rule, 7 sequential_usage_rule, 8 usage_rule_display_info, 9 coupon_display_info,
        10 notify_config, 11 store_scope, 12 sent_count_info, 13 state, 14 deactivate_request_no, 15 deactivate_time,
        16 deactivate_reason, 17 brand_id,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}

open_enum! {
    /// 批次状态.
    pub enum PatchState {
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
