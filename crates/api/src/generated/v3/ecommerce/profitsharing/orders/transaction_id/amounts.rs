//! `/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`: 查询订单剩余待分金额 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询订单剩余待分金额. What is left of an order to be shared.
    ///
    /// `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_4_9.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts", "查询订单剩余待分金额");

/// The answer to `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`, 查询订单剩余待分金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信订单号. WeChat Pay's number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 订单剩余待分金额. Fen (1/100 yuan).
    pub unsplit_amount: i64,
}

fields! {
    GetResponse {
        0 transaction_id, 1 unsplit_amount,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["transaction_id", "unsplit_amount"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
