//! Resources of events behind the feature `education` or `mobility`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use super::*;

/// The `amount` of a `TransactionPayBackResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransactionPayBackAmount {
    /// 总金额.
    pub total: Option<i64>,
    /// 折扣.
    pub discount_total: Option<i64>,
    /// 用户支付金额.
    pub payer_total: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
}

fields! {
    TransactionPayBackAmount {
        0 total, 1 discount_total, 2 payer_total, 3 currency,
    }
}

/// An item of `promotion_detail` of a `TransactionPayBackResource`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransactionPayBackPromotionDetail {
    /// 券ID.
    pub promotion_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<String>,
    /// 类型.
    pub type_: Option<String>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
}

fields! {
    TransactionPayBackPromotionDetail {
        0 promotion_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 activity_id, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute,
    }
}

/// The resource of `TRANSACTION.PAY_BACK`, 用户对垫资单还款通知.
///
/// Behind the feature `education` or `mobility`.
///
/// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_3_12.shtml>
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct TransactionPayBackResource {
    /// 应用ID.
    pub appid: Option<String>,
    /// 服务商户号.
    pub sp_mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 交易状态.
    pub trade_state: Option<String>,
    /// 交易状态描述.
    pub trade_state_description: Option<String>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 创建时间.
    pub create_time: Option<Time>,
    /// 用户是否已还款.
    pub user_repaid: Option<String>,
    /// 商品描述.
    pub description: Option<String>,
    /// 交易场景.
    pub trade_scene: Option<String>,
    /// 支付者.
    pub payer: Option<Payer>,
    /// 订单金额.
    pub amount: Option<TransactionPayBackAmount>,
    /// 停车场景信息.
    pub parking_info: Option<ParkingInfo>,
    /// 优惠信息.
    pub promotion_detail: Option<Vec<TransactionPayBackPromotionDetail>>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<String>,
    /// 交易状态描述.
    pub trade_state_desc: Option<String>,
}

fields! {
    TransactionPayBackResource {
        0 appid, 1 sp_mchid, 2 sub_appid, 3 sub_mchid, 4 out_trade_no, 5 trade_state, 6 trade_state_description,
        7 bank_type, 8 attach, 9 success_time, 10 create_time, 11 user_repaid, 12 description, 13 trade_scene, 14 payer,
        15 amount, 16 parking_info, 17 promotion_detail, 18 mchid, 19 transaction_id, 20 trade_type,
        21 trade_state_desc,
    }
}
