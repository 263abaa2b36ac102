//! Resources of events behind the feature `store`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The resource of `MALL_AUTH.ACTIVATE_CARD`, 商圈会员积分服务授权结果通知.
///
/// Behind the feature `store`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_6.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MallAuthActivateCardResource {
    /// 顾客openid.
    pub openid: Option<String>,
    /// 会员卡Code. Code of the membership card.
    pub code: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 授权类型.
    pub auth_type: Option<String>,
}

fields! {
    MallAuthActivateCardResource {
        0 openid, 1 code, 2 mchid, 3 auth_type,
    }
}

/// The resource of `MALL_REFUND.SUCCESS`, 商圈会员场内退款通知.
///
/// Behind the feature `store`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_1.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MallRefundSuccessResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户名称.
    pub merchant_name: Option<String>,
    /// 门店名称.
    pub shop_name: Option<String>,
    /// 门店编号.
    pub shop_number: Option<String>,
    /// 顾客openid.
    pub openid: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 退款时间.
    pub refund_time: Option<Time>,
    /// Fen (1/100 yuan). Amount of the payment.
    pub pay_amount: Option<i64>,
    /// Fen (1/100 yuan). Amount of the refund.
    pub refund_amount: Option<i64>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 微信支付退款单号.
    pub refund_id: Option<String>,
}

fields! {
    MallRefundSuccessResource {
        0 mchid, 1 merchant_name, 2 shop_name, 3 shop_number, 4 openid, 5 appid, 6 refund_time, 7 pay_amount,
        8 refund_amount, 9 transaction_id, 10 refund_id,
    }
}

/// The resource of `MALL_TRANSACTION.SUCCESS`, 商圈会员场内支付结果通知.
///
/// Behind the feature `store`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter8_6_1.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct MallTransactionSuccessResource {
    /// 商户号.
    pub mchid: Option<String>,
    /// 商户名称.
    pub merchant_name: Option<String>,
    /// 门店名称.
    pub shop_name: Option<String>,
    /// 门店编号.
    pub shop_number: Option<String>,
    /// 应用ID.
    pub appid: Option<String>,
    /// 顾客openid.
    pub openid: Option<String>,
    /// 金额.
    pub amount: Option<i64>,
    /// 交易完成时间.
    pub time_end: Option<Time>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
}

fields! {
    MallTransactionSuccessResource {
        0 mchid, 1 merchant_name, 2 shop_name, 3 shop_number, 4 appid, 5 openid, 6 amount, 7 time_end, 8 transaction_id,
    }
}
