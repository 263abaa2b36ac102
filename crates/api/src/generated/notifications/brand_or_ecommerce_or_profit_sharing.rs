//! Resources of events behind the feature `brand` or `ecommerce` or `profit-sharing`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The resource of `PROFITSHARING.RETURN` or `PROFITSHARING_RETURN`, 分账动账成功回退通知.
///
/// Behind the feature `brand` or `ecommerce` or `profit-sharing`.
///
/// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/notice-division.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ProfitsharingReturnResource {
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 微信分账单号.
    pub order_id: Option<String>,
    /// 商户分账单号.
    pub out_order_no: Option<String>,
    /// 分账接收方.
    pub receiver: Option<Receiver>,
    /// 成功时间.
    pub success_time: Option<Time>,
    /// 商户号.
    pub mchid: Option<String>,
}

fields! {
    ProfitsharingReturnResource {
        0 sp_mchid, 1 sub_mchid, 2 transaction_id, 3 order_id, 4 out_order_no, 5 receiver, 6 success_time, 7 mchid,
    }
}

/// The resource of `PROFITSHARING.SUCCESS` or `PROFITSHARING`, 分账动账成功变动通知.
///
/// Arrives as `TRANSACTION.SUCCESS`, too, with `receiver` and without `trade_state`, and reads as this one
/// then. What takes it back arrives in the same form: ask for it by its number.
///
/// Behind the feature `brand` or `ecommerce` or `profit-sharing`.
///
/// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/profit-sharing/notice-division.html>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ProfitsharingSuccessResource {
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 微信分账单号.
    pub order_id: Option<String>,
    /// 商户分账单号.
    pub out_order_no: Option<String>,
    /// 分账接收方.
    pub receiver: Option<Receiver>,
    /// 成功时间.
    pub success_time: Option<Time>,
    /// 商户号.
    pub mchid: Option<String>,
}

fields! {
    ProfitsharingSuccessResource {
        0 sp_mchid, 1 sub_mchid, 2 transaction_id, 3 order_id, 4 out_order_no, 5 receiver, 6 success_time, 7 mchid,
    }
}

/// The `receiver` of a `ProfitsharingReturnResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Receiver {
    /// 分账接收方类型.
    pub type_: Option<String>,
    /// 分账接收方帐号.
    pub account: Option<String>,
    /// 分账动账金额.
    pub amount: Option<i64>,
    /// 分账描述.
    pub description: Option<String>,
}

fields! {
    Receiver {
        0 type_ = "type", 1 account, 2 amount, 3 description,
    }
}
