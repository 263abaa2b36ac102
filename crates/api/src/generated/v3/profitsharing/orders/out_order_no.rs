//! `/v3/profitsharing/orders/{out_order_no}`: 查询分账结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/profitsharing/orders/{out_order_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询分账结果. Result of one sharing or unfreezing request, receiver by receiver.
    ///
    /// `GET /v3/profitsharing/orders/{out_order_no}`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/merchant/4012525210>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/profitsharing/orders/{out_order_no}", "查询分账结果");

/// The query of `GET /v3/profitsharing/orders/{out_order_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号. Sub-merchant whose money is shared. Needed by service providers; a direct merchant leaves it out. At
    /// most 32 characters.
    pub sub_mchid: Option<String>,
    /// 微信订单号. WeChat Pay number of the order that was paid. At most 32 characters.
    pub transaction_id: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, 32)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push("transaction_id", &self.transaction_id);
    }
}

/// The answer to `GET /v3/profitsharing/orders/{out_order_no}`, 查询分账结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: Option<String>,
    /// 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
    pub transaction_id: String,
    /// 商户分账单号. Your number of the profit sharing. At most 64 characters.
    pub out_order_no: String,
    /// 微信分账单号. WeChat Pay number of this request. At most 64 characters.
    pub order_id: String,
    /// 分账单状态. FINISHED is no success: see `result` of each receiver.
    pub state: GetState,
    /// 分账接收方列表. Who gets which share.
    pub receivers: Option<Vec<Receiver>>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 transaction_id, 2 out_order_no, 3 order_id, 4 state, 5 receivers,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape =
    Shape::new(&["transaction_id", "out_order_no", "order_id", "state"], &[("receivers", &RECEIVER_SHAPE)]);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `receivers` of a `GetResponse`.
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
    pub result: ReceiverResult,
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

open_enum! {
    /// 分账单状态.
    ///
    /// `PROCESSING`: under way. `FINISHED`: done; what became of each share says its result.
    pub enum GetState {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `FINISHED`
        Finished = "FINISHED",
    }
}

open_enum! {
    /// 分账结果.
    ///
    /// `PENDING`: to be paid. `SUCCESS`: paid. `CLOSED`: not paid.
    pub enum ReceiverResult {
        /// `PENDING`
        Pending = "PENDING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}
