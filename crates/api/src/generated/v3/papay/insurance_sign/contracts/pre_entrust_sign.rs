//! `/v3/papay/insurance-sign/contracts/pre-entrust-sign`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod app;
pub mod h5;
pub mod jsapi;
pub mod mini_program;

/// The path `/v3/papay/insurance-sign/contracts/pre-entrust-sign`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/insurance-sign/contracts/pre-entrust-sign/app`.
    pub fn app(self) -> app::Path<'a> {
        app::Path(self.0.segment("app"))
    }

    /// On to `/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`.
    pub fn h5(self) -> h5::Path<'a> {
        h5::Path(self.0.segment("h5"))
    }

    /// On to `/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`.
    pub fn jsapi(self) -> jsapi::Path<'a> {
        jsapi::Path(self.0.segment("jsapi"))
    }

    /// On to `/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program`.
    pub fn mini_program(self) -> mini_program::Path<'a> {
        mini_program::Path(self.0.segment("mini-program"))
    }
}

/// An item of `policy_clauses` of a `PolicyCoverageDetail`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PolicyClause {
    /// 条款内容. What the clause covers.
    #[serde(skip_serializing_if = "check::is_void")]
    pub clause_name: Option<String>,
    /// 条款额度. Sum insured by the clause.
    #[serde(skip_serializing_if = "check::is_void")]
    pub clause_quota: Option<String>,
}

impl Check for PolicyClause {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.clause_name {
            check::text("clause_name", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.clause_quota {
            check::text("clause_quota", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 保障详情.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PolicyCoverageDetail {
    /// 保单额度. Sum insured.
    #[serde(skip_serializing_if = "check::is_void")]
    pub policy_amount: Option<String>,
    /// 保险条款列表. Clauses of the policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_clauses: Option<Vec<PolicyClause>>,
}

impl Check for PolicyCoverageDetail {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.policy_amount {
            check::text("policy_amount", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.policy_clauses {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("policy_clauses", index))?;
            }
        }
        Ok(())
    }
}

/// An item of `policy_periods` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PolicyPeriod {
    /// 保险扣费周期编号. Number of the period of the policy: a positive integer that you chose when the contract was
    /// signed.
    pub policy_period_id: i64,
    /// 预计扣费的日期. Day on which the deduction is expected, `yyyy-MM-dd`.
    pub estimated_deduct_date: String,
    /// 预计扣费金额. Amount that will be deducted.
    pub estimated_deduct_amount: crate::v3::papay::EstimatedDeductAmount,
    /// 保障详情. What the policy covers in this period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_coverage_detail: Option<PolicyCoverageDetail>,
}

impl Check for PolicyPeriod {
    fn check(&self) -> Result<(), FieldError> {
        check::required("estimated_deduct_date", &self.estimated_deduct_date)?;
        check::text("estimated_deduct_date", &self.estimated_deduct_date, 0, usize::MAX)?;
        self.estimated_deduct_amount.check().map_err(|fault| fault.within("estimated_deduct_amount"))?;
        if let Some(value) = &self.policy_coverage_detail {
            value.check().map_err(|fault| fault.within("policy_coverage_detail"))?;
        }
        Ok(())
    }
}

/// 用户实名信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct RealIdentity {
    /// 自然人姓名. Name of the person. Sensitive: sent encrypted.
    pub real_name: Sensitive,
    /// 自然人身份证号码. Identity number of the person. Sensitive: sent encrypted.
    pub id_card_number: Sensitive,
    /// 实名验证类型. Identity card.
    #[serde(skip_serializing_if = "check::is_void")]
    pub identity_type: Option<IdentityType>,
}

impl Check for RealIdentity {
    fn check(&self) -> Result<(), FieldError> {
        check::required("real_name", &self.real_name)?;
        check::required("id_card_number", &self.id_card_number)?;
        if let Some(value) = &self.identity_type {
            check::known("identity_type", value)?;
        }
        Ok(())
    }
}

impl SensitiveFields for RealIdentity {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        visit("real_name", &mut self.real_name);
        visit("id_card_number", &mut self.id_card_number);
    }
}

open_enum! {
    /// 实名验证类型.
    ///
    /// Identity card.
    pub enum IdentityType {
        /// `ID_CARD`
        IdCard = "ID_CARD",
    }
}
