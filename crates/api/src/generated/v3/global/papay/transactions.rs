//! `/v3/global/papay/transactions`: 支付扣款 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_trade_no;
pub mod transaction_id;

/// The path `/v3/global/papay/transactions`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/papay/transactions/out-trade-no`.
    pub fn out_trade_no(self) -> out_trade_no::Path<'a> {
        out_trade_no::Path(self.0.segment("out-trade-no"))
    }

    /// On to `/v3/global/papay/transactions/{transaction_id}`.
    pub fn transaction_id(self, transaction_id: impl AsRef<str>) -> transaction_id::Path<'a> {
        transaction_id::Path(self.0.variable("transaction_id", transaction_id.as_ref(), |value| {
            check::text("transaction_id", value, 0, usize::MAX)
        }))
    }

    /// 支付扣款.
    ///
    /// `POST /v3/global/papay/transactions`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/global/papay/transactions", "支付扣款");

/// 订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 订单金额.
    pub total: i64,
    /// 用户支付金额.
    pub payer_total: i64,
    /// 订单标价币种.
    pub currency: String,
    /// 用户支付币种.
    pub payer_currency: String,
    /// 汇率信息.
    pub exchange_rate: Option<ExchangeRate>,
}

fields! {
    Amount {
        0 total, 1 payer_total, 2 currency, 3 payer_currency, 4 exchange_rate,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total", "payer_total", "currency", "payer_currency"], &[]);

/// 汇率信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型.
    pub type_: Option<ExchangeRateType>,
    /// 汇率值.
    pub rate: Option<i64>,
}

fields! {
    ExchangeRate {
        0 type_ = "type", 1 rate,
    }
}

/// An item of `goods_detail` of a `PromotionDetail`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商品编码.
    pub goods_id: String,
    /// 商品备注.
    pub goods_remark: Option<String>,
    /// 商品优惠金额.
    pub discount_amount: i64,
    /// 商品数量.
    pub quantity: i64,
    /// 商品价格.
    pub price: i64,
}

fields! {
    GoodsDetail {
        0 goods_id, 1 goods_remark, 2 discount_amount, 3 quantity, 4 price,
    }
}

pub(crate) static GOODS_DETAIL_SHAPE: Shape = Shape::new(&["goods_id", "discount_amount", "quantity", "price"], &[]);

/// The body of `POST /v3/global/papay/transactions`, 支付扣款.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 机构APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 商品描述.
    pub description: String,
    /// 商户数据.
    #[serde(skip_serializing_if = "check::is_void")]
    pub attach: Option<String>,
    /// 通知地址.
    pub notify_url: String,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 商品标记.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_tag: Option<String>,
    /// MCC码.
    pub merchant_category_code: String,
    /// 委托代扣协议ID.
    pub contract_id: String,
    /// 订单金额.
    pub amount: crate::v3::global::Amount,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<SceneInfo>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_appid {
            check::text("sp_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.attach {
            check::text("attach", value, 0, usize::MAX)?;
        }
        check::required("notify_url", &self.notify_url)?;
        check::text("notify_url", &self.notify_url, 0, usize::MAX)?;
        check::required("out_trade_no", &self.out_trade_no)?;
        check::text("out_trade_no", &self.out_trade_no, 0, usize::MAX)?;
        if let Some(value) = &self.goods_tag {
            check::text("goods_tag", value, 0, usize::MAX)?;
        }
        check::required("merchant_category_code", &self.merchant_category_code)?;
        check::text("merchant_category_code", &self.merchant_category_code, 0, usize::MAX)?;
        check::required("contract_id", &self.contract_id)?;
        check::text("contract_id", &self.contract_id, 0, usize::MAX)?;
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        if let Some(value) = &self.scene_info {
            value.check().map_err(|fault| fault.within("scene_info"))?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/global/papay/transactions`, 支付扣款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户号.
    pub mchid: Option<String>,
    /// APPID.
    pub appid: Option<String>,
    /// 机构商户号.
    pub sp_mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    pub sp_appid: Option<String>,
    /// 子商户APPID.
    pub sub_appid: Option<String>,
    /// 商户订单号.
    pub out_trade_no: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 商户数据.
    pub attach: Option<String>,
    /// 交易类型.
    pub trade_type: TradeType,
    /// 付款银行.
    pub bank_type: String,
    /// 支付完成时间.
    pub success_time: Time,
    /// 交易状态.
    pub trade_state: TradeState,
    /// 交易状态描述.
    pub trade_state_desc: String,
    /// 支付者.
    pub payer: crate::v3::global::Payer,
    /// 订单金额.
    pub amount: Amount,
    /// 优惠功能.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

fields! {
    PostResponse {
        0 mchid, 1 appid, 2 sp_mchid, 3 sub_mchid, 4 sp_appid, 5 sub_appid, 6 out_trade_no, 7 transaction_id, 8 attach,
        9 trade_type, 10 bank_type, 11 success_time, 12 trade_state, 13 trade_state_desc, 14 payer, 15 amount,
        16 promotion_detail,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "out_trade_no",
        "transaction_id",
        "trade_type",
        "bank_type",
        "success_time",
        "trade_state",
        "trade_state_desc",
        "payer",
        "amount",
    ],
    &[("amount", &AMOUNT_SHAPE), ("promotion_detail", &PROMOTION_DETAIL_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `promotion_detail` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID.
    pub promotion_id: String,
    /// 优惠名称.
    pub name: Option<String>,
    /// 优惠范围.
    pub scope: Option<crate::v3::global::Scope>,
    /// 优惠类型.
    pub type_: Option<crate::v3::global::PromotionDetailType>,
    /// 优惠券面额.
    pub amount: i64,
    /// 优惠币种.
    pub currency: String,
    /// 活动ID.
    pub activity_id: Option<String>,
    /// 微信出资.
    pub wxpay_contribute_amount: Option<i64>,
    /// 商户出资.
    pub merchant_contribute_amount: Option<i64>,
    /// 其他出资.
    pub other_contribute_amount: Option<i64>,
    /// 单品列表.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

fields! {
    PromotionDetail {
        0 promotion_id, 1 name, 2 scope, 3 type_ = "type", 4 amount, 5 currency, 6 activity_id,
        7 wxpay_contribute_amount, 8 merchant_contribute_amount, 9 other_contribute_amount, 10 goods_detail,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape =
    Shape::new(&["promotion_id", "amount", "currency"], &[("goods_detail", &GOODS_DETAIL_SHAPE)]);

/// 场景信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct SceneInfo {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "check::is_void")]
    pub device_ip: Option<String>,
}

impl Check for SceneInfo {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.device_id {
            check::text("device_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.device_ip {
            check::text("device_ip", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

open_enum! {
    /// 汇率类型.
    pub enum ExchangeRateType {
        /// `SETTLEMENT_RATE`
        SettlementRate = "SETTLEMENT_RATE",
        /// `USERPAYMENT_RATE`
        UserpaymentRate = "USERPAYMENT_RATE",
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
        /// `USERPAYING`
        Userpaying = "USERPAYING",
    }
}

open_enum! {
    /// 交易类型.
    pub enum TradeType {
        /// `AUTH`
        Auth = "AUTH",
    }
}
