//! `/v3/funds-to-oversea/orders/{out_order_id}`: 查询出境结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/funds-to-oversea/orders/{out_order_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询出境结果.
    ///
    /// `GET /v3/funds-to-oversea/orders/{out_order_id}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_3.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/funds-to-oversea/orders/{out_order_id}", "查询出境结果");

/// The query of `GET /v3/funds-to-oversea/orders/{out_order_id}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信支付订单号.
    pub transaction_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
        query.push("transaction_id", &self.transaction_id);
    }
}

/// The answer to `GET /v3/funds-to-oversea/orders/{out_order_id}`, 查询出境结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 商户出境单号.
    pub out_order_id: String,
    /// 二级商户号.
    pub sub_mchid: String,
    /// 微信出境单号.
    pub order_id: String,
    /// 出境结果.
    pub result: String,
    /// 出境失败的原因.
    pub fail_reason: Option<String>,
    /// 请求出境人民币金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 真实出境外币金额.
    pub foreign_amount: Option<i64>,
    /// 外币币种.
    pub foreign_currency: String,
    /// 汇率.
    pub rate: Option<i64>,
    /// 购汇时间.
    pub exchange_rate_time: Option<Time>,
    /// 预计购汇时间.
    pub estimate_exchange_rate_time: Option<Time>,
    /// 真实出境人民币金额. Fen (1/100 yuan).
    pub departure_amount: Option<i64>,
    /// 手续费人民币金额. Fen (1/100 yuan).
    pub fee: Option<i64>,
    /// 手续费承担商户号.
    pub charge_mchid: Option<String>,
    /// 手续费承担账户.
    pub charge_account_type: Option<String>,
}

fields! {
    GetResponse {
        0 out_order_id, 1 sub_mchid, 2 order_id, 3 result, 4 fail_reason, 5 amount, 6 foreign_amount,
        7 foreign_currency, 8 rate, 9 exchange_rate_time, 10 estimate_exchange_rate_time, 11 departure_amount, 12 fee,
        13 charge_mchid, 14 charge_account_type,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_order_id", "sub_mchid", "order_id", "result", "amount", "foreign_currency"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
