//! `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`: 合单查询订单 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod close;

/// The place `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`.
    pub fn close(self) -> close::Path<'a> {
        close::Path(self.0.segment("close"))
    }

    /// 合单查询订单.
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
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Amount {
    /// 标价金额.
    #[serde(deserialize_with = "null_as_default")]
    pub total_amount: i64,
    /// 标价币种.
    pub currency: Option<String>,
    /// 现金支付金额.
    #[serde(deserialize_with = "null_as_default")]
    pub payer_amount: i64,
    /// 现金支付币种.
    pub payer_currency: Option<String>,
    /// 结算汇率.
    pub settlement_rate: Option<i64>,
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total_amount", "payer_amount"], &[]);

/// 支付者.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct CombinePayerInfo {
    /// 用户标识.
    #[serde(deserialize_with = "null_as_default")]
    pub openid: String,
}

pub(crate) static COMBINE_PAYER_INFO_SHAPE: Shape = Shape::new(&["openid"], &[]);

/// The answer to `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`, 合单查询订单.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GetResponse {
    /// 合单商户appid.
    #[serde(deserialize_with = "null_as_default")]
    pub combine_appid: String,
    /// 合单商户号.
    #[serde(deserialize_with = "null_as_default")]
    pub combine_mchid: String,
    /// 合单商户订单号.
    #[serde(deserialize_with = "null_as_default")]
    pub combine_out_trade_no: String,
    /// 交易单微信支付订单号.
    #[serde(deserialize_with = "null_as_default")]
    pub combine_transaction_id: String,
    /// 场景信息.
    pub scene_info: Option<SceneInfo>,
    /// 商品单信息.
    pub sub_orders: Option<Vec<SubOrder>>,
    /// 支付者.
    pub combine_payer_info: Option<CombinePayerInfo>,
    /// 交易场景.
    pub trade_scenario: Option<crate::v3::combine_transactions::TradeScenario>,
    /// 使用的商户贴息信息.
    pub installment_info: Option<InstallmentInfo>,
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["combine_appid", "combine_mchid", "combine_out_trade_no", "combine_transaction_id"],
    &[
        ("sub_orders", &SUB_ORDER_SHAPE),
        ("combine_payer_info", &COMBINE_PAYER_INFO_SHAPE),
        ("installment_info", &INSTALLMENT_INFO_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `goods_detail` of a `PromotionDetail`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct GoodsDetail {
    /// 商品编码.
    #[serde(deserialize_with = "null_as_default")]
    pub goods_id: String,
    /// 商品数量.
    #[serde(deserialize_with = "null_as_default")]
    pub quantity: i64,
    /// 商品单价.
    #[serde(deserialize_with = "null_as_default")]
    pub unit_price: i64,
    /// 商品优惠金额.
    pub discount_amount: Option<i64>,
    /// 商品备注.
    pub goods_remark: Option<String>,
}

pub(crate) static GOODS_DETAIL_SHAPE: Shape = Shape::new(&["goods_id", "quantity", "unit_price"], &[]);

/// 使用的商户贴息信息.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct InstallmentInfo {
    /// 是否使用了商户贴息.
    #[serde(deserialize_with = "null_as_default")]
    pub use_subsidy: bool,
    /// 用户实际选择分期期数.
    #[serde(deserialize_with = "null_as_default")]
    pub selected_installment_number: i64,
}

pub(crate) static INSTALLMENT_INFO_SHAPE: Shape = Shape::new(&["use_subsidy", "selected_installment_number"], &[]);

/// An item of `promotion_detail` of a `SubOrder`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PromotionDetail {
    /// 券ID.
    pub coupon_id: Option<String>,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<Scope>,
    /// 优惠类型.
    #[serde(rename = "type")]
    pub type_: Option<PromotionDetailType>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 活动批次ID.
    pub stock_id: Option<String>,
    /// 微信出资.
    pub wechatpay_contribute: Option<i64>,
    /// 商户出资.
    pub merchant_contribute: Option<i64>,
    /// 其他出资.
    pub other_contribute: Option<i64>,
    /// 优惠币种.
    pub currency: Option<String>,
    /// 单品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape = Shape::new(&[], &[("goods_detail", &GOODS_DETAIL_SHAPE)]);

/// 场景信息.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct SceneInfo {
    /// 商户端设备号.
    pub device_id: Option<String>,
}

/// An item of `sub_orders` of a `GetResponse`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct SubOrder {
    /// 子单商户号.
    #[serde(deserialize_with = "null_as_default")]
    pub mchid: String,
    /// 商品单个人收款方受理授权ID.
    pub individual_auth_id: Option<String>,
    /// 商品单个人收款方平台昵称.
    pub individual_name: Option<String>,
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
    /// 微信订单号.
    pub transaction_id: Option<String>,
    /// 商品单商户订单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_trade_no: String,
    /// 二级商户号.
    pub sub_mchid: Option<String>,
    /// 子商户应用ID.
    pub sub_appid: Option<String>,
    /// 用户子标识.
    pub sub_openid: Option<String>,
    /// 优惠信息列表.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 订单金额.
    pub amount: Option<Amount>,
}

pub(crate) static SUB_ORDER_SHAPE: Shape =
    Shape::new(&["mchid", "out_trade_no"], &[("promotion_detail", &PROMOTION_DETAIL_SHAPE), ("amount", &AMOUNT_SHAPE)]);

open_enum! {
    /// 优惠类型.
    pub enum PromotionDetailType {
        /// `CASH`
        Cash = "CASH",
        /// `NOCASH`
        Nocash = "NOCASH",
    }
}

open_enum! {
    /// 优惠范围.
    pub enum Scope {
        /// `GLOBAL`
        Global = "GLOBAL",
        /// `SINGLE`
        Single = "SINGLE",
    }
}

open_enum! {
    /// 交易状态.
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
