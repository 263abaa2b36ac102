//! `/v3/combine-transactions/id/{combine_transaction_id}`: 个人收款交易通过微信支付订单号查单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/combine-transactions/id/{combine_transaction_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 个人收款交易通过微信支付订单号查单. The same for orders to private persons, by WeChat Pay's number.
    ///
    /// `GET /v3/combine-transactions/id/{combine_transaction_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-wx-trade-no.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/combine-transactions/id/{combine_transaction_id}", "个人收款交易通过微信支付订单号查单");

/// 订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 标价金额. Fen (1/100 yuan). Amount of this order.
    pub total_amount: i64,
    /// 现金支付金额. Fen (1/100 yuan) that the user paid.
    pub payer_amount: i64,
    /// 标价币种. Currency of the order.
    pub currency: String,
    /// 现金支付币种. Currency in which the user paid.
    pub payer_currency: String,
    /// 结算汇率. Rate of exchange, times 100,000,000.
    pub settlement_rate: Option<i64>,
}

fields! {
    Amount {
        0 total_amount, 1 payer_amount, 2 currency, 3 payer_currency, 4 settlement_rate,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape =
    Shape::new(&["total_amount", "payer_amount", "currency", "payer_currency"], &[]);

/// 支付者.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct CombinePayerInfo {
    /// 用户标识. The payer's openid under `combine_appid`. At most 128 bytes of UTF-8.
    pub openid: Option<String>,
}

fields! {
    CombinePayerInfo {
        0 openid,
    }
}

/// The answer to `GET /v3/combine-transactions/id/{combine_transaction_id}`, 个人收款交易通过微信支付订单号查单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 平台商户应用ID. AppID of who combined the orders.
    pub combine_appid: String,
    /// 平台商户号. Merchant id of who combined the orders.
    pub combine_mchid: String,
    /// 交易单订单号. Your number of the combined order.
    pub combine_out_trade_no: String,
    /// 交易单微信支付订单号. WeChat Pay's number of the combined order.
    pub combine_transaction_id: String,
    /// 支付者. Who paid.
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 场景信息. Where the payment took place.
    pub scene_info: Option<SceneInfo>,
    /// 商品单信息. The single orders.
    pub sub_orders: Option<Vec<SubOrder>>,
    /// 交易场景. Kind of trade, if it is a special one.
    pub trade_scenario: Option<crate::v3::combine_transactions::TradeScenario>,
}

fields! {
    GetResponse {
        0 combine_appid, 1 combine_mchid, 2 combine_out_trade_no, 3 combine_transaction_id, 4 combine_payer_info,
        5 scene_info, 6 sub_orders, 7 trade_scenario,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["combine_appid", "combine_mchid", "combine_out_trade_no", "combine_transaction_id"],
    &[("sub_orders", &SUB_ORDER_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 场景信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SceneInfo {
    /// 商户端设备号. Your number of the terminal.
    pub device_id: Option<String>,
}

fields! {
    SceneInfo {
        0 device_id,
    }
}

/// An item of `sub_orders` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct SubOrder {
    /// 商品单发起商户号. Merchant id of this order.
    pub mchid: String,
    /// 商品单个人收款方受理授权ID. Authorization of the private person who is paid.
    pub individual_auth_id: String,
    /// 商品单个人收款方平台昵称. The payee's name on the platform.
    pub individual_name: Option<String>,
    /// 商品单商户订单号. Your number of this order.
    pub out_trade_no: String,
    /// 微信支付订单号. WeChat Pay's number of this order. Absent until it is paid.
    pub transaction_id: Option<String>,
    /// 交易类型. How the order was placed.
    pub trade_type: Option<String>,
    /// 交易状态. State of this order: SUCCESS, REFUND, NOTPAY, CLOSED or PAYERROR.
    pub trade_state: String,
    /// 付款银行. Code of the bank or account that paid.
    pub bank_type: Option<String>,
    /// 附加数据. Your own data from the order.
    pub attach: Option<String>,
    /// 支付完成时间. When it was paid. Absent until then.
    pub success_time: Option<Time>,
    /// 订单金额. The amounts of this order.
    pub amount: Option<Amount>,
}

fields! {
    SubOrder {
        0 mchid, 1 individual_auth_id, 2 individual_name, 3 out_trade_no, 4 transaction_id, 5 trade_type, 6 trade_state,
        7 bank_type, 8 attach, 9 success_time, 10 amount,
    }
}

pub(crate) static SUB_ORDER_SHAPE: Shape =
    Shape::new(&["mchid", "individual_auth_id", "out_trade_no", "trade_state"], &[("amount", &AMOUNT_SHAPE)]);
