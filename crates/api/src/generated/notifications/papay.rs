//! Resources of events behind the feature `papay`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The `contract_terminate_info` of a `InsuranceEntrustTerminateResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ContractTerminateInfo {
    /// 协议解约方式.
    pub contract_termination_mode: Option<String>,
    /// 协议解约时间.
    pub contract_terminated_time: Option<Time>,
    /// 解约备注.
    pub contract_termination_remark: Option<String>,
}

fields! {
    ContractTerminateInfo {
        0 contract_termination_mode, 1 contract_terminated_time, 2 contract_termination_remark,
    }
}

/// The `deduct_amount` of a `DeductSchedule`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeductAmount {
    /// 货币类型.
    pub currency: Option<String>,
    /// 总金额.
    pub total: Option<i64>,
}

fields! {
    DeductAmount {
        0 currency, 1 total,
    }
}

/// The `deduct_schedule` of a `EntrustSignResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeductSchedule {
    /// 扣费金额.
    pub deduct_amount: Option<DeductAmount>,
    /// 实际扣费的日期.
    pub deduct_date: Option<String>,
    /// 预计的扣费金额. Amount that will be deducted.
    pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
    /// 预计扣费的日期.
    pub estimated_deduct_date: Option<String>,
    /// 扣费预约的状态.
    pub schedule_state: Option<String>,
    /// 已预约的扣费金额信息.
    pub scheduled_amount: Option<ScheduledAmount>,
}

fields! {
    DeductSchedule {
        0 deduct_amount, 1 deduct_date, 2 estimated_deduct_amount, 3 estimated_deduct_date, 4 schedule_state,
        5 scheduled_amount,
    }
}

/// The resource of `ENTRUST.SIGN`, 委托代扣签约成功通知.
///
/// Behind the feature `papay`.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/contract-alter-notify.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct EntrustSignResource {
    /// 用户账户展示名称.
    pub contract_display_account: Option<String>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 委托代扣协议ID.
    pub contract_id: Option<String>,
    /// 协议签署时间.
    pub contract_signed_time: Option<Time>,
    /// 委托代扣协议状态.
    pub contract_state: Option<String>,
    /// 用于预约扣费的预约信息.
    pub deduct_schedule: Option<DeductSchedule>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识.
    pub out_user_code: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: Option<i64>,
    /// 应用ID.
    pub sp_appid: Option<String>,
    /// 普通服务商商户号.
    pub sp_mchid: Option<String>,
    /// 用户在服务商商户应用下的用户标示.
    pub sp_openid: Option<String>,
    /// 子商户的AppID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
}

fields! {
    EntrustSignResource {
        0 contract_display_account, 1 contract_expired_time, 2 contract_id, 3 contract_signed_time, 4 contract_state,
        5 deduct_schedule, 6 out_contract_code, 7 out_user_code, 8 plan_id, 9 sp_appid, 10 sp_mchid, 11 sp_openid,
        12 sub_appid, 13 sub_mchid, 14 sub_openid,
    }
}

/// The resource of `ENTRUST.TERMINATE`, 委托代扣解约成功通知.
///
/// Behind the feature `papay`.
///
/// Official page: <https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/contract-alter-notify.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct EntrustTerminateResource {
    /// 用户账户展示名称.
    pub contract_display_account: Option<String>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 委托代扣协议ID.
    pub contract_id: Option<String>,
    /// 协议签署时间.
    pub contract_signed_time: Option<Time>,
    /// 委托代扣协议状态.
    pub contract_state: Option<String>,
    /// 用于预约扣费的预约信息.
    pub deduct_schedule: Option<DeductSchedule>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识.
    pub out_user_code: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: Option<i64>,
    /// 应用ID.
    pub sp_appid: Option<String>,
    /// 普通服务商商户号.
    pub sp_mchid: Option<String>,
    /// 用户在服务商商户应用下的用户标示.
    pub sp_openid: Option<String>,
    /// 子商户的AppID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
}

fields! {
    EntrustTerminateResource {
        0 contract_display_account, 1 contract_expired_time, 2 contract_id, 3 contract_signed_time, 4 contract_state,
        5 deduct_schedule, 6 out_contract_code, 7 out_user_code, 8 plan_id, 9 sp_appid, 10 sp_mchid, 11 sp_openid,
        12 sub_appid, 13 sub_mchid, 14 sub_openid,
    }
}

/// The resource of `ENTRUST.TERMINATE_RETENTION`, 代扣解约挽留业务-获取解约挽留信息.
///
/// Behind the feature `papay`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/termination-retention/termination-retention-information.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct EntrustTerminateRetentionResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 委托代扣协议ID.
    pub contract_id: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 用户在直连商户应用下的用户标示.
    pub openid: Option<String>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: Option<i64>,
}

fields! {
    EntrustTerminateRetentionResource {
        0 appid, 1 contract_id, 2 mchid, 3 openid, 4 out_contract_code, 5 plan_id,
    }
}

/// The `estimated_deduct_amount` of a `DeductSchedule`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct EstimatedDeductAmount {
    /// 货币类型.
    pub currency: Option<String>,
    /// 总金额.
    pub total: Option<i64>,
}

fields! {
    EstimatedDeductAmount {
        0 currency, 1 total,
    }
}

/// The resource of `INSURANCE_ENTRUST.RENEW`, 保险商户委托代续期完成通知.
///
/// Behind the feature `papay`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct InsuranceEntrustRenewResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 协议ID.
    pub contract_id: Option<String>,
    /// 协议签署时间.
    pub contract_signed_time: Option<Time>,
    /// 协议状态.
    pub contract_state: Option<String>,
    /// 被保人展示名称.
    pub insured_display_name: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识.
    pub out_user_code: Option<String>,
    /// 模板ID.
    pub plan_id: Option<i64>,
}

fields! {
    InsuranceEntrustRenewResource {
        0 appid, 1 contract_expired_time, 2 contract_id, 3 contract_signed_time, 4 contract_state,
        5 insured_display_name, 6 mchid, 7 openid, 8 out_contract_code, 9 out_user_code, 10 plan_id,
    }
}

/// The resource of `INSURANCE_ENTRUST.SIGN`, 保险商户委托代扣签约成功通知.
///
/// Behind the feature `papay`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct InsuranceEntrustSignResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 协议ID.
    pub contract_id: Option<String>,
    /// 协议签署时间.
    pub contract_signed_time: Option<Time>,
    /// 协议状态.
    pub contract_state: Option<String>,
    /// 被保人展示名称.
    pub insured_display_name: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识.
    pub out_user_code: Option<String>,
    /// 模板ID.
    pub plan_id: Option<i64>,
}

fields! {
    InsuranceEntrustSignResource {
        0 appid, 1 contract_expired_time, 2 contract_id, 3 contract_signed_time, 4 contract_state,
        5 insured_display_name, 6 mchid, 7 openid, 8 out_contract_code, 9 out_user_code, 10 plan_id,
    }
}

/// The resource of `INSURANCE_ENTRUST.TERMINATE`, 保险商户委托代扣解约完成通知.
///
/// Behind the feature `papay`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/merchant/apis/insurance-entrusted-payment/contract-alter-notify.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct InsuranceEntrustTerminateResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 协议ID.
    pub contract_id: Option<String>,
    /// 协议签署时间.
    pub contract_signed_time: Option<Time>,
    /// 协议状态.
    pub contract_state: Option<String>,
    /// 被保人展示名称.
    pub insured_display_name: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 协议解约信息.
    pub contract_terminate_info: Option<ContractTerminateInfo>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 商户侧用户标识.
    pub out_user_code: Option<String>,
    /// 模板ID.
    pub plan_id: Option<i64>,
}

fields! {
    InsuranceEntrustTerminateResource {
        0 appid, 1 contract_expired_time, 2 contract_id, 3 contract_signed_time, 4 contract_state,
        5 insured_display_name, 6 mchid, 7 openid, 8 contract_terminate_info, 9 out_contract_code, 10 out_user_code,
        11 plan_id,
    }
}

/// The `scheduled_amount` of a `DeductSchedule`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ScheduledAmount {
    /// 货币类型.
    pub currency: Option<String>,
    /// 总金额.
    pub total: Option<i64>,
}

fields! {
    ScheduledAmount {
        0 currency, 1 total,
    }
}
