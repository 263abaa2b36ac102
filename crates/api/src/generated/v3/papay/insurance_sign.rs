//! `/v3/papay/insurance-sign`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contracts;
pub mod policy_periods;
pub mod policy_periods_;

/// The path `/v3/papay/insurance-sign`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/insurance-sign/contracts`.
    pub fn contracts(self) -> contracts::Path<'a> {
        contracts::Path(self.0.segment("contracts"))
    }

    /// On to `/v3/papay/insurance-sign/policy-periods`.
    pub fn policy_periods_(self) -> policy_periods_::Path<'a> {
        policy_periods_::Path(self.0.segment("policy-periods"))
    }

    /// On to `/v3/papay/insurance-sign/policy_periods`.
    pub fn policy_periods(self) -> policy_periods::Path<'a> {
        policy_periods::Path(self.0.segment("policy_periods"))
    }
}

/// An item of `policy_periods` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct PolicyPeriod {
    /// 保险扣费周期编号. Number of the period of the policy: a positive integer that you chose when the contract was
    /// signed.
    pub policy_period_id: i64,
    /// 预计扣费的日期. Day on which the deduction is expected, `yyyy-MM-dd`.
    pub estimated_deduct_date: String,
    /// 预计扣费金额. Amount that will be deducted.
    pub estimated_deduct_amount: crate::v3::papay::EstimatedDeductAmount,
}

fields! {
    PolicyPeriod {
        0 policy_period_id, 1 estimated_deduct_date, 2 estimated_deduct_amount,
    }
}

impl Check for PolicyPeriod {
    fn check(&self) -> Result<(), FieldError> {
        check::required("estimated_deduct_date", &self.estimated_deduct_date)?;
        check::text("estimated_deduct_date", &self.estimated_deduct_date, 0, usize::MAX)?;
        self.estimated_deduct_amount.check().map_err(|fault| fault.within("estimated_deduct_amount"))?;
        Ok(())
    }
}

pub(crate) static POLICY_PERIOD_SHAPE: Shape = Shape::new(
    &["policy_period_id", "estimated_deduct_date", "estimated_deduct_amount"],
    &[("estimated_deduct_amount", &crate::v3::papay::ESTIMATED_DEDUCT_AMOUNT_SHAPE)],
);
