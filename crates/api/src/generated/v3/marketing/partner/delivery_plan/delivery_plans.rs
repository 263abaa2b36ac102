//! `/v3/marketing/partner/delivery-plan/delivery-plans`: 创建投放计划 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod brand_id;
pub mod plan_id;

/// The path `/v3/marketing/partner/delivery-plan/delivery-plans`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}`.
    pub fn brand_id(self, brand_id: impl AsRef<str>) -> brand_id::Path<'a> {
        brand_id::Path(
            self.0.variable("brand_id", brand_id.as_ref(), |value| check::text("brand_id", value, 0, usize::MAX)),
        )
    }

    /// On to `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`.
    pub fn plan_id(self, plan_id: impl AsRef<str>) -> plan_id::Path<'a> {
        plan_id::Path(
            self.0.variable("plan_id", plan_id.as_ref(), |value| check::text("plan_id", value, 0, usize::MAX)),
        )
    }

    /// 创建投放计划.
    ///
    /// `POST /v3/marketing/partner/delivery-plan/delivery-plans`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016184554>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/partner/delivery-plan/delivery-plans", "创建投放计划");

/// 投放计划详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Plan {
    /// 投放计划ID.
    pub plan_id: String,
    /// 投放计划名称.
    pub plan_name: String,
    /// 投放计划状态.
    pub plan_state: PlanState,
    /// 开始可用时间.
    pub delivery_start_time: Option<Time>,
    /// 结束可用时间.
    pub delivery_end_time: Option<Time>,
    /// 批次ID.
    pub stock_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 营销标签.
    pub recommend_word: Option<String>,
    /// 品牌ID.
    pub brand_id: String,
    /// 总库存.
    pub total_count: Option<i64>,
    /// 单用户限领.
    pub user_limit: Option<i64>,
    /// 单日限领.
    pub daily_limit: Option<i64>,
}

fields! {
    Plan {
        0 plan_id, 1 plan_name, 2 plan_state, 3 delivery_start_time, 4 delivery_end_time, 5 stock_id,
        6 product_coupon_id, 7 recommend_word, 8 brand_id, 9 total_count, 10 user_limit, 11 daily_limit,
    }
}

pub(crate) static PLAN_SHAPE: Shape =
    Shape::new(&["plan_id", "plan_name", "plan_state", "stock_id", "product_coupon_id", "brand_id"], &[]);

/// The body of `POST /v3/marketing/partner/delivery-plan/delivery-plans`, 创建投放计划.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 创建请求单号.
    pub out_request_no: String,
    /// 创建投放计划的品牌ID.
    pub brand_id: String,
    /// 商品券ID.
    pub product_coupon_id: String,
    /// 批次ID.
    pub stock_id: String,
    /// 投放计划名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub plan_name: Option<String>,
    /// 总库存.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 单用户限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_limit: Option<i64>,
    /// 单日限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_limit: Option<i64>,
    /// 开始可用时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delivery_start_time: Option<Time>,
    /// 结束可用时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delivery_end_time: Option<Time>,
    /// 营销标签.
    #[serde(skip_serializing_if = "check::is_void")]
    pub recommend_word: Option<String>,
    /// 是否复用商品券和批次信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reuse_coupon_config: Option<bool>,
    /// 使用模式.
    #[serde(skip_serializing_if = "check::is_void")]
    pub usage_mode: Option<crate::v3::marketing::partner::UsageMode>,
    /// 投放批次组ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub stock_bundle_id: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("out_request_no", &self.out_request_no)?;
        check::text("out_request_no", &self.out_request_no, 0, usize::MAX)?;
        check::required("brand_id", &self.brand_id)?;
        check::text("brand_id", &self.brand_id, 0, usize::MAX)?;
        check::required("product_coupon_id", &self.product_coupon_id)?;
        check::text("product_coupon_id", &self.product_coupon_id, 0, usize::MAX)?;
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        if let Some(value) = &self.plan_name {
            check::text("plan_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.recommend_word {
            check::text("recommend_word", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.usage_mode {
            check::known("usage_mode", value)?;
        }
        if let Some(value) = &self.stock_bundle_id {
            check::text("stock_bundle_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/partner/delivery-plan/delivery-plans`, 创建投放计划.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 投放计划详情.
    pub plan: Plan,
}

fields! {
    PostResponse {
        0 plan,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(&["plan"], &[("plan", &PLAN_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 投放计划状态.
    pub enum PlanState {
        /// `PLAN_CREATING`
        PlanCreating = "PLAN_CREATING",
        /// `PLAN_CREATED`
        PlanCreated = "PLAN_CREATED",
        /// `PLAN_TERMINATING`
        PlanTerminating = "PLAN_TERMINATING",
        /// `PLAN_TERMINATED`
        PlanTerminated = "PLAN_TERMINATED",
        /// `PLAN_EXPIRED`
        PlanExpired = "PLAN_EXPIRED",
        /// `PLAN_DELIVERING`
        PlanDelivering = "PLAN_DELIVERING",
        /// `PLAN_PAUSED`
        PlanPaused = "PLAN_PAUSED",
    }
}
