//! `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`: 查询订单剩余可出境余额 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询订单剩余可出境余额.
    ///
    /// `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_1.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
    "查询订单剩余可出境余额",
);

/// The query of `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`,
/// 查询订单剩余可出境余额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 订单剩余可出境金额. Fen (1/100 yuan).
    pub available_abroad_amount: i64,
}

fields! {
    GetResponse {
        0 transaction_id, 1 available_abroad_amount,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["transaction_id", "available_abroad_amount"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
