//! `/v3/payroll-card`
//!
//! Payroll Card (微工卡).
//!
//! Payroll Card: a service provider (服务商) checks the identity of workers and pays their wages on behalf of its
//! sub-merchants. Only service providers call these operations. Results are polled: no notification is
//! documented.
//!
//! Behind the feature `payroll-card`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod authentications;
pub mod relations;
pub mod tokens;
pub mod transfer_batches;
pub mod wesure;

/// The path `/v3/payroll-card`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/payroll-card/authentications`.
    pub fn authentications(self) -> authentications::Path<'a> {
        authentications::Path(self.0.segment("authentications"))
    }

    /// On to `/v3/payroll-card/relations`.
    pub fn relations(self) -> relations::Path<'a> {
        relations::Path(self.0.segment("relations"))
    }

    /// On to `/v3/payroll-card/tokens`.
    pub fn tokens(self) -> tokens::Path<'a> {
        tokens::Path(self.0.segment("tokens"))
    }

    /// On to `/v3/payroll-card/transfer-batches`.
    pub fn transfer_batches(self) -> transfer_batches::Path<'a> {
        transfer_batches::Path(self.0.segment("transfer-batches"))
    }

    /// On to `/v3/payroll-card/wesure`.
    pub fn wesure(self) -> wesure::Path<'a> {
        wesure::Path(self.0.segment("wesure"))
    }
}

open_enum! {
    /// 核身类型.
    ///
    /// NORMAL (ordinary), `SIGN_IN` (clocking in), INSURANCE (taking out insurance), CONTRACT (signing a contract).
    pub enum AuthenticateType {
        /// `NORMAL`
        Normal = "NORMAL",
        /// `SIGN_IN`
        SignIn = "SIGN_IN",
        /// `INSURANCE`
        Insurance = "INSURANCE",
        /// `CONTRACT`
        Contract = "CONTRACT",
    }
}

open_enum! {
    /// 用工类型.
    pub enum EmploymentType {
        /// `LONG_TERM_EMPLOYMENT`
        LongTermEmployment = "LONG_TERM_EMPLOYMENT",
        /// `SHORT_TERM_EMPLOYMENT`
        ShortTermEmployment = "SHORT_TERM_EMPLOYMENT",
        /// `COOPERATION_EMPLOYMENT`
        CooperationEmployment = "COOPERATION_EMPLOYMENT",
    }
}
