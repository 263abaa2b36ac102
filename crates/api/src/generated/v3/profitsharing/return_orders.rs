//! `/v3/profitsharing/return-orders`: 请求分账回退 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_return_no;

/// The path `/v3/profitsharing/return-orders`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/profitsharing/return-orders/{out_return_no}`.
    pub fn out_return_no(self, out_return_no: impl AsRef<str>) -> out_return_no::Path<'a> {
        out_return_no::Path(
            self.0
                .variable("out_return_no", out_return_no.as_ref(), |value| check::text("out_return_no", value, 0, 64)),
        )
    }

    /// 请求分账回退. Takes shared money back from a receiver that is a merchant, all or in parts. While the result is
    /// PROCESSING, repeat only with the same `out_return_no` and content.
    ///
    /// `POST /v3/profitsharing/return-orders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012525287>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/profitsharing/return-orders", "请求分账回退");

/// The body of `POST /v3/profitsharing/return-orders`, 请求分账回退.
///
/// At least one of `order_id` and `out_order_no` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号. Sub-merchant that gets the money back. Needed by service providers; a direct merchant leaves it out.
    /// At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 微信分账单号. WeChat Pay number of the sharing request. Send it or `out_order_no`. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub order_id: Option<String>,
    /// 商户分账单号. Your number of the sharing request. Send it or `order_id`. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_order_no: Option<String>,
    /// 商户回退单号. Your number for this return, unique in your system. Repeat it to retry safely. At most 64
    /// characters.
    pub out_return_no: String,
    /// 回退商户号. Merchant that gives the money back; it must have received a share of this request. At most 32
    /// characters.
    pub return_mchid: String,
    /// 回退金额. Fen (1/100 yuan). Returns together stay within what the receiver got.
    pub amount: i64,
    /// 回退描述. Why the money is returned. At most 80 characters.
    pub description: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.order_id {
            check::text("order_id", value, 0, 64)?;
        }
        if let Some(value) = &self.out_order_no {
            check::text("out_order_no", value, 0, 64)?;
        }
        check::required("out_return_no", &self.out_return_no)?;
        check::text("out_return_no", &self.out_return_no, 0, 64)?;
        check::required("return_mchid", &self.return_mchid)?;
        check::text("return_mchid", &self.return_mchid, 0, 32)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, 80)?;
        check::any_of(&[("order_id", !self.order_id.is_void()), ("out_order_no", !self.out_order_no.is_void())])?;
        Ok(())
    }
}

/// The answer to `POST /v3/profitsharing/return-orders`, 请求分账回退.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// 微信分账单号. WeChat Pay's number of the profit sharing. At most 64 characters.
    pub order_id: String,
    /// 商户分账单号. Your number of the profit sharing. At most 64 characters.
    pub out_order_no: String,
    /// 商户回退单号. Your number of the return. At most 64 characters.
    pub out_return_no: String,
    /// 微信回退单号. WeChat Pay number of the return.
    pub return_id: String,
    /// 回退商户号. Merchant id that gives the money back. At most 32 characters.
    pub return_mchid: String,
    /// 回退金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 回退描述. Why the money goes back.
    pub description: String,
    /// 回退结果. PROCESSING until decided: query it. SUCCESS and FAILED are final.
    pub result: PostResult,
    /// 失败原因. Present only when `result` is FAILED.
    pub fail_reason: Option<FailReason>,
    /// 创建时间. When it was asked for.
    pub create_time: Time,
    /// 完成时间. When it was done.
    pub finish_time: Time,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 order_id, 2 out_order_no, 3 out_return_no, 4 return_id, 5 return_mchid, 6 amount, 7 description,
        8 result, 9 fail_reason, 10 create_time, 11 finish_time,
    }
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
    ///
    /// `ACCOUNT_ABNORMAL` (account of the receiver), `BALANCE_NOT_ENOUGH`, `TIME_OUT_CLOSED` (no success within 5
    /// days), `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST` (the description could not be set).
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
    ///
    /// `PROCESSING`: under way. `SUCCESS`: given back. `FAILED`: failed.
    pub enum PostResult {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILED`
        Failed = "FAILED",
    }
}
