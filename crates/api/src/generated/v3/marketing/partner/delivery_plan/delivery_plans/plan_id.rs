//! `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`: 更新投放计划 `PATCH`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod terminate;

/// The path `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`.
#[must_use = "a path sends nothing: call `.patch()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`.
    pub fn terminate(self) -> terminate::Path<'a> {
        terminate::Path(self.0.segment("terminate"))
    }

    /// 更新投放计划.
    ///
    /// `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016184594>
    pub fn patch(self, body: &PatchRequest) -> Call<'a, PatchResponse> {
        self.0.call(&PATCH).with_json(body)
    }
}

static PATCH: Operation =
    Operation::new("PATCH", "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}", "更新投放计划");

/// 修改内容.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct ModifyContent {
    /// 投放计划名称.
    #[serde(skip_serializing_if = "check::is_void")]
    pub plan_name: Option<String>,
    /// 结束可用时间.
    #[serde(skip_serializing_if = "check::is_void")]
    pub delivery_end_time: Option<Time>,
    /// 总库存.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 单用户限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_limit: Option<i64>,
    /// 单日限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_limit: Option<i64>,
    /// 营销标签.
    #[serde(skip_serializing_if = "check::is_void")]
    pub recommend_word: Option<String>,
}

impl Check for ModifyContent {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.plan_name {
            check::text("plan_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.recommend_word {
            check::text("recommend_word", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The body of `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`, 更新投放计划.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PatchRequest {
    /// 修改内容.
    pub modify_content: ModifyContent,
    /// 修改请求单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_request_no: Option<String>,
}

impl Check for PatchRequest {
    fn check(&self) -> Result<(), FieldError> {
        self.modify_content.check().map_err(|fault| fault.within("modify_content"))?;
        if let Some(value) = &self.out_request_no {
            check::text("out_request_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}`, 更新投放计划.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PatchResponse {
    /// 投放计划详情.
    pub plan: crate::v3::marketing::partner::delivery_plan::delivery_plans::Plan,
}

fields! {
    PatchResponse {
        0 plan,
    }
}

impl SensitiveFields for PatchResponse {}

pub(crate) static PATCH_RESPONSE_SHAPE: Shape =
    Shape::new(&["plan"], &[("plan", &crate::v3::marketing::partner::delivery_plan::delivery_plans::PLAN_SHAPE)]);

impl Answer for PatchResponse {
    const SHAPE: &'static Shape = &PATCH_RESPONSE_SHAPE;
}
