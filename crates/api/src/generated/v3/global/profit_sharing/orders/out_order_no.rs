//! `/v3/global/profit-sharing/orders/{out_order_no}`: 查询分账结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/profit-sharing/orders/{out_order_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询分账结果.
    ///
    /// `GET /v3/global/profit-sharing/orders/{out_order_no}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_4.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/global/profit-sharing/orders/{out_order_no}", "查询分账结果");

/// The query of `GET /v3/global/profit-sharing/orders/{out_order_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.transaction_id {
            check::text("transaction_id", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push_some("transaction_id", self.transaction_id.as_ref());
    }
}

/// The answer to `GET /v3/global/profit-sharing/orders/{out_order_no}`, 查询分账结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 微信分账单号.
    pub order_id: String,
    /// 分账单状态.
    pub state: String,
    /// 分账接收方列表.
    pub receivers: Option<Vec<crate::v3::global::profit_sharing::orders::PostResponseReceiver>>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 transaction_id, 2 out_order_no, 3 order_id, 4 state, 5 receivers,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["transaction_id", "out_order_no", "order_id", "state"],
    &[("receivers", &crate::v3::global::profit_sharing::orders::POST_RESPONSE_RECEIVER_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
