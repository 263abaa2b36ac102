//! `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`: 保险商户修改保险扣费周期列表
//! `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 保险商户修改保险扣费周期列表. Changes the periods of a policy.
    ///
    /// `POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`, for
    /// merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012987596>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new(
    "POST",
    "/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
    "保险商户修改保险扣费周期列表",
);

/// The body of `POST
/// /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`, 保险商户修改保险扣费周期列表.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 应用ID. AppID that is bound to the merchant. At most 32 characters.
    pub appid: String,
    /// 续期的扣费周期列表. Periods by which the contract is renewed.
    pub policy_periods: Vec<crate::v3::papay::insurance_sign::PolicyPeriod>,
    /// 是否允许取消预约. Whether a scheduled deduction may be dropped by the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_cancel_scheduled: Option<bool>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, 32)?;
        check::required("policy_periods", &self.policy_periods)?;
        for (index, item) in self.policy_periods.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("policy_periods", index))?;
        }
        Ok(())
    }
}

/// The answer to `POST
/// /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify`, 保险商户修改保险扣费周期列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 最新的扣费周期列表. Periods of the contract as they are now.
    pub policy_periods: Option<Vec<crate::v3::papay::insurance_sign::PolicyPeriod>>,
    /// 发生了取消预约的扣费计划项编号. Number of the period whose scheduled deduction was dropped.
    pub cancel_scheduled_policy_period_id: Option<i64>,
}

fields! {
    PostResponse {
        0 policy_periods, 1 cancel_scheduled_policy_period_id,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&[], &[("policy_periods", &crate::v3::papay::insurance_sign::POLICY_PERIOD_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
