//! Resources of events behind the feature `merchant-risk`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The resource of `VIOLATION.APPEAL`, 商户平台申诉通知.
///
/// Behind the feature `merchant-risk`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ViolationAppealResource {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 公司名称.
    pub company_name: Option<String>,
    /// 通知ID.
    pub record_id: Option<String>,
    /// 处罚方案.
    pub punish_plan: Option<String>,
    /// 处罚时间.
    pub punish_time: Option<Time>,
    /// 处罚描述.
    pub punish_description: Option<String>,
    /// 风险类型.
    pub risk_type: Option<String>,
    /// 风险描述.
    pub risk_description: Option<String>,
}

fields! {
    ViolationAppealResource {
        0 sub_mchid, 1 company_name, 2 record_id, 3 punish_plan, 4 punish_time, 5 punish_description, 6 risk_type,
        7 risk_description,
    }
}

/// The resource of `VIOLATION.INTERCEPT`, 商户平台拦截通知.
///
/// Behind the feature `merchant-risk`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ViolationInterceptResource {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 机构名称.
    pub company_name: Option<String>,
    /// 通知ID.
    pub record_id: Option<String>,
    /// 处罚方案.
    pub punish_plan: Option<String>,
    /// 处罚时间.
    pub punish_time: Option<Time>,
    /// 处置手段描述.
    pub punish_description: Option<String>,
    /// 风险类型.
    pub risk_type: Option<String>,
    /// 风险描述.
    pub risk_description: Option<String>,
}

fields! {
    ViolationInterceptResource {
        0 sub_mchid, 1 company_name, 2 record_id, 3 punish_plan, 4 punish_time, 5 punish_description, 6 risk_type,
        7 risk_description,
    }
}

/// The resource of `VIOLATION.PUNISH`, 商户平台处罚通知.
///
/// Behind the feature `merchant-risk`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_3_5.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ViolationPunishResource {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 公司名称.
    pub company_name: Option<String>,
    /// 通知ID.
    pub record_id: Option<String>,
    /// 处罚方案.
    pub punish_plan: Option<String>,
    /// 处罚时间.
    pub punish_time: Option<Time>,
    /// 处罚描述.
    pub punish_description: Option<String>,
    /// 风险类型.
    pub risk_type: Option<String>,
    /// 风险描述.
    pub risk_description: Option<String>,
}

fields! {
    ViolationPunishResource {
        0 sub_mchid, 1 company_name, 2 record_id, 3 punish_plan, 4 punish_time, 5 punish_description, 6 risk_type,
        7 risk_description,
    }
}
