//! `/v3/marketing/busifavor/subsidy/pay-receipts`: 营销补差付款 `POST`, 查询营销补差付款单列表 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod subsidy_receipt_id;

/// The path `/v3/marketing/busifavor/subsidy/pay-receipts`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`.
    pub fn subsidy_receipt_id(self, subsidy_receipt_id: impl AsRef<str>) -> subsidy_receipt_id::Path<'a> {
        subsidy_receipt_id::Path(self.0.variable("subsidy_receipt_id", subsidy_receipt_id.as_ref(), |value| {
            check::text("subsidy_receipt_id", value, 0, usize::MAX)
        }))
    }

    /// 营销补差付款.
    ///
    /// `POST /v3/marketing/busifavor/subsidy/pay-receipts`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_16.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询营销补差付款单列表.
    ///
    /// `GET /v3/marketing/busifavor/subsidy/pay-receipts`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_19.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/busifavor/subsidy/pay-receipts", "营销补差付款");

static GET: Operation = Operation::new("GET", "/v3/marketing/busifavor/subsidy/pay-receipts", "查询营销补差付款单列表");

/// The query of `GET /v3/marketing/busifavor/subsidy/pay-receipts`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商家券批次号.
    pub stock_id: String,
    /// 商家券Code.
    pub coupon_code: String,
    /// 补差付款请求单号.
    pub out_subsidy_no: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("coupon_code", &self.coupon_code)?;
        check::text("coupon_code", &self.coupon_code, 0, usize::MAX)?;
        if let Some(value) = &self.out_subsidy_no {
            check::text("out_subsidy_no", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("stock_id", &self.stock_id);
        query.push("coupon_code", &self.coupon_code);
        query.push_some("out_subsidy_no", self.out_subsidy_no.as_ref());
    }
}

/// The answer to `GET /v3/marketing/busifavor/subsidy/pay-receipts`, 查询营销补差付款单列表.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 补差付款单据列表.
    pub pay_receipt_list: Option<Vec<PayReceipt>>,
}

fields! {
    GetResponse {
        0 pay_receipt_list,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(&[], &[("pay_receipt_list", &PAY_RECEIPT_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `pay_receipt_list` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PayReceipt {
    /// 补差付款单号.
    pub subsidy_receipt_id: String,
    /// 商家券批次号.
    pub stock_id: String,
    /// 商家券Code.
    pub coupon_code: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 营销补差扣款商户号.
    pub payer_merchant: String,
    /// 营销补差入账商户号.
    pub payee_merchant: String,
    /// 补差付款金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 补差付款描述.
    pub description: String,
    /// 补差付款单据状态.
    pub status: PayReceiptStatus,
    /// 补差付款失败原因.
    pub fail_reason: Option<FailReason>,
    /// 补差付款完成时间.
    pub success_time: Option<Time>,
    /// 业务请求唯一单号.
    pub out_subsidy_no: String,
    /// 补差付款发起时间.
    pub create_time: Option<Time>,
}

fields! {
    PayReceipt {
        0 subsidy_receipt_id, 1 stock_id, 2 coupon_code, 3 transaction_id, 4 payer_merchant, 5 payee_merchant, 6 amount,
        7 description, 8 status, 9 fail_reason, 10 success_time, 11 out_subsidy_no, 12 create_time,
    }
}

pub(crate) static PAY_RECEIPT_SHAPE: Shape = Shape::new(
    &[
        "subsidy_receipt_id",
        "stock_id",
        "coupon_code",
        "transaction_id",
        "payer_merchant",
        "payee_merchant",
        "amount",
        "description",
        "status",
        "out_subsidy_no",
    ],
    &[],
);

/// The body of `POST /v3/marketing/busifavor/subsidy/pay-receipts`, 营销补差付款.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商家券批次号.
    pub stock_id: String,
    /// 商家券Code.
    pub coupon_code: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 营销补差扣款商户号.
    pub payer_merchant: String,
    /// 营销补差入账商户号.
    pub payee_merchant: String,
    /// 补差付款金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 补差付款描述.
    pub description: String,
    /// 业务请求唯一单号.
    pub out_subsidy_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("coupon_code", &self.coupon_code)?;
        check::text("coupon_code", &self.coupon_code, 0, usize::MAX)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("payer_merchant", &self.payer_merchant)?;
        check::text("payer_merchant", &self.payer_merchant, 0, usize::MAX)?;
        check::required("payee_merchant", &self.payee_merchant)?;
        check::text("payee_merchant", &self.payee_merchant, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        check::required("out_subsidy_no", &self.out_subsidy_no)?;
        check::text("out_subsidy_no", &self.out_subsidy_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/busifavor/subsidy/pay-receipts`, 营销补差付款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 补差付款单号.
    pub subsidy_receipt_id: String,
    /// 商家券批次号.
    pub stock_id: String,
    /// 商家券Code.
    pub coupon_code: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 营销补差扣款商户号.
    pub payer_merchant: String,
    /// 营销补差入账商户号.
    pub payee_merchant: String,
    /// 补差付款金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 补差付款描述.
    pub description: String,
    /// 补差付款单据状态.
    pub status: PostStatus,
    /// 补差付款失败原因.
    pub fail_reason: Option<FailReason>,
    /// 补差付款完成时间.
    pub success_time: Option<Time>,
    /// 业务请求唯一单号.
    pub out_subsidy_no: String,
    /// 补差付款发起时间.
    pub create_time: Option<Time>,
}

fields! {
    PostResponse {
        0 subsidy_receipt_id, 1 stock_id, 2 coupon_code, 3 transaction_id, 4 payer_merchant, 5 payee_merchant, 6 amount,
        7 description, 8 status, 9 fail_reason, 10 success_time, 11 out_subsidy_no, 12 create_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "subsidy_receipt_id",
        "stock_id",
        "coupon_code",
        "transaction_id",
        "payer_merchant",
        "payee_merchant",
        "amount",
        "description",
        "status",
        "out_subsidy_no",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 补差付款失败原因.
    pub enum FailReason {
        /// `PAY_RECEIPT_INSUFFICIENT_BALANCE`
        PayReceiptInsufficientBalance = "PAY_RECEIPT_INSUFFICIENT_BALANCE",
        /// `PAY_RECEIPT_NOT_INCOMESPLIT_ORDER`
        PayReceiptNotIncomesplitOrder = "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER",
        /// `PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA`
        PayReceiptExceedSubsidyAmountQuota = "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA",
        /// `PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA`
        PayReceiptExceedSubsidyCountQuota = "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA",
        /// `PAY_RECEIPT_OTHER`
        PayReceiptOther = "PAY_RECEIPT_OTHER",
    }
}

open_enum! {
    /// 补差付款单据状态.
    pub enum PayReceiptStatus {
        /// `PAY_RECEIPT_UNKNOWN`
        PayReceiptUnknown = "PAY_RECEIPT_UNKNOWN",
        /// `PAY_RECEIPT_ACCEPTED`
        PayReceiptAccepted = "PAY_RECEIPT_ACCEPTED",
        /// `PAY_RECEIPT_SUCCESS`
        PayReceiptSuccess = "PAY_RECEIPT_SUCCESS",
        /// `PAY_RECEIPT_FAIL`
        PayReceiptFail = "PAY_RECEIPT_FAIL",
        /// `PAY_RECEIPT_RETURNING`
        PayReceiptReturning = "PAY_RECEIPT_RETURNING",
        /// `PAY_RECEIPT_PARTIAL_RETURN`
        PayReceiptPartialReturn = "PAY_RECEIPT_PARTIAL_RETURN",
        /// `PAY_RECEIPT_FULL_RETURN`
        PayReceiptFullReturn = "PAY_RECEIPT_FULL_RETURN",
    }
}

open_enum! {
    /// 补差付款单据状态.
    pub enum PostStatus {
        /// `PAY_RECEIPT_UNKNOWN`
        PayReceiptUnknown = "PAY_RECEIPT_UNKNOWN",
        /// `PAY_RECEIPT_ACCEPTED`
        PayReceiptAccepted = "PAY_RECEIPT_ACCEPTED",
        /// `PAY_RECEIPT_SUCCESS`
        PayReceiptSuccess = "PAY_RECEIPT_SUCCESS",
        /// `PAY_RECEIPT_FAIL`
        PayReceiptFail = "PAY_RECEIPT_FAIL",
        /// `PAY_RECEIPT_RETURNING`
        PayReceiptReturning = "PAY_RECEIPT_RETURNING",
        /// `PAY_RECEIPT_PARTIAL_RETURN`
        PayReceiptPartialReturn = "PAY_RECEIPT_PARTIAL_RETURN",
        /// `PAY_RECEIPT_FULL_RETURN`
        PayReceiptFullReturn = "PAY_RECEIPT_FULL_RETURN",
    }
}
