//! `/v3/edu-papay`
//!
//! Renewals in education (教育续费通).
//!
//! Behind the feature `education`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod contracts;
pub mod transactions;
pub mod user;
pub mod user_notifications;

/// The path `/v3/edu-papay`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/edu-papay/contracts`.
    pub fn contracts(self) -> contracts::Path<'a> {
        contracts::Path(self.0.segment("contracts"))
    }

    /// On to `/v3/edu-papay/transactions`.
    pub fn transactions(self) -> transactions::Path<'a> {
        transactions::Path(self.0.segment("transactions"))
    }

    /// On to `/v3/edu-papay/user`.
    pub fn user(self) -> user::Path<'a> {
        user::Path(self.0.segment("user"))
    }

    /// On to `/v3/edu-papay/user-notifications`.
    pub fn user_notifications(self) -> user_notifications::Path<'a> {
        user_notifications::Path(self.0.segment("user-notifications"))
    }
}

/// 签约信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ContractInformation {
    /// 签约协议号.
    pub contract_id: Option<String>,
    /// 签约状态.
    pub contract_status: Option<String>,
    /// 签约时间.
    pub create_time: Option<Time>,
}

fields! {
    ContractInformation {
        0 contract_id, 1 contract_status, 2 create_time,
    }
}
