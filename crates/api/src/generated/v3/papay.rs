//! `/v3/papay`
//!
//! Deduction by contract (委托代扣).
//!
//! Behind the feature `papay`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contracts;
pub mod insurance_pay;
pub mod insurance_sign;
pub mod pay;
pub mod scheduled_deduct_sign;
pub mod sign;

/// The path `/v3/papay`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/contracts`.
    pub fn contracts(self) -> contracts::Path<'a> {
        contracts::Path(self.0.segment("contracts"))
    }

    /// On to `/v3/papay/insurance-pay`.
    pub fn insurance_pay(self) -> insurance_pay::Path<'a> {
        insurance_pay::Path(self.0.segment("insurance-pay"))
    }

    /// On to `/v3/papay/insurance-sign`.
    pub fn insurance_sign(self) -> insurance_sign::Path<'a> {
        insurance_sign::Path(self.0.segment("insurance-sign"))
    }

    /// On to `/v3/papay/pay`.
    pub fn pay(self) -> pay::Path<'a> {
        pay::Path(self.0.segment("pay"))
    }

    /// On to `/v3/papay/scheduled-deduct-sign`.
    pub fn scheduled_deduct_sign(self) -> scheduled_deduct_sign::Path<'a> {
        scheduled_deduct_sign::Path(self.0.segment("scheduled-deduct-sign"))
    }

    /// On to `/v3/papay/sign`.
    pub fn sign(self) -> sign::Path<'a> {
        sign::Path(self.0.segment("sign"))
    }
}

/// 扣费金额信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Amount {
    /// 金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型. CNY.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<String>,
}

fields! {
    Amount {
        0 total, 1 currency,
    }
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.currency {
            check::text("currency", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// 协议解约信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// 协议解约方式. Who ended the contract.
    pub contract_termination_mode: ContractTerminationMode,
    /// 协议解约时间. When the contract ended.
    pub contract_terminated_time: Time,
    /// 解约备注. Why the contract ends.
    pub contract_termination_remark: Option<String>,
}

fields! {
    ContractTerminateInfo {
        0 contract_termination_mode, 1 contract_terminated_time, 2 contract_termination_remark,
    }
}

pub(crate) static CONTRACT_TERMINATE_INFO_SHAPE: Shape =
    Shape::new(&["contract_termination_mode", "contract_terminated_time"], &[]);

/// 实际扣费金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeductAmount {
    /// 金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型. CNY.
    pub currency: Option<String>,
}

fields! {
    DeductAmount {
        0 total, 1 currency,
    }
}

pub(crate) static DEDUCT_AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// 预计扣费金额.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EstimatedDeductAmount {
    /// 金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型. CNY.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<String>,
}

fields! {
    EstimatedDeductAmount {
        0 total, 1 currency,
    }
}

impl Check for EstimatedDeductAmount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.currency {
            check::text("currency", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static ESTIMATED_DEDUCT_AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

/// 跳转控制信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct JumpControl {
    /// 跳转的应用AppID. AppID of the app to go back to.
    #[serde(skip_serializing_if = "check::is_void")]
    pub jump_appid: Option<String>,
}

impl Check for JumpControl {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.jump_appid {
            check::text("jump_appid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// 已预约的扣费金额信息.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ScheduledAmount {
    /// 金额. Fen (1/100 yuan).
    pub total: i64,
    /// 货币类型. CNY.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<String>,
}

fields! {
    ScheduledAmount {
        0 total, 1 currency,
    }
}

impl Check for ScheduledAmount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.currency {
            check::text("currency", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

pub(crate) static SCHEDULED_AMOUNT_SHAPE: Shape = Shape::new(&["total"], &[]);

open_enum! {
    /// 协议解约方式.
    ///
    /// `USER_TERMINATE`: the user. `MCH_API_TERMINATE`: the merchant, by this API. `WEPAY_WEB_TERMINATE`: the
    /// merchant, on the web. `CUSTOMER_SERVICE_TERMINATE`: customer service. `SYSTEM_TERMINATE`: the system.
    pub enum ContractTerminationMode {
        /// `USER_TERMINATE`
        UserTerminate = "USER_TERMINATE",
        /// `MCH_API_TERMINATE`
        MchApiTerminate = "MCH_API_TERMINATE",
        /// `WEPAY_WEB_TERMINATE`
        WepayWebTerminate = "WEPAY_WEB_TERMINATE",
        /// `CUSTOMER_SERVICE_TERMINATE`
        CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
        /// `SYSTEM_TERMINATE`
        SystemTerminate = "SYSTEM_TERMINATE",
    }
}
