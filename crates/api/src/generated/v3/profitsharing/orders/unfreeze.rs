//! `/v3/profitsharing/orders/unfreeze`: 解冻剩余资金 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/profitsharing/orders/unfreeze`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 解冻剩余资金. Releases all that is left of an order to the merchant; nothing of it can be shared afterwards.
    /// Accepted is not done: query the result under the same `out_order_no`.
    ///
    /// `POST /v3/profitsharing/orders/unfreeze`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012466860>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/profitsharing/orders/unfreeze", "解冻剩余资金");

/// The body of `POST /v3/profitsharing/orders/unfreeze`, 解冻剩余资金.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号. Sub-merchant whose money is shared. Needed by service providers; a direct merchant leaves it out. At
    /// most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 微信订单号. WeChat Pay number of the order that was paid. At most 32 characters.
    pub transaction_id: String,
    /// 商户分账单号. Your number for this request, unique in your system: digits, letters and `_-|*@`. Repeat it to retry
    /// safely; every further sharing or unfreezing needs a new one. At most 64 characters. Matches
    /// `^[0-9A-Za-z_|*@-]+$`.
    pub out_order_no: String,
    /// 分账描述. Why the rest is released; shown in the bill. At most 80 characters.
    pub description: String,
    /// 分账结果回调url. Public address that gets the notification of the result; no query string.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, 32)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, 64)?;
        check::pattern("out_order_no", &self.out_order_no, &PATTERN_1)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, 80)?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/profitsharing/orders/unfreeze`, 解冻剩余资金.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    pub transaction_id: String,
    /// 商户分账单号. Your number of the profit sharing. At most 64 characters.
    pub out_order_no: String,
    /// 微信分账单号. WeChat Pay number of this request. At most 64 characters.
    pub order_id: String,
    /// 分账单状态. FINISHED is no success: see `result` of each receiver.
    pub state: crate::v3::profitsharing::orders::PostState,
    /// 分账接收方列表. Who gets which share.
    pub receivers: Option<Vec<Receiver>>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 transaction_id, 2 out_order_no, 3 order_id, 4 state, 5 receivers,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape =
    Shape::new(&["transaction_id", "out_order_no", "order_id", "state"], &[("receivers", &RECEIVER_SHAPE)]);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `receivers` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Receiver {
    /// 分账金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 分账描述. What the share is for.
    pub description: String,
    /// 分账接收方类型. `MERCHANT_ID` (merchant), `PERSONAL_OPENID` (openid under the AppID of the caller),
    /// `PERSONAL_SUB_OPENID` (openid under that of the sub-merchant; service providers only).
    pub type_: crate::v3::profitsharing::orders::ReceiverType,
    /// 分账接收方帐号. Merchant id or openid, as sent.
    pub account: String,
    /// 分账结果. PENDING until decided; SUCCESS, or CLOSED with `fail_reason`.
    pub result: crate::v3::profitsharing::orders::ReceiverResult,
    /// 分账失败原因. Present only when the share was closed.
    pub fail_reason: Option<crate::v3::profitsharing::orders::FailReason>,
    /// 分账明细单号. WeChat Pay number of this share, as in the fund-flow bill.
    pub detail_id: Option<String>,
    /// 分账创建时间. When it was asked for.
    pub create_time: Time,
    /// 分账完成时间. When it was done.
    pub finish_time: Time,
}

fields! {
    Receiver {
        0 amount, 1 description, 2 type_ = "type", 3 account, 4 result, 5 fail_reason, 6 detail_id, 7 create_time,
        8 finish_time,
    }
}

pub(crate) static RECEIVER_SHAPE: Shape =
    Shape::new(&["amount", "description", "type", "account", "result", "create_time", "finish_time"], &[]);

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_|*@-]+$");
