//! `/v3/profitsharing/orders`: 请求分账 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_order_no;
pub mod unfreeze;

/// The path `/v3/profitsharing/orders`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/profitsharing/orders/unfreeze`.
    pub fn unfreeze(self) -> unfreeze::Path<'a> {
        unfreeze::Path(self.0.segment("unfreeze"))
    }

    /// On to `/v3/profitsharing/orders/{out_order_no}`.
    pub fn out_order_no(self, out_order_no: impl AsRef<str>) -> out_order_no::Path<'a> {
        out_order_no::Path(
            self.0.variable("out_order_no", out_order_no.as_ref(), |value| check::text("out_order_no", value, 0, 64)),
        )
    }

    /// 请求分账. Shares the money of a paid order among receivers, at most 50 in one call and 50 calls for one order.
    /// Accepted is not shared: query the result.
    ///
    /// `POST /v3/profitsharing/orders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/doc/v3/partner/4012690683>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/profitsharing/orders", "请求分账");

/// The body of `POST /v3/profitsharing/orders`, 请求分账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号. Sub-merchant whose money is shared. Needed by service providers; a direct merchant leaves it out. At
    /// most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 应用ID. AppID of the caller. Needed when a receiver is a `PERSONAL_OPENID`. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 子商户应用ID. AppID of the sub-merchant. Needed when a receiver is a `PERSONAL_SUB_OPENID`. At most 32
    /// characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 微信订单号. WeChat Pay number of the order that was paid. At most 32 characters.
    pub transaction_id: String,
    /// 商户分账单号. Your number for this request, unique in your system: digits, letters and `_-|*@`. Repeat it to retry
    /// safely; every further sharing or unfreezing needs a new one. At most 64 characters. Matches
    /// `^[0-9A-Za-z_|*@-]+$`.
    pub out_order_no: String,
    /// 分账接收方列表. At most 50; the merchant whose money is shared may be one of them. At most 50 items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receivers: Option<Vec<Receiver>>,
    /// 是否解冻剩余未分资金. True: what is left goes back to the merchant and the order is closed to sharing. False: more can
    /// be shared later.
    pub unfreeze_unsplit: bool,
    /// 分账结果回调url. Public address that gets the notification of the result; no query string.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, 32)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, 32)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, 64)?;
        check::pattern("out_order_no", &self.out_order_no, &PATTERN_1)?;
        if let Some(value) = &self.receivers {
            check::count("receivers", value.len(), 0, 50)?;
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("receivers", index))?;
            }
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.receivers {
            for item in value {
                item.visit_sensitive(visit);
            }
        }
    }
}

/// The answer to `POST /v3/profitsharing/orders`, 请求分账.
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
    pub state: PostState,
    /// 分账接收方列表. Who gets which share.
    pub receivers: Option<Vec<PostResponseReceiver>>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 transaction_id, 2 out_order_no, 3 order_id, 4 state, 5 receivers,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["transaction_id", "out_order_no", "order_id", "state"],
    &[("receivers", &POST_RESPONSE_RECEIVER_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `receivers` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseReceiver {
    /// 分账金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 分账描述. What the share is for.
    pub description: String,
    /// 分账接收方类型. `MERCHANT_ID` (merchant), `PERSONAL_OPENID` (openid under the AppID of the caller),
    /// `PERSONAL_SUB_OPENID` (openid under that of the sub-merchant; service providers only).
    pub type_: ReceiverType,
    /// 分账接收方帐号. Merchant id or openid, as sent.
    pub account: String,
    /// 分账结果. PENDING until decided; SUCCESS, or CLOSED with `fail_reason`.
    pub result: ReceiverResult,
    /// 分账失败原因. Present only when the share was closed.
    pub fail_reason: Option<FailReason>,
    /// 分账明细单号. WeChat Pay number of this share, as in the fund-flow bill.
    pub detail_id: Option<String>,
    /// 分账创建时间. When it was asked for.
    pub create_time: Time,
    /// 分账完成时间. When it was done.
    pub finish_time: Time,
}

fields! {
    PostResponseReceiver {
        0 amount, 1 description, 2 type_ = "type", 3 account, 4 result, 5 fail_reason, 6 detail_id, 7 create_time,
        8 finish_time,
    }
}

pub(crate) static POST_RESPONSE_RECEIVER_SHAPE: Shape =
    Shape::new(&["amount", "description", "type", "account", "result", "create_time", "finish_time"], &[]);

/// An item of `receivers` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Receiver {
    /// 分账接收方类型. `MERCHANT_ID` (merchant), `PERSONAL_OPENID` (openid under the AppID of the caller),
    /// `PERSONAL_SUB_OPENID` (openid under that of the sub-merchant; service providers only).
    #[serde(rename = "type")]
    pub type_: ReceiverType,
    /// 分账接收方帐号. Merchant id, or openid under `appid` (`PERSONAL_OPENID`) or `sub_appid` (`PERSONAL_SUB_OPENID`). At
    /// most 64 characters.
    pub account: String,
    /// 分账个人接收方姓名. Real name of a personal receiver; if sent, it must match the account. Sensitive: sent encrypted;
    /// the limit is that of the ciphertext.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<Sensitive>,
    /// 分账金额. Fen (1/100 yuan). All shares together stay within the order and the largest share agreed.
    pub amount: i64,
    /// 分账描述. Why the money is shared; shown in the bill. At most 80 characters.
    pub description: String,
}

impl Check for Receiver {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("account", &self.account)?;
        check::text("account", &self.account, 0, 64)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, 80)?;
        Ok(())
    }
}

impl SensitiveFields for Receiver {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.name {
            visit("name", value);
        }
    }
}

open_enum! {
    /// 分账失败原因.
    ///
    /// `ACCOUNT_ABNORMAL` (account of the receiver), `NO_RELATION` (receiver removed), `RECEIVER_HIGH_RISK`,
    /// `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH` (permission withdrawn), `RECEIVER_RECEIPT_LIMIT` (monthly limit
    /// of the user), `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST` (the description could not be set).
    pub enum FailReason {
        /// `ACCOUNT_ABNORMAL`
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        /// `NO_RELATION`
        NoRelation = "NO_RELATION",
        /// `RECEIVER_HIGH_RISK`
        ReceiverHighRisk = "RECEIVER_HIGH_RISK",
        /// `RECEIVER_REAL_NAME_NOT_VERIFIED`
        ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
        /// `NO_AUTH`
        NoAuth = "NO_AUTH",
        /// `RECEIVER_RECEIPT_LIMIT`
        ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
        /// `PAYER_ACCOUNT_ABNORMAL`
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        /// `INVALID_REQUEST`
        InvalidRequest = "INVALID_REQUEST",
    }
}

open_enum! {
    /// 分账单状态.
    ///
    /// `PROCESSING`: under way. `FINISHED`: done; what became of each share says its result.
    pub enum PostState {
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

open_enum! {
    /// 分账接收方类型.
    ///
    /// `MERCHANT_ID` (merchant), `PERSONAL_OPENID` (openid under the AppID of the caller), `PERSONAL_SUB_OPENID`
    /// (openid under that of the sub-merchant; service providers only).
    pub enum ReceiverType {
        /// `MERCHANT_ID`
        MerchantId = "MERCHANT_ID",
        /// `PERSONAL_OPENID`
        PersonalOpenid = "PERSONAL_OPENID",
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_|*@-]+$");
