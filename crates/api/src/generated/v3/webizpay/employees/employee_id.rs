//! `/v3/webizpay/employees/{employee_id}`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_quota_cards;
pub mod quota_cards;
pub mod revoke;

/// The path `/v3/webizpay/employees/{employee_id}`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/webizpay/employees/{employee_id}/out-quota-cards`.
    pub fn out_quota_cards(self) -> out_quota_cards::Path<'a> {
        out_quota_cards::Path(self.0.segment("out-quota-cards"))
    }

    /// On to `/v3/webizpay/employees/{employee_id}/quota-cards`.
    pub fn quota_cards(self) -> quota_cards::Path<'a> {
        quota_cards::Path(self.0.segment("quota-cards"))
    }

    /// On to `/v3/webizpay/employees/{employee_id}/revoke`.
    pub fn revoke(self) -> revoke::Path<'a> {
        revoke::Path(self.0.segment("revoke"))
    }
}

open_enum! {
    /// 使用规则.
    pub enum CardRule {
        /// `SINGLE`
        Single = "SINGLE",
        /// `MULTIPLE`
        Multiple = "MULTIPLE",
    }
}

open_enum! {
    /// 卡片状态.
    pub enum CardState {
        /// `ACTIVE`
        Active = "ACTIVE",
        /// `DISABLED`
        Disabled = "DISABLED",
    }
}

open_enum! {
    /// 退款规则.
    pub enum RefundRule {
        /// `RETURN`
        Return = "RETURN",
        /// `NOT_RETURN`
        NotReturn = "NOT_RETURN",
    }
}
