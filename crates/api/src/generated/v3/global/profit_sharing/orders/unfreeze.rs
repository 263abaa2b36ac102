//! `/v3/global/profit-sharing/orders/unfreeze`: 解冻剩余资金 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/global/profit-sharing/orders/unfreeze`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解冻剩余资金.
    ///
    /// `POST /v3/global/profit-sharing/orders/unfreeze`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_3.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/global/profit-sharing/orders/unfreeze", "解冻剩余资金");

/// The body of `POST /v3/global/profit-sharing/orders/unfreeze`, 解冻剩余资金.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 分账描述.
    pub description: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/global/profit-sharing/orders/unfreeze`, 解冻剩余资金.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
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
    PostResponse {
        0 sub_mchid, 1 transaction_id, 2 out_order_no, 3 order_id, 4 state, 5 receivers,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["transaction_id", "out_order_no", "order_id", "state"],
    &[("receivers", &crate::v3::global::profit_sharing::orders::POST_RESPONSE_RECEIVER_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
