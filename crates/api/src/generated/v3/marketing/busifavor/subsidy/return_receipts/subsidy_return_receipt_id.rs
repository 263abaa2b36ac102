//! `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`: 查询商家券营销补差回退单详情 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询商家券营销补差回退单详情.
    ///
    /// `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_2_21.shtml>
    pub fn get(self) -> Call<'a, GetResponse> {
        self.0.call(&GET)
    }
}

static GET: Operation = Operation::new(
    "GET",
    "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
    "查询商家券营销补差回退单详情",
);

/// The answer to `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`,
/// 查询商家券营销补差回退单详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
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
    /// 补差回退金额.
    pub amount: i64,
    /// 补差回退描述.
    pub description: String,
    /// 补差回退单据状态.
    pub status: GetStatus,
    /// 补差回退失败原因.
    pub fail_reason: Option<crate::v3::marketing::busifavor::subsidy::return_receipts::FailReason>,
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
    GetResponse {
        0 subsidy_return_receipt_id, 1 stock_id, 2 coupon_code, 3 transaction_id, 4 refund_id, 5 payer_merchant,
        6 payee_merchant, 7 amount, 8 description, 9 status, 10 fail_reason, 11 return_done_time, 12 subsidy_receipt_id,
        13 out_subsidy_return_no, 14 return_create_time,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 补差回退单据状态.
    pub enum GetStatus {
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
