//! `/v3/papay/scheduled-deduct-sign`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contracts;
pub mod partner;

/// The path `/v3/papay/scheduled-deduct-sign`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/scheduled-deduct-sign/contracts`.
    pub fn contracts(self) -> contracts::Path<'a> {
        contracts::Path(self.0.segment("contracts"))
    }

    /// On to `/v3/papay/scheduled-deduct-sign/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }
}

/// 用于预约扣费的预约信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct DeductSchedule {
    /// 预计扣费的日期. Day of the deduction, `yyyy-MM-dd`.
    pub estimated_deduct_date: String,
    /// 预计的扣费金额. What will be deducted.
    pub estimated_deduct_amount: crate::v3::papay::EstimatedDeductAmount,
    /// 商品描述. What is paid for.
    pub description: String,
}

impl Check for DeductSchedule {
    fn check(&self) -> Result<(), FieldError> {
        check::required("estimated_deduct_date", &self.estimated_deduct_date)?;
        check::text("estimated_deduct_date", &self.estimated_deduct_date, 0, usize::MAX)?;
        self.estimated_deduct_amount.check().map_err(|fault| fault.within("estimated_deduct_amount"))?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        Ok(())
    }
}
