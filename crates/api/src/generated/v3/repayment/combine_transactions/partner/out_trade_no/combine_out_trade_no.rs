//! `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`: 还款单查询 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod close;

/// The path `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`.
    pub fn close(self) -> close::Path<'a> {
        close::Path(self.0.segment("close"))
    }

    /// 还款单查询.
    ///
    /// `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4015124483>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
    "还款单查询",
);

/// 子单金额信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 标价金额. Fen (1/100 yuan).
    pub total_amount: i64,
    /// 标价币种.
    pub currency: Option<String>,
    /// 现金支付金额. Fen (1/100 yuan).
    pub payer_amount: i64,
    /// 现金支付币种.
    pub payer_currency: Option<String>,
}

fields! {
    Amount {
        0 total_amount, 1 currency, 2 payer_amount, 3 payer_currency,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total_amount", "payer_amount"], &[]);

/// 还款支付者信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 用户服务商标识.
    pub openid: String,
}

fields! {
    CombinePayerInfo {
        0 openid,
    }
}

pub(crate) static COMBINE_PAYER_INFO_SHAPE: Shape = Shape::new(&["openid"], &[]);

/// The answer to `GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`, 还款单查询.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 还款服务商APPID.
    pub combine_appid: String,
    /// 还款服务商商户号.
    pub combine_mchid: String,
    /// 还款单订单号.
    pub combine_out_trade_no: String,
    /// 还款单微信支付订单号.
    pub combine_transaction_id: String,
    /// 还款支付者信息.
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 还款明细单信息列表.
    pub sub_orders: Option<Vec<SubOrder>>,
}

fields! {
    GetResponse {
        0 combine_appid, 1 combine_mchid, 2 combine_out_trade_no, 3 combine_transaction_id, 4 combine_payer_info,
        5 sub_orders,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["combine_appid", "combine_mchid", "combine_out_trade_no", "combine_transaction_id"],
    &[("combine_payer_info", &COMBINE_PAYER_INFO_SHAPE), ("sub_orders", &SUB_ORDER_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `sub_orders` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SubOrder {
    /// 还款单发起商户号.
    pub mchid: String,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 还款明细单订单号.
    pub out_trade_no: String,
    /// 还款明细单微信支付订单号.
    pub transaction_id: Option<String>,
    /// 交易类型.
    pub trade_type: Option<TradeType>,
    /// 交易状态.
    pub trade_state: Option<TradeState>,
    /// 付款银行.
    pub bank_type: Option<String>,
    /// 附加数据.
    pub attach: Option<String>,
    /// 支付完成时间.
    pub success_time: Option<Time>,
    /// 子单金额信息.
    pub amount: Option<Amount>,
}

fields! {
    SubOrder {
        0 mchid, 1 sub_mchid, 2 out_trade_no, 3 transaction_id, 4 trade_type, 5 trade_state, 6 bank_type, 7 attach,
        8 success_time, 9 amount,
    }
}

pub(crate) static SUB_ORDER_SHAPE: Shape = Shape::new(&["mchid", "out_trade_no"], &[("amount", &AMOUNT_SHAPE)]);

open_enum! {
    /// 交易状态.
    pub enum TradeState {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `NOTPAY`
        Notpay = "NOTPAY",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 交易类型.
    pub enum TradeType {
        /// `REPAYMENT`
        Repayment = "REPAYMENT",
    }
}
