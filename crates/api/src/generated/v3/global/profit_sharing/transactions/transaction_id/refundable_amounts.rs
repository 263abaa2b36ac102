//! `/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`: 查询订单剩余可退款金额 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询订单剩余可退款金额.
    ///
    /// `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`, for merchants and service
    /// providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_12.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts",
    "查询订单剩余可退款金额",
);

/// The query of `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`.
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

/// The answer to `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`, 查询订单剩余可退款金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信订单号.
    pub transaction_id: String,
    /// 订单剩余可退款金额.
    pub refundable_amount: Option<i64>,
    /// 货币类型.
    pub currency: Option<String>,
    /// 订单剩余可使用垫付资金退款的金额.
    pub funds_refundable_amount: Option<i64>,
}

fields! {
    GetResponse {
        0 transaction_id, 1 refundable_amount, 2 currency, 3 funds_refundable_amount,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&["transaction_id"], &[]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
