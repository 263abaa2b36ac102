//! Resources of events behind the feature `ecommerce`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The resource of `ECOMMERCE_ENTRUST.SIGN`, 收付通合单代扣签约成功通知.
///
/// Behind the feature `ecommerce`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct EcommerceEntrustSignResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 委托代扣协议模板Id.
    pub plan_id: Option<i64>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 协议到期时间.
    pub contract_expired_time: Option<Time>,
    /// 操作时间.
    pub operate_time: Option<Time>,
}

fields! {
    EcommerceEntrustSignResource {
        0 mchid, 1 out_contract_code, 2 plan_id, 3 appid, 4 openid, 5 contract_expired_time, 6 operate_time,
    }
}

/// The resource of `ECOMMERCE_ENTRUST.TERMINATE`, 收付通合单代扣解约成功通知.
///
/// Behind the feature `ecommerce`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_7.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct EcommerceEntrustTerminateResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户签约协议号.
    pub out_contract_code: Option<String>,
    /// 委托代扣协议模板Id.
    pub plan_id: Option<i64>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 用户标识.
    pub openid: Option<String>,
    /// 协议解约方式.
    pub contract_termination_mode: Option<String>,
    /// 操作时间.
    pub operate_time: Option<Time>,
}

fields! {
    EcommerceEntrustTerminateResource {
        0 mchid, 1 out_contract_code, 2 plan_id, 3 appid, 4 openid, 5 contract_termination_mode, 6 operate_time,
    }
}
