//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`: 合单查询订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod close;

/// The path `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`.
    pub fn close(self) -> close::Path<'a> {
        close::Path(self.0.segment("close"))
    }

    /// 合单查询订单. State of a combined order and of each order in it. Ask when no notification came or a call ended
    /// without an answer.
    ///
    /// 按合单商户订单号查询合单和其中每个子单。没有收到支付通知或下单结果未知时用它确认；退款要逐个子单申请。
    ///
    /// `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/combine-payment/orders/query-order.html>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/combine-transactions/out-trade-no/{combine_out_trade_no}", "合单查询订单");

/// 订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 标价金额. Fen (1/100 yuan). Amount of this order.
    pub total_amount: i64,
    /// 标价币种. Currency of the order.
    pub currency: Option<String>,
    /// 现金支付金额. Fen (1/100 yuan) that the user paid.
    pub payer_amount: i64,
    /// 现金支付币种. Currency in which the user paid.
    pub payer_currency: Option<String>,
    /// 结算汇率. Rate of exchange, times 100,000,000.
    pub settlement_rate: Option<i64>,
}

fields! {
    Amount {
        0 total_amount, 1 currency, 2 payer_amount, 3 payer_currency, 4 settlement_rate,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total_amount", "payer_amount"], &[]);

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

/// The answer to `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`, 合单查询订单.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 合单商户appid. AppID of who combined the orders.
    pub combine_appid: String,
    /// 合单商户号. Merchant id of who combined the orders.
    pub combine_mchid: String,
    /// 合单商户订单号. Your number of the combined order.
    pub combine_out_trade_no: String,
    /// 交易单微信支付订单号. WeChat Pay's number of the combined order.
    pub combine_transaction_id: Option<String>,
    /// 场景信息. Where the payment took place.
    pub scene_info: Option<SceneInfo>,
    /// 商品单信息. The single orders.
    pub sub_orders: Option<Vec<SubOrder>>,
    /// 支付者. Who paid.
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 交易场景. Kind of trade, if it is a special one.
    pub trade_scenario: Option<crate::v3::combine_transactions::TradeScenario>,
    /// 使用的商户贴息信息. The instalments that the user chose, if the merchant bears fees.
    pub installment_info: Option<InstallmentInfo>,
}

fields! {
    GetResponse {
        0 combine_appid, 1 combine_mchid, 2 combine_out_trade_no, 3 combine_transaction_id, 4 scene_info, 5 sub_orders,
        6 combine_payer_info, 7 trade_scenario, 8 installment_info,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["combine_appid", "combine_mchid", "combine_out_trade_no"],
    &[("sub_orders", &SUB_ORDER_SHAPE), ("installment_info", &INSTALLMENT_INFO_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `goods_detail` of a `PromotionDetail`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码. Code of the goods.
    pub goods_id: String,
    /// 商品数量. How many.
    pub quantity: i64,
    /// 商品单价. Fen (1/100 yuan). Price of one.
    pub unit_price: i64,
    /// 商品优惠金额. Fen (1/100 yuan) taken off.
    pub discount_amount: Option<i64>,
    /// 商品备注. Remark on the goods.
    pub goods_remark: Option<String>,
}

fields! {
    GoodsDetail {
        0 goods_id, 1 quantity, 2 unit_price, 3 discount_amount, 4 goods_remark,
    }
}

pub(crate) static GOODS_DETAIL_SHAPE: Shape = Shape::new(&["goods_id", "quantity", "unit_price"], &[]);

/// 使用的商户贴息信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct InstallmentInfo {
    /// 是否使用了商户贴息. Whether the merchant bears fees.
    pub use_subsidy: bool,
    /// 用户实际选择分期期数. Number of instalments that the user chose.
    pub selected_installment_number: i64,
}

fields! {
    InstallmentInfo {
        0 use_subsidy, 1 selected_installment_number,
    }
}

pub(crate) static INSTALLMENT_INFO_SHAPE: Shape = Shape::new(&["use_subsidy", "selected_installment_number"], &[]);

/// An item of `promotion_detail` of a `SubOrder`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID. Id of the coupon.
    pub coupon_id: Option<String>,
    /// 优惠名称. Name of the discount.
    pub name: Option<String>,
    /// 优惠范围. GLOBAL (the whole order) or SINGLE (single goods).
    pub scope: Option<Scope>,
    /// 优惠类型. CASH (paid for beforehand, settled to the merchant) or NOCASH (a reduction, not settled).
    pub type_: Option<PromotionDetailType>,
    /// 优惠券面额. Fen (1/100 yuan). Worth of the coupon.
    pub amount: Option<i64>,
    /// 活动批次ID. Id of the coupon batch.
    pub stock_id: Option<String>,
    /// 微信出资. Fen (1/100 yuan) borne by WeChat Pay.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资. Fen (1/100 yuan) borne by the merchant.
    pub merchant_contribute: Option<i64>,
    /// 其他出资. Fen (1/100 yuan) borne by others.
    pub other_contribute: Option<i64>,
    /// 优惠币种. Currency of the discount.
    pub currency: Option<String>,
    /// 单品列表. The goods it was used for.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

fields! {
    PromotionDetail {
        0 coupon_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 stock_id, 6 wechatpay_contribute,
        7 merchant_contribute, 8 other_contribute, 9 currency, 10 goods_detail,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape = Shape::new(&[], &[("goods_detail", &GOODS_DETAIL_SHAPE)]);

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
    /// 子单商户号. Merchant id of this order.
    pub mchid: String,
    /// 商品单个人收款方受理授权ID. Authorization of the private person who is paid.
    pub individual_auth_id: Option<String>,
    /// 商品单个人收款方平台昵称. The payee's name on the platform.
    pub individual_name: Option<String>,
    /// 交易类型. How the order was placed.
    pub trade_type: Option<TradeType>,
    /// 交易状态. State of this order: SUCCESS, REFUND, NOTPAY, CLOSED or PAYERROR.
    pub trade_state: Option<TradeState>,
    /// 付款银行. Code of the bank or account that paid.
    pub bank_type: Option<String>,
    /// 附加数据. Your own data from the order.
    pub attach: Option<String>,
    /// 支付完成时间. When it was paid. Absent until then.
    pub success_time: Option<Time>,
    /// 微信订单号. WeChat Pay's number of this order. Absent until it is paid.
    pub transaction_id: Option<String>,
    /// 商品单商户订单号. Your number of this order.
    pub out_trade_no: String,
    /// 二级商户号. Merchant id of the sub-merchant.
    pub sub_mchid: Option<String>,
    /// 子商户应用ID. AppID of the sub-merchant.
    pub sub_appid: Option<String>,
    /// 用户子标识. The payer's openid under `sub_appid`. At most 128 bytes of UTF-8.
    pub sub_openid: Option<String>,
    /// 优惠信息列表. The coupons and discounts that were used.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 订单金额. The amounts of this order.
    pub amount: Option<Amount>,
}

fields! {
    SubOrder {
        0 mchid, 1 individual_auth_id, 2 individual_name, 3 trade_type, 4 trade_state, 5 bank_type, 6 attach,
        7 success_time, 8 transaction_id, 9 out_trade_no, 10 sub_mchid, 11 sub_appid, 12 sub_openid,
        13 promotion_detail, 14 amount,
    }
}

pub(crate) static SUB_ORDER_SHAPE: Shape =
    Shape::new(&["mchid", "out_trade_no"], &[("promotion_detail", &PROMOTION_DETAIL_SHAPE), ("amount", &AMOUNT_SHAPE)]);

open_enum! {
    /// 优惠类型.
    ///
    /// `CASH`: paid for in advance. `NOCASH`: not paid for in advance.
    pub enum PromotionDetailType {
        /// `CASH`
        Cash = "CASH",
        /// `NOCASH`
        Nocash = "NOCASH",
    }
}

open_enum! {
    /// 优惠范围.
    ///
    /// `GLOBAL`: the whole order. `SINGLE`: single goods.
    pub enum Scope {
        /// `GLOBAL`
        Global = "GLOBAL",
        /// `SINGLE`
        Single = "SINGLE",
    }
}

open_enum! {
    /// 交易状态.
    ///
    /// `SUCCESS`: paid. `REFUND`: refunded, wholly or partly. `NOTPAY`: not paid. `CLOSED`: closed. `PAYERROR`:
    /// payment failed.
    pub enum TradeState {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `REFUND`
        Refund = "REFUND",
        /// `NOTPAY`
        Notpay = "NOTPAY",
        /// `CLOSED`
        Closed = "CLOSED",
        /// `PAYERROR`
        Payerror = "PAYERROR",
    }
}

open_enum! {
    /// 交易类型.
    ///
    /// How the order is paid: QR code, WeChat, app, or mobile browser.
    pub enum TradeType {
        /// `NATIVE`
        Native = "NATIVE",
        /// `JSAPI`
        Jsapi = "JSAPI",
        /// `APP`
        App = "APP",
        /// `MWEB`
        Mweb = "MWEB",
    }
}
