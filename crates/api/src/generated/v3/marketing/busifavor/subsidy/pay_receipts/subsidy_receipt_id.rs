//! `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`: 查询营销补差付款单详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询营销补差付款单详情.
    ///
    /// `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_18.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",
    "查询营销补差付款单详情",
);

/// The answer to `GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}`, 查询营销补差付款单详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    pub status: GetStatus,
    /// 补差付款失败原因.
    pub fail_reason: Option<crate::v3::marketing::busifavor::subsidy::pay_receipts::FailReason>,
    /// 补差付款完成时间.
    pub success_time: Option<Time>,
    /// 业务请求唯一单号.
    pub out_subsidy_no: String,
    /// 补差付款发起时间.
    pub create_time: Option<Time>,
}

fields! {
    GetResponse {
        0 subsidy_receipt_id, 1 stock_id, 2 coupon_code, 3 transaction_id, 4 payer_merchant, 5 payee_merchant, 6 amount,
        7 description, 8 status, 9 fail_reason, 10 success_time, 11 out_subsidy_no, 12 create_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 补差付款单据状态.
    pub enum GetStatus {
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
