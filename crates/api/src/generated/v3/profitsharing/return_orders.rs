//! `/v3/profitsharing/return-orders`: 请求分账回退 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_return_no;

/// The place `/v3/profitsharing/return-orders` in the chain.
#[must_use = "it is only a place until a method of HTTP is called on it"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/profitsharing/return-orders/{out_return_no}`.
    pub fn out_return_no(self, out_return_no: impl AsRef<str>) -> out_return_no::Path<'a> {
        out_return_no::Path(self.0.variable("out_return_no", out_return_no.as_ref(), |value| {
            check::text("out_return_no", value, 0, usize::MAX)
        }))
    }

    /// 请求分账回退.
    ///
    /// `POST /v3/profitsharing/return-orders`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/profitsharing/return-orders", "请求分账回退");

/// The body of `POST /v3/profitsharing/return-orders`, 请求分账回退.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信分账单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户分账单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 商户回退单号.
    pub out_return_no: String,
    /// 回退商户号.
    pub return_mchid: String,
    /// 回退金额.
    pub amount: i64,
    /// 回退描述.
    pub description: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), Fault> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.order_id {
            check::text("order_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_order_no {
            check::text("out_order_no", value, 0, usize::MAX)?;
        }
        check::required("out_return_no", &self.out_return_no)?;
        check::text("out_return_no", &self.out_return_no, 0, usize::MAX)?;
        check::required("return_mchid", &self.return_mchid)?;
        check::text("return_mchid", &self.return_mchid, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/profitsharing/return-orders`, 请求分账回退.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
#[serde(default)]
pub struct PostResponse {
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 微信分账单号.
    #[serde(deserialize_with = "null_as_default")]
    pub order_id: String,
    /// 商户分账单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_order_no: String,
    /// 商户回退单号.
    #[serde(deserialize_with = "null_as_default")]
    pub out_return_no: String,
    /// 微信回退单号.
    #[serde(deserialize_with = "null_as_default")]
    pub return_id: String,
    /// 回退商户号.
    #[serde(deserialize_with = "null_as_default")]
    pub return_mchid: String,
    /// 回退金额.
    #[serde(deserialize_with = "null_as_default")]
    pub amount: i64,
    /// 回退描述.
    #[serde(deserialize_with = "null_as_default")]
    pub description: String,
    /// 回退结果.
    #[serde(deserialize_with = "null_as_default")]
    pub result: PostResult,
    /// 失败原因.
    pub fail_reason: Option<FailReason>,
    /// 创建时间.
    #[serde(deserialize_with = "null_as_default")]
    pub create_time: Time,
    /// 完成时间.
    #[serde(deserialize_with = "null_as_default")]
    pub finish_time: Time,
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "order_id",
        "out_order_no",
        "out_return_no",
        "return_id",
        "return_mchid",
        "amount",
        "description",
        "result",
        "create_time",
        "finish_time",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 失败原因.
    pub enum FailReason {
        /// `ACCOUNT_ABNORMAL`
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// `BALANCE_NOT_ENOUGH`
        BalanceNotEnough = "BALANCE_NOT_ENOUGH",
        /// `TIME_OUT_CLOSED`
        TimeOutClosed = "TIME_OUT_CLOSED",
        /// `PAYER_ACCOUNT_ABNORMAL`
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// `INVALID_REQUEST`
        InvalidRequest = "INVALID_REQUEST",
    }
}

open_enum! {
    /// 回退结果.
    pub enum PostResult {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILED`
        Failed = "FAILED",
    }
}
