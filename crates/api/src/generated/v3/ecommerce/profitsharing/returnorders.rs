//! `/v3/ecommerce/profitsharing/returnorders`: 请求分账回退 `POST`, 查询分账回退结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/profitsharing/returnorders`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 请求分账回退. Takes shared money back from a receiver that is a merchant, all or in parts. While the result is
    /// PROCESSING, repeat only with the same `out_return_no` and content.
    ///
    /// `POST /v3/ecommerce/profitsharing/returnorders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_3.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询分账回退结果. Result of one return. One that is still in progress after 5 days is closed as failed.
    ///
    /// `GET /v3/ecommerce/profitsharing/returnorders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_4.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/profitsharing/returnorders", "请求分账回退");

static GET: Operation = Operation::new("GET", "/v3/ecommerce/profitsharing/returnorders", "查询分账回退结果");

/// The query of `GET /v3/ecommerce/profitsharing/returnorders`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号. Sub-merchant that gets the money back. At most 32 characters.
    pub sub_mchid: String,
    /// 微信分账单号. WeChat Pay number of the sharing request. Send it or `out_order_no`. At most 64 characters.
    pub order_id: Option<String>,
    /// 商户分账单号. Your number of the sharing request. Send it or `order_id`. At most 64 characters.
    pub out_order_no: Option<String>,
    /// 商户回退单号. Your number of the return. At most 64 characters.
    pub out_return_no: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.order_id {
            check::text("order_id", value, 0, 64)?;
        }
        if let Some(value) = &self.out_order_no {
            check::text("out_order_no", value, 0, 64)?;
        }
        check::required("out_return_no", &self.out_return_no)?;
        check::text("out_return_no", &self.out_return_no, 0, 64)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
        query.push_some("order_id", self.order_id.as_ref());
        query.push_some("out_order_no", self.out_order_no.as_ref());
        query.push("out_return_no", &self.out_return_no);
    }
}

/// The answer to `GET /v3/ecommerce/profitsharing/returnorders`, 查询分账回退结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 微信分账单号. WeChat Pay's number of the profit sharing.
    pub order_id: String,
    /// 商户分账单号. Your number of the profit sharing.
    pub out_order_no: String,
    /// 商户回退单号. Your number of the return.
    pub out_return_no: String,
    /// 回退商户号. Merchant id that gives the money back.
    pub return_mchid: String,
    /// 回退金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 微信回退单号. WeChat Pay number of the return.
    pub return_no: String,
    /// 回退结果. PROCESSING until decided: query it. SUCCESS and FAILED (also written FAIL) are final.
    pub result: GetResult,
    /// 失败原因. Present only when it failed.
    pub fail_reason: Option<FailReason>,
    /// 完成时间. When it was done.
    pub finish_time: Time,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 order_id, 2 out_order_no, 3 out_return_no, 4 return_mchid, 5 amount, 6 return_no, 7 result,
        8 fail_reason, 9 finish_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sub_mchid",
        "order_id",
        "out_order_no",
        "out_return_no",
        "return_mchid",
        "amount",
        "return_no",
        "result",
        "finish_time",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/ecommerce/profitsharing/returnorders`, 请求分账回退.
///
/// At least one of `order_id` and `out_order_no` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Sub-merchant that gets the money back. At most 32 characters.
    pub sub_mchid: String,
    /// 微信分账单号. WeChat Pay number of the sharing request. Send it or `out_order_no`. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub order_id: Option<String>,
    /// 商户分账单号. Your number of the sharing request. Send it or `order_id`. At most 64 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_order_no: Option<String>,
    /// 商户回退单号. Your number for this return, unique in your system: digits, letters and `_-|*@`. Repeat it to retry
    /// safely. At most 64 characters. Matches `^[0-9A-Za-z_|*@-]+$`.
    pub out_return_no: String,
    /// 回退商户号. Merchant that gives the money back; it must have received a share of this request. At most 32
    /// characters.
    pub return_mchid: String,
    /// 回退金额. Fen (1/100 yuan). Returns together stay within what the receiver got.
    pub amount: i64,
    /// 回退描述. Why the money is returned.
    pub description: String,
    /// 微信订单号. WeChat Pay's number of the order. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_id: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        if let Some(value) = &self.order_id {
            check::text("order_id", value, 0, 64)?;
        }
        if let Some(value) = &self.out_order_no {
            check::text("out_order_no", value, 0, 64)?;
        }
        check::required("out_return_no", &self.out_return_no)?;
        check::text("out_return_no", &self.out_return_no, 0, 64)?;
        check::pattern("out_return_no", &self.out_return_no, &PATTERN_1)?;
        check::required("return_mchid", &self.return_mchid)?;
        check::text("return_mchid", &self.return_mchid, 0, 32)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        if let Some(value) = &self.transaction_id {
            check::text("transaction_id", value, 0, 32)?;
        }
        check::any_of(&[("order_id", !self.order_id.is_void()), ("out_order_no", !self.out_order_no.is_void())])?;
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/profitsharing/returnorders`, 请求分账回退.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 微信分账单号. WeChat Pay's number of the profit sharing.
    pub order_id: String,
    /// 商户分账单号. Your number of the profit sharing.
    pub out_order_no: String,
    /// 商户回退单号. Your number of the return.
    pub out_return_no: String,
    /// 回退商户号. Merchant id that gives the money back.
    pub return_mchid: String,
    /// 回退金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 微信回退单号. WeChat Pay number of the return.
    pub return_no: String,
    /// 回退结果. PROCESSING until decided: query it. SUCCESS and FAILED (also written FAIL) are final.
    pub result: PostResult,
    /// 失败原因. Present only when it failed.
    pub fail_reason: Option<FailReason>,
    /// 完成时间. When it was done.
    pub finish_time: Time,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 order_id, 2 out_order_no, 3 out_return_no, 4 return_mchid, 5 amount, 6 return_no, 7 result,
        8 fail_reason, 9 finish_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "sub_mchid",
        "order_id",
        "out_order_no",
        "out_return_no",
        "return_mchid",
        "amount",
        "return_no",
        "result",
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
    pub enum GetResult {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `FAILED`
        Failed = "FAILED",
    }
}

open_enum! {
    /// 回退结果.
    pub enum PostResult {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAIL`
        Fail = "FAIL",
        /// `FAILED`
        Failed = "FAILED",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_|*@-]+$");
