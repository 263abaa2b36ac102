//! `/v3/brand/profitsharing/returnorders`: 请求分账回退 `POST`, 查询分账回退结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/brand/profitsharing/returnorders`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 请求分账回退.
    ///
    /// `POST /v3/brand/profitsharing/returnorders`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_3.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询分账回退结果.
    ///
    /// `GET /v3/brand/profitsharing/returnorders`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_4.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/brand/profitsharing/returnorders", "请求分账回退");

static GET: Operation = Operation::new("GET", "/v3/brand/profitsharing/returnorders", "查询分账回退结果");

/// The query of `GET /v3/brand/profitsharing/returnorders`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
    /// 商户回退单号.
    pub out_return_no: String,
    /// 微信分帐单号.
    pub order_id: Option<String>,
    /// 商户分账单号.
    pub out_order_no: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("out_return_no", &self.out_return_no)?;
        check::text("out_return_no", &self.out_return_no, 0, usize::MAX)?;
        if let Some(value) = &self.order_id {
            check::text("order_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_order_no {
            check::text("out_order_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
        query.push("out_return_no", &self.out_return_no);
        query.push_some("order_id", self.order_id.as_ref());
        query.push_some("out_order_no", self.out_order_no.as_ref());
    }
}

/// The answer to `GET /v3/brand/profitsharing/returnorders`, 查询分账回退结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// 微信分账单号.
    pub order_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 商户回退单号.
    pub out_return_no: String,
    /// 回退商户号.
    pub return_mchid: String,
    /// 微信回退单号.
    pub return_no: String,
    /// 回退金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 回退结果.
    pub result: GetResult,
    /// 失败原因.
    pub fail_reason: Option<GetResponseFailReason>,
    /// 完成时间.
    pub finish_time: Time,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 order_id, 2 out_order_no, 3 out_return_no, 4 return_mchid, 5 return_no, 6 amount, 7 result,
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
        "return_no",
        "amount",
        "result",
        "finish_time",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/brand/profitsharing/returnorders`, 请求分账回退.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号.
    pub sub_mchid: String,
    /// 微信分账单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub order_id: Option<String>,
    /// 商户分账单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_order_no: Option<String>,
    /// 商户回退单号.
    pub out_return_no: String,
    /// 回退商户号.
    pub return_mchid: String,
    /// 回退金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 回退描述.
    pub description: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
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

/// The answer to `POST /v3/brand/profitsharing/returnorders`, 请求分账回退.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// 微信分账单号.
    pub order_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 商户回退单号.
    pub out_return_no: String,
    /// 回退商户号.
    pub return_mchid: String,
    /// 回退金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 微信回退单号.
    pub return_no: String,
    /// 回退结果.
    pub result: PostResult,
    /// 失败原因.
    pub fail_reason: Option<FailReason>,
    /// 完成时间.
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
    }
}

open_enum! {
    /// 失败原因.
    pub enum GetResponseFailReason {
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
    }
}
