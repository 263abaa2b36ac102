//! `/v3/papay/sign`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contracts;
pub mod partner;

/// The path `/v3/papay/sign`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/papay/sign/contracts`.
    pub fn contracts(self) -> contracts::Path<'a> {
        contracts::Path(self.0.segment("contracts"))
    }

    /// On to `/v3/papay/sign/partner`.
    pub fn partner(self) -> partner::Path<'a> {
        partner::Path(self.0.segment("partner"))
    }
}

/// 协议解约信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// 协议解约方式. Who ended the contract.
    pub contract_termination_mode: String,
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

/// 预约扣费场景的预约信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeductSchedule {
    /// 预计扣费的日期. Day on which the deduction is expected, `yyyy-MM-dd`.
    pub estimated_deduct_date: String,
    /// 预计的扣费金额. Amount that will be deducted.
    pub estimated_deduct_amount: crate::v3::papay::EstimatedDeductAmount,
    /// 扣费预约状态. `NO_SCHEDULED`, SCHEDULED (not deducted yet, or failed so far), PAID, EXPIRED (too late for any
    /// deduction).
    pub schedule_state: String,
    /// 已预约的扣费金额信息. Amount that was scheduled.
    pub scheduled_amount: Option<crate::v3::papay::ScheduledAmount>,
    /// 实际扣费金额. Amount that was deducted.
    pub deduct_amount: Option<crate::v3::papay::DeductAmount>,
    /// 实际扣费的日期. Day of the deduction, `yyyy-MM-dd`.
    pub deduct_date: Option<String>,
}

fields! {
    DeductSchedule {
        0 estimated_deduct_date, 1 estimated_deduct_amount, 2 schedule_state, 3 scheduled_amount, 4 deduct_amount,
        5 deduct_date,
    }
}

pub(crate) static DEDUCT_SCHEDULE_SHAPE: Shape = Shape::new(
    &["estimated_deduct_date", "estimated_deduct_amount", "schedule_state"],
    &[
        ("estimated_deduct_amount", &crate::v3::papay::ESTIMATED_DEDUCT_AMOUNT_SHAPE),
        ("scheduled_amount", &crate::v3::papay::SCHEDULED_AMOUNT_SHAPE),
        ("deduct_amount", &crate::v3::papay::DEDUCT_AMOUNT_SHAPE),
    ],
);
