//! `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`: 分页查询投放计划列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 分页查询投放计划列表.
    ///
    /// `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4016184563>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
    "分页查询投放计划列表",
);

/// The query of `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 分页大小.
    pub page_size: Option<i64>,
    /// 分页起始位置.
    pub offset: Option<i64>,
    /// 投放计划线上状态.
    pub plan_state: Option<crate::v3::marketing::partner::delivery_plan::delivery_plans::PlanState>,
    /// 投放计划审核状态.
    pub audit_state: Option<AuditState>,
    /// 投放计划ID.
    pub plan_id: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.plan_state {
            check::known("plan_state", value)?;
        }
        if let Some(value) = &self.audit_state {
            check::known("audit_state", value)?;
        }
        if let Some(value) = &self.plan_id {
            check::text("plan_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("page_size", self.page_size.as_ref());
        query.push_some("offset", self.offset.as_ref());
        query.push_some("plan_state", self.plan_state.as_ref());
        query.push_some("audit_state", self.audit_state.as_ref());
        query.push_some("plan_id", self.plan_id.as_ref());
    }
}

/// The answer to `GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans`,
/// 分页查询投放计划列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 资源总条数.
    pub total_count: Option<i64>,
    /// 投放计划列表.
    pub plan_list: Option<Vec<crate::v3::marketing::partner::delivery_plan::delivery_plans::Plan>>,
}

fields! {
    GetResponse {
        0 total_count, 1 plan_list,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&[], &[("plan_list", &crate::v3::marketing::partner::delivery_plan::delivery_plans::PLAN_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 投放计划审核状态.
    pub enum AuditState {
        /// `AUDIT_INITIAL`
        AuditInitial = "AUDIT_INITIAL",
        /// `AUDIT_PROCESSING`
        AuditProcessing = "AUDIT_PROCESSING",
        /// `AUDIT_PASSED`
        AuditPassed = "AUDIT_PASSED",
        /// `AUDIT_REJECTED`
        AuditRejected = "AUDIT_REJECTED",
    }
}
