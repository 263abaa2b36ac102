//! Resources of events behind the feature `education`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The `contract_information` of a `EntrustReleaseResource`.
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

/// The `device_info` of a `TransactionIndustryFailedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// 设备号.
    pub device_id: Option<String>,
    /// 用户设备IP. IP address of the user's device.
    pub device_ip: Option<String>,
}

fields! {
    DeviceInfo {
        0 device_id, 1 device_ip,
    }
}

/// The resource of `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`, 校园轻松付用户欠款状态变化通知.
///
/// Behind the feature `education`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_12.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct EduSchoolPayUserDebtStateUpdateResource {
    /// 商户appid.
    pub appid: Option<String>,
    /// 商户appid下的用户标识.
    pub openid: Option<String>,
    /// 用户状态.
    pub state: Option<String>,
    /// 当前用户欠款笔数.
    pub debt_count: Option<i64>,
    /// 用户欠款状态更新时间.
    pub update_time: Option<Time>,
}

fields! {
    EduSchoolPayUserDebtStateUpdateResource {
        0 appid, 1 openid, 2 state, 3 debt_count, 4 update_time,
    }
}

/// The resource of `ENTRUST.RELEASE`, 解约成功通知.
///
/// Behind the feature `education`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/education-fee-payment/contracts-result-notification.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct EntrustReleaseResource {
    /// 普通服务商商户号.
    pub sp_mchid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户的AppID.
    pub sub_appid: Option<String>,
    /// 用户在直连商户应用下的用户标示.
    pub openid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: Option<String>,
    /// 签约信息.
    pub contract_information: Option<ContractInformation>,
}

fields! {
    EntrustReleaseResource {
        0 sp_mchid, 1 appid, 2 sub_mchid, 3 sub_appid, 4 openid, 5 sub_openid, 6 plan_id, 7 contract_information,
    }
}

/// The resource of `ENTRUST.SIGNING`, 签约成功通知.
///
/// Behind the feature `education`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/education-fee-payment/contracts-result-notification.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct EntrustSigningResource {
    /// 普通服务商商户号.
    pub sp_mchid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户的AppID.
    pub sub_appid: Option<String>,
    /// 用户在直连商户应用下的用户标示.
    pub openid: Option<String>,
    /// 子商户APPID下的用户标识.
    pub sub_openid: Option<String>,
    /// 委托代扣模板ID.
    pub plan_id: Option<String>,
    /// 签约信息.
    pub contract_information: Option<ContractInformation>,
}

fields! {
    EntrustSigningResource {
        0 sp_mchid, 1 appid, 2 sub_mchid, 3 sub_appid, 4 openid, 5 sub_openid, 6 plan_id, 7 contract_information,
    }
}

/// The `amount` of a `TransactionIndustryFailedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransactionIndustryFailedAmount {
    /// 总金额.
    pub total: Option<i64>,
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

fields! {
    TransactionIndustryFailedAmount {
        0 total, 1 payer_total, 2 discount_total, 3 currency,
    }
}

/// The `payer` of a `TransactionIndustryFailedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransactionIndustryFailedPayer {
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户子标识.
    pub sub_openid: Option<String>,
}

fields! {
    TransactionIndustryFailedPayer {
        0 openid, 1 sub_openid,
    }
}

/// An item of `promotion_detail` of a `TransactionIndustryFailedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransactionIndustryFailedPromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 类型.
    pub type_: Option<String>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
}

fields! {
    TransactionIndustryFailedPromotionDetail {
        0 coupon_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 stock_id, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute,
    }
}

/// The resource of `TRANSACTION.INDUSTRY_FAILED`, 校园轻松付扣费失败通知.
///
/// Behind the feature `education`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_11.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransactionIndustryFailedResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态.
    pub trade_state: Option<String>,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 支付者.
    pub payer: Option<TransactionIndustryFailedPayer>,
    /// 订单金额.
    pub amount: Option<TransactionIndustryFailedAmount>,
    /// 设备信息.
    pub device_info: Option<DeviceInfo>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<TransactionIndustryFailedPromotionDetail>>,
}

fields! {
    TransactionIndustryFailedResource {
        0 mchid, 1 appid, 2 sub_mchid, 3 sub_appid, 4 out_trade_no, 5 transaction_id, 6 trade_type, 7 trade_state,
        8 trade_state_desc, 9 bank_type, 10 attach, 11 success_time, 12 payer, 13 amount, 14 device_info,
        15 promotion_detail,
    }
}

/// The `amount` of a `TransactionIndustrySuccessResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransactionIndustrySuccessAmount {
    /// 总金额.
    pub total: Option<i64>,
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

fields! {
    TransactionIndustrySuccessAmount {
        0 total, 1 payer_total, 2 discount_total, 3 currency,
    }
}

/// The `payer` of a `TransactionIndustrySuccessResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransactionIndustrySuccessPayer {
    /// 用户标识.
    pub openid: Option<String>,
    /// 用户子标识.
    pub sub_openid: Option<String>,
}

fields! {
    TransactionIndustrySuccessPayer {
        0 openid, 1 sub_openid,
    }
}

/// An item of `promotion_detail` of a `TransactionIndustrySuccessResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransactionIndustrySuccessPromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 类型.
    pub type_: Option<String>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 活动ID.
    pub stock_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
}

fields! {
    TransactionIndustrySuccessPromotionDetail {
        0 coupon_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 stock_id, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute,
    }
}

/// The resource of `TRANSACTION.INDUSTRY_SUCCESS`, 校园轻松付扣费支付成功通知.
///
/// Behind the feature `education`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_11.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransactionIndustrySuccessResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态.
    pub trade_state: Option<String>,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 支付者.
    pub payer: Option<TransactionIndustrySuccessPayer>,
    /// 订单金额.
    pub amount: Option<TransactionIndustrySuccessAmount>,
    /// 设备信息.
    pub device_info: Option<DeviceInfo>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<TransactionIndustrySuccessPromotionDetail>>,
}

fields! {
    TransactionIndustrySuccessResource {
        0 mchid, 1 appid, 2 sub_mchid, 3 sub_appid, 4 out_trade_no, 5 transaction_id, 6 trade_type, 7 trade_state,
        8 trade_state_desc, 9 bank_type, 10 attach, 11 success_time, 12 payer, 13 amount, 14 device_info,
        15 promotion_detail,
    }
}
