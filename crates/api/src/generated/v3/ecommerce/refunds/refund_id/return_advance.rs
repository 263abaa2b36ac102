//! `/v3/ecommerce/refunds/{refund_id}/return-advance`: 垫付退款回补 `POST`, 查询垫付回补结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/refunds/{refund_id}/return-advance`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 垫付退款回补. Takes back from the sub-merchant what the platform advanced for a refund.
    ///
    /// `POST /v3/ecommerce/refunds/{refund_id}/return-advance`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-return-advance.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询垫付回补结果. Whether an advance has been taken back.
    ///
    /// `GET /v3/ecommerce/refunds/{refund_id}/return-advance`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/query-return-advance.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/refunds/{refund_id}/return-advance", "垫付退款回补");

static GET: Operation = Operation::new("GET", "/v3/ecommerce/refunds/{refund_id}/return-advance", "查询垫付回补结果");

/// The query of `GET /v3/ecommerce/refunds/{refund_id}/return-advance`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
    }
}

/// The answer to `GET /v3/ecommerce/refunds/{refund_id}/return-advance`, 查询垫付回补结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信退款单号. WeChat Pay's number of the refund.
    pub refund_id: String,
    /// 微信回补单号. WeChat Pay's number of the repayment.
    pub advance_return_id: String,
    /// 垫付回补金额. Fen (1/100 yuan).
    pub return_amount: i64,
    /// 出款方商户号. Merchant id that pays.
    pub payer_mchid: String,
    /// 出款方账户. BASIC or OPERATION.
    pub payer_account: String,
    /// 入账方商户号. Merchant id that is paid.
    pub payee_mchid: String,
    /// 入账方账户. BASIC or OPERATION.
    pub payee_account: String,
    /// 垫付回补结果. SUCCESS; FAILED, the account of the sub-merchant being short; PROCESSING.
    pub result: String,
    /// 垫付回补完成时间. When the money was paid back.
    pub success_time: Option<Time>,
}

fields! {
    GetResponse {
        0 refund_id, 1 advance_return_id, 2 return_amount, 3 payer_mchid, 4 payer_account, 5 payee_mchid,
        6 payee_account, 7 result, 8 success_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "refund_id",
        "advance_return_id",
        "return_amount",
        "payer_mchid",
        "payer_account",
        "payee_mchid",
        "payee_account",
        "result",
    ],
    &[],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// The body of `POST /v3/ecommerce/refunds/{refund_id}/return-advance`, 垫付退款回补.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/refunds/{refund_id}/return-advance`, 垫付退款回补.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信退款单号. WeChat Pay's number of the refund.
    pub refund_id: String,
    /// 微信回补单号. WeChat Pay's number of the repayment.
    pub advance_return_id: String,
    /// 垫付回补金额. Fen (1/100 yuan).
    pub return_amount: i64,
    /// 出款方商户号. Merchant id that pays.
    pub payer_mchid: String,
    /// 出款方账户. BASIC or OPERATION.
    pub payer_account: String,
    /// 入账方商户号. Merchant id that is paid.
    pub payee_mchid: String,
    /// 入账方账户. BASIC or OPERATION.
    pub payee_account: String,
    /// 垫付回补结果. SUCCESS; FAILED, the account of the sub-merchant being short; PROCESSING.
    pub result: String,
    /// 垫付回补完成时间. When the money was paid back.
    pub success_time: Option<Time>,
}

fields! {
    PostResponse {
        0 refund_id, 1 advance_return_id, 2 return_amount, 3 payer_mchid, 4 payer_account, 5 payee_mchid,
        6 payee_account, 7 result, 8 success_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "refund_id",
        "advance_return_id",
        "return_amount",
        "payer_mchid",
        "payer_account",
        "payee_mchid",
        "payee_account",
        "result",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}
