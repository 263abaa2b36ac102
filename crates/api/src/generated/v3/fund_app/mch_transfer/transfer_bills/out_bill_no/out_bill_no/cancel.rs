//! `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`: 撤销转账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 撤销转账. Calls a transfer back before the payee confirms it. The answer only says that this was accepted:
    /// query.
    ///
    /// 在用户确认收款之前撤销转账。应答只表示已受理，撤销是否成功以通知或查询为准；用户已经确认的转账不能撤销。
    ///
    /// `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`, for merchants.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/transfer-bill/cancel-transfer.html>
    pub fn post(self) -> Call<'a, PostResponse> {
        self.0.call(&POST)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel", "撤销转账");

/// The answer to `POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`, 撤销转账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 商户单号. Your number of the transfer.
    pub out_bill_no: String,
    /// 微信转账单号. WeChat Pay's number of the transfer.
    pub transfer_bill_no: String,
    /// 单据状态. State of the transfer.
    pub state: PostState,
    /// 最后一次单据状态变更时间. When its state last changed.
    pub update_time: Time,
}

fields! {
    PostResponse {
        0 out_bill_no, 1 transfer_bill_no, 2 state, 3 update_time,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["out_bill_no", "transfer_bill_no", "state", "update_time"], &[]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 单据状态.
    pub enum PostState {
        /// `CANCELING`
        Canceling = "CANCELING",
        /// `CANCELLED`
        Cancelled = "CANCELLED",
    }
}
