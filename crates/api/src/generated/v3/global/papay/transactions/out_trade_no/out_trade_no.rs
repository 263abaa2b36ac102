//! `/v3/global/papay/transactions/out-trade-no/{out_trade_no}`: 查询订单(商户订单号) `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod reverse;

/// The path `/v3/global/papay/transactions/out-trade-no/{out_trade_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`.
    pub fn reverse(self) -> reverse::Path<'a> {
        reverse::Path(self.0.segment("reverse"))
    }

    /// 查询订单(商户订单号).
    ///
    /// `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_8.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/global/papay/transactions/out-trade-no/{out_trade_no}", "查询订单(商户订单号)");

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
    pub exchange_rate: Option<crate::v3::global::ExchangeRate>,
}

fields! {
    Amount {
        0 total, 1 payer_total, 2 currency, 3 payer_currency, 4 exchange_rate,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["total", "payer_total", "currency", "payer_currency"], &[]);

/// The query of `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`, 查询订单(商户订单号).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    pub trade_type: crate::v3::global::TradeType,
    /// 付款银行.
    pub bank_type: String,
    /// 支付完成时间.
    pub success_time: Time,
    /// 交易状态.
    pub trade_state: String,
    /// 交易状态描述.
    pub trade_state_desc: String,
    /// 支付者.
    pub payer: crate::v3::global::Payer,
    /// 订单金额.
    pub amount: Amount,
    /// 优惠功能.
    pub promotion_detail: Option<Vec<crate::v3::global::papay::transactions::PromotionDetail>>,
}

fields! {
    GetResponse {
        0 mchid, 1 appid, 2 sp_mchid, 3 sub_mchid, 4 sp_appid, 5 sub_appid, 6 out_trade_no, 7 transaction_id, 8 attach,
        9 trade_type, 10 bank_type, 11 success_time, 12 trade_state, 13 trade_state_desc, 14 payer, 15 amount,
        16 promotion_detail,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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
    &[("amount", &AMOUNT_SHAPE), ("promotion_detail", &crate::v3::global::papay::transactions::PROMOTION_DETAIL_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
