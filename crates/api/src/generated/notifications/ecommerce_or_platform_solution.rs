//! Resources of events behind the feature `ecommerce` or `platform-solution`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The `bank_transfer_info` of a `RechargeSuccessResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct BankTransferInfo {
    /// Number of the bill.
    pub bill_no: Option<String>,
    /// 转账充值附言.
    pub memo: Option<String>,
    /// 银行名称.
    pub bank_name: Option<String>,
    /// 银行卡号后四位.
    pub bank_card_tail: Option<String>,
}

fields! {
    BankTransferInfo {
        0 bill_no, 1 memo, 2 bank_name, 3 bank_card_tail,
    }
}

/// The `qr_recharge_info` of a `RechargeSuccessResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct QrRechargeInfo {
    /// 用户标识.
    pub openid: Option<String>,
}

fields! {
    QrRechargeInfo {
        0 openid,
    }
}

/// The `recharge_amount` of a `RechargeClosedResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RechargeAmount {
    /// 充值金额.
    pub amount: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

fields! {
    RechargeAmount {
        0 amount, 1 currency,
    }
}

/// The resource of `RECHARGE.CLOSED`, 平台收付通商家充值-关闭充值通知.
///
/// Behind the feature `ecommerce` or `platform-solution`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RechargeClosedResource {
    /// 电商平台商户号.
    pub sp_mchid: Option<String>,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 商户充值单号.
    pub out_recharge_no: Option<String>,
    /// 微信支付充值单号.
    pub recharge_id: Option<String>,
    /// 充值场景.
    pub recharge_scene: Option<String>,
    /// 充值入账账户.
    pub account_type: Option<String>,
    /// 充值渠道.
    pub recharge_channel: Option<String>,
    /// 充值金额.
    pub recharge_amount: Option<RechargeAmount>,
    /// 充值状态.
    pub recharge_state: Option<String>,
    /// 充值状态描述.
    pub recharge_state_desc: Option<String>,
    /// 受理充值时间.
    pub accept_time: Option<Time>,
    /// 关闭充值时间.
    pub close_time: Option<Time>,
    /// 备注.
    pub remark: Option<String>,
}

fields! {
    RechargeClosedResource {
        0 sp_mchid, 1 sub_mchid, 2 out_recharge_no, 3 recharge_id, 4 recharge_scene, 5 account_type, 6 recharge_channel,
        7 recharge_amount, 8 recharge_state, 9 recharge_state_desc, 10 accept_time, 11 close_time, 12 remark,
    }
}

/// The resource of `RECHARGE.SUCCESS`, 平台收付通商家充值-充值成功通知.
///
/// Behind the feature `ecommerce` or `platform-solution`.
///
/// Official page:
/// <https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-recharge/notification/recharge-notice.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RechargeSuccessResource {
    /// 电商平台商户号.
    pub sp_mchid: Option<String>,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 商户充值单号.
    pub out_recharge_no: Option<String>,
    /// 微信支付充值单号.
    pub recharge_id: Option<String>,
    /// 充值场景.
    pub recharge_scene: Option<String>,
    /// 充值入账账户.
    pub account_type: Option<String>,
    /// 充值渠道.
    pub recharge_channel: Option<String>,
    /// 充值金额.
    pub recharge_amount: Option<RechargeAmount>,
    /// 充值状态.
    pub recharge_state: Option<String>,
    /// 充值状态描述.
    pub recharge_state_desc: Option<String>,
    /// 受理充值时间.
    pub accept_time: Option<Time>,
    /// 充值成功时间.
    pub success_time: Option<Time>,
    /// 备注.
    pub remark: Option<String>,
    /// 扫码充值的付款信息.
    pub qr_recharge_info: Option<QrRechargeInfo>,
    /// 转账充值的付款信息.
    pub bank_transfer_info: Option<BankTransferInfo>,
}

fields! {
    RechargeSuccessResource {
        0 sp_mchid, 1 sub_mchid, 2 out_recharge_no, 3 recharge_id, 4 recharge_scene, 5 account_type, 6 recharge_channel,
        7 recharge_amount, 8 recharge_state, 9 recharge_state_desc, 10 accept_time, 11 success_time, 12 remark,
        13 qr_recharge_info, 14 bank_transfer_info,
    }
}
