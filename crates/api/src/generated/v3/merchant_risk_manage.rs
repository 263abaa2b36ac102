//! `/v3/merchant-risk-manage`
//!
//! Merchant risk (商户风险管理).
//!
//! Behind the feature `merchant-risk`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod ec_trade_risk;
pub mod report_trade_union_information;
pub mod trade_risk_information;
pub mod trade_risk_result;
pub mod violation_notifications;

/// The path `/v3/merchant-risk-manage`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/merchant-risk-manage/ec-trade-risk`.
    pub fn ec_trade_risk(self) -> ec_trade_risk::Path<'a> {
        ec_trade_risk::Path(self.0.segment("ec-trade-risk"))
    }

    /// On to `/v3/merchant-risk-manage/report-trade-union-information`.
    pub fn report_trade_union_information(self) -> report_trade_union_information::Path<'a> {
        report_trade_union_information::Path(self.0.segment("report-trade-union-information"))
    }

    /// On to `/v3/merchant-risk-manage/trade-risk-information`.
    pub fn trade_risk_information(self) -> trade_risk_information::Path<'a> {
        trade_risk_information::Path(self.0.segment("trade-risk-information"))
    }

    /// On to `/v3/merchant-risk-manage/trade-risk-result`.
    pub fn trade_risk_result(self) -> trade_risk_result::Path<'a> {
        trade_risk_result::Path(self.0.segment("trade-risk-result"))
    }

    /// On to `/v3/merchant-risk-manage/violation-notifications`.
    pub fn violation_notifications(self) -> violation_notifications::Path<'a> {
        violation_notifications::Path(self.0.segment("violation-notifications"))
    }
}

open_enum! {
    /// 处置手段.
    pub enum PunishType {
        /// `OTHER_PUNISH`
        OtherPunish = "OTHER_PUNISH",
        /// `DISABLE_PAYMENT`
        DisablePayment = "DISABLE_PAYMENT",
        /// `SUSPEND_SETTLEMENT`
        SuspendSettlement = "SUSPEND_SETTLEMENT",
        /// `DISABLE_WITHDRAW`
        DisableWithdraw = "DISABLE_WITHDRAW",
        /// `REMOVE_MERCHANTS`
        RemoveMerchants = "REMOVE_MERCHANTS",
        /// `ADD_MERCHANTS_BLACKLIST`
        AddMerchantsBlacklist = "ADD_MERCHANTS_BLACKLIST",
        /// `REFUND`
        Refund = "REFUND",
        /// `FREEZING_FUND_BY_TRANSACTION`
        FreezingFundByTransaction = "FREEZING_FUND_BY_TRANSACTION",
        /// `FREEZING_FUND_BY_MERCHANTS`
        FreezingFundByMerchants = "FREEZING_FUND_BY_MERCHANTS",
        /// `BLOCKED_USER`
        BlockedUser = "BLOCKED_USER",
    }
}

open_enum! {
    /// 风险类型.
    pub enum RiskType {
        /// `OTHER_RISK`
        OtherRisk = "OTHER_RISK",
        /// `INDUCE_PAYMENT`
        InducePayment = "INDUCE_PAYMENT",
        /// `FRAUD`
        Fraud = "FRAUD",
        /// `GAMBLING`
        Gambling = "GAMBLING",
        /// `CYBERSEX`
        Cybersex = "CYBERSEX",
    }
}
