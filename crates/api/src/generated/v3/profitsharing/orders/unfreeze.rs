//! `/v3/profitsharing/orders/unfreeze`: 解冻剩余资金 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The place `/v3/profitsharing/orders/unfreeze` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解冻剩余资金.
    ///
    /// `POST /v3/profitsharing/orders/unfreeze`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/profitsharing/orders/unfreeze", "解冻剩余资金");

/// The body of `POST /v3/profitsharing/orders/unfreeze`, 解冻剩余资金.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 分账描述.
    pub description: String,
    /// Not described.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/profitsharing/orders/unfreeze`, 解冻剩余资金.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信订单号.
    #[serde(deserialize_with = "null_as_default")]
    pub transaction_id: String,
    /// 商户分账单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_order_no: String,
    /// 微信分账单号.
    #[serde(deserialize_with = "null_as_default")]
    pub order_id: String,
    /// 分账单状态.
    #[serde(deserialize_with = "null_as_default")]
    pub state: crate::v3::profitsharing::orders::PostState,
    /// 分账接收方列表.
    pub receivers: Option<Vec<Receiver>>,
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["transaction_id", "out_order_no", "order_id", "state"], &[("receivers", &RECEIVER_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `receivers` of a `PostResponse`.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct Receiver {
    /// 分账金额.
    #[serde(deserialize_with = "null_as_default")]
    pub amount: i64,
    /// 分账描述.
    #[serde(deserialize_with = "null_as_default")]
    pub description: String,
    /// 分账接收方类型.
    #[serde(rename = "type", deserialize_with = "null_as_default")]
    pub type_: crate::v3::profitsharing::orders::ReceiverType,
    /// 分账接收方帐号.
    #[serde(deserialize_with = "null_as_default")]
    pub account: String,
    /// 分账结果.
    #[serde(deserialize_with = "null_as_default")]
    pub result: crate::v3::profitsharing::orders::ReceiverResult,
    /// 分账失败原因.
    #[serde(deserialize_with = "null_as_default")]
    pub fail_reason: crate::v3::profitsharing::orders::FailReason,
    /// 分账明细单号.
    pub detail_id: Option<String>,
    /// 分账创建时间.
    #[serde(deserialize_with = "null_as_default")]
    pub create_time: Time,
    /// 分账完成时间.
    #[serde(deserialize_with = "null_as_default")]
    pub finish_time: Time,
}

pub(crate) static RECEIVER_SHAPE: Shape = Shape::new(
    &["amount", "description", "type", "account", "result", "fail_reason", "create_time", "finish_time"],
    &[],
);
