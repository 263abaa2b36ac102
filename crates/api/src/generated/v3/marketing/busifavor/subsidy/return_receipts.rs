//! `/v3/marketing/busifavor/subsidy/return-receipts`: 营销补差回退 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod subsidy_return_receipt_id;

/// The path `/v3/marketing/busifavor/subsidy/return-receipts`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`.
    pub fn subsidy_return_receipt_id(
        self,
        subsidy_return_receipt_id: impl AsRef<str>,
    ) -> subsidy_return_receipt_id::Path<'a> {
        subsidy_return_receipt_id::Path(self.0.variable(
            "subsidy_return_receipt_id",
            subsidy_return_receipt_id.as_ref(),
            |value| check::text("subsidy_return_receipt_id", value, 0, usize::MAX),
        ))
    }

    /// 营销补差回退.
    ///
    /// `POST /v3/marketing/busifavor/subsidy/return-receipts`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_17.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/marketing/busifavor/subsidy/return-receipts", "营销补差回退");

/// The body of `POST /v3/marketing/busifavor/subsidy/return-receipts`, 营销补差回退.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商家券批次号.
    pub stock_id: String,
    /// 商家券Code.
    pub coupon_code: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 微信支付退款单号.
    pub refund_id: String,
    /// 原营销补差扣款商户号.
    pub payer_merchant: String,
    /// 原营销补差入账商户号.
    pub payee_merchant: String,
    /// 补差回退金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 补差回退描述.
    pub description: String,
    /// 业务请求唯一单号.
    pub out_subsidy_return_no: String,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("stock_id", &self.stock_id)?;
        check::text("stock_id", &self.stock_id, 0, usize::MAX)?;
        check::required("coupon_code", &self.coupon_code)?;
        check::text("coupon_code", &self.coupon_code, 0, usize::MAX)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("refund_id", &self.refund_id)?;
        check::text("refund_id", &self.refund_id, 0, usize::MAX)?;
        check::required("payer_merchant", &self.payer_merchant)?;
        check::text("payer_merchant", &self.payer_merchant, 0, usize::MAX)?;
        check::required("payee_merchant", &self.payee_merchant)?;
        check::text("payee_merchant", &self.payee_merchant, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
        check::required("out_subsidy_return_no", &self.out_subsidy_return_no)?;
        check::text("out_subsidy_return_no", &self.out_subsidy_return_no, 0, usize::MAX)?;
        Ok(())
    }
}

/// The answer to `POST /v3/marketing/busifavor/subsidy/return-receipts`, 营销补差回退.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 补差回退单号.
    pub subsidy_return_receipt_id: Option<String>,
    /// 商家券批次号.
    pub stock_id: String,
    /// 商家券Code.
    pub coupon_code: String,
    /// 微信支付订单号.
    pub transaction_id: String,
    /// 微信支付退款单号.
    pub refund_id: String,
    /// 原营销补差扣款商户号.
    pub payer_merchant: String,
    /// 原营销补差入账商户号.
    pub payee_merchant: String,
    /// 补差回退金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 补差回退描述.
    pub description: String,
    /// 补差回退单据状态.
    pub status: PostStatus,
    /// 补差回退失败原因.
    pub fail_reason: Option<FailReason>,
    /// 补差回退完成时间.
    pub return_done_time: Option<Time>,
    /// 补差付款单号.
    pub subsidy_receipt_id: String,
    /// 业务请求唯一单号.
    pub out_subsidy_return_no: String,
    /// 补差回退发起时间.
    pub return_create_time: Option<Time>,
}

fields! {
    PostResponse {
        0 subsidy_return_receipt_id, 1 stock_id, 2 coupon_code, 3 transaction_id, 4 refund_id, 5 payer_merchant,
        6 payee_merchant, 7 amount, 8 description, 9 status, 10 fail_reason, 11 return_done_time, 12 subsidy_receipt_id,
        13 out_subsidy_return_no, 14 return_create_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "stock_id",
        "coupon_code",
        "transaction_id",
        "refund_id",
        "payer_merchant",
        "payee_merchant",
        "amount",
        "description",
        "status",
        "subsidy_receipt_id",
        "out_subsidy_return_no",
    ],
    &[],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 补差回退失败原因.
    pub enum FailReason {
        /// `RETURN_RECEIPT_INSUFFICIENT_BALANCE`
        ReturnReceiptInsufficientBalance = "RETURN_RECEIPT_INSUFFICIENT_BALANCE",
        /// `RETURN_RECEIPT_OTHER`
        ReturnReceiptOther = "RETURN_RECEIPT_OTHER",
    }
}

open_enum! {
    /// 补差回退单据状态.
    pub enum PostStatus {
        /// `RETURN_RECEIPT_UNKNOWN`
        ReturnReceiptUnknown = "RETURN_RECEIPT_UNKNOWN",
        /// `RETURN_RECEIPT_ACCEPTED`
        ReturnReceiptAccepted = "RETURN_RECEIPT_ACCEPTED",
        /// `RETURN_RECEIPT_SUCCESS`
        ReturnReceiptSuccess = "RETURN_RECEIPT_SUCCESS",
        /// `RETURN_RECEIPT_FAIL`
        ReturnReceiptFail = "RETURN_RECEIPT_FAIL",
    }
}
