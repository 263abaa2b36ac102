//! `/v3/ecommerce/profitsharing/orders`: 请求分账 `POST`, 查询分账结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod transaction_id;

/// The path `/v3/ecommerce/profitsharing/orders`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/profitsharing/orders/{transaction_id}`.
    pub fn transaction_id(self, transaction_id: impl AsRef<str>) -> transaction_id::Path<'a> {
        transaction_id::Path(
            self.0.variable("transaction_id", transaction_id.as_ref(), |value| {
                check::text("transaction_id", value, 0, 32)
            }),
        )
    }

    /// 请求分账. Shares the money of a paid order of a sub-merchant, at most 50 receivers in one call and 50 calls for
    /// one order, within 180 days of payment. Accepted is not shared: query the result.
    ///
    /// `POST /v3/ecommerce/profitsharing/orders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }

    /// 查询分账结果. Result of one sharing or finishing request, receiver by receiver.
    ///
    /// `GET /v3/ecommerce/profitsharing/orders`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/profitsharing/orders", "请求分账");

static GET: Operation = Operation::new("GET", "/v3/ecommerce/profitsharing/orders", "查询分账结果");

/// An item of `funds_abnormal_receivers` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct FundsAbnormalReceiver {
    /// 平台接收异常资金商户号. Merchant id of the platform that gets the money.
    pub mchid: Option<String>,
}

fields! {
    FundsAbnormalReceiver {
        0 mchid,
    }
}

/// The query of `GET /v3/ecommerce/profitsharing/orders`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 二级商户号. Sub-merchant whose money is shared. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay number of the order that was paid. At most 32 characters.
    pub transaction_id: String,
    /// 商户分账单号. Your number of the sharing or finishing request. At most 64 characters.
    pub out_order_no: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, 32)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, 64)?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push("sub_mchid", &self.sub_mchid);
        query.push("transaction_id", &self.transaction_id);
        query.push("out_order_no", &self.out_order_no);
    }
}

/// The answer to `GET /v3/ecommerce/profitsharing/orders`, 查询分账结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay's number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 商户分账单号. Your number of the profit sharing.
    pub out_order_no: String,
    /// 微信分账单号. WeChat Pay's number of the profit sharing.
    pub order_id: String,
    /// 分账单状态. State of the request; see `result` of each receiver for theirs.
    pub status: Option<GetStatus>,
    /// 分账接收方列表. Who gets which share.
    pub receivers: Option<Vec<GetResponseReceiver>>,
    /// 关单原因描述. Why it was closed.
    pub close_reason: Option<String>,
    /// 异常处理状态. State of the money that could not be paid.
    pub abnormal_status: Option<AbnormalStatus>,
    /// 异常处理关单原因. Why the handling was closed.
    pub funds_abnormal_closed_reason: Option<FundsAbnormalClosedReason>,
    /// 微信支付在途异常资金付款单号. WeChat Pay's number of the payment that redirected the money.
    pub funds_abnormal_redirect_id: Option<String>,
    /// Who got the money that could not be paid.
    pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceiver>>,
    /// 分账完结的分账金额. Fen (1/100 yuan). Only for a finishing request.
    pub finish_amount: Option<i64>,
    /// 分账完结的原因描述. Only for a finishing request.
    pub finish_description: Option<String>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 transaction_id, 2 out_order_no, 3 order_id, 4 status, 5 receivers, 6 close_reason,
        7 abnormal_status, 8 funds_abnormal_closed_reason, 9 funds_abnormal_redirect_id, 10 funds_abnormal_receivers,
        11 finish_amount, 12 finish_description,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["sub_mchid", "transaction_id", "out_order_no", "order_id"],
    &[("receivers", &GET_RESPONSE_RECEIVER_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `receivers` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseReceiver {
    /// 分账接收商户号. Only for a receiver that is a merchant. At most 32 characters.
    pub receiver_mchid: Option<String>,
    /// 分账金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 分账描述. What the share is for.
    pub description: String,
    /// 分账结果. PENDING until decided; SUCCESS, or CLOSED with `fail_reason`.
    pub result: Option<ReceiverResult>,
    /// 完成时间. When it was done.
    pub finish_time: Time,
    /// 分账失败原因. Present only when the share was closed.
    pub fail_reason: Option<crate::v3::ecommerce::profitsharing::FailReason>,
    /// 分账接收方类型. `MERCHANT_ID` (merchant) or `PERSONAL_OPENID` (a person, by openid).
    pub type_: ReceiverType,
    /// 分账接收方账号. Account of the receiver. At most 64 characters.
    pub receiver_account: String,
    /// 分账明细单号. WeChat Pay number of this share, as in the fund-flow bill.
    pub detail_id: String,
}

fields! {
    GetResponseReceiver {
        0 receiver_mchid, 1 amount, 2 description, 3 result, 4 finish_time, 5 fail_reason, 6 type_ = "type",
        7 receiver_account, 8 detail_id,
    }
}

pub(crate) static GET_RESPONSE_RECEIVER_SHAPE: Shape =
    Shape::new(&["amount", "description", "finish_time", "type", "receiver_account", "detail_id"], &[]);

/// The body of `POST /v3/ecommerce/profitsharing/orders`, 请求分账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 公众账号ID. AppID of the platform. Needed when a receiver is a `PERSONAL_OPENID`. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 二级商户号. Sub-merchant whose money is shared. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay number of the order that was paid. At most 32 characters.
    pub transaction_id: String,
    /// 商户分账单号. Your number for this request, unique in your system: digits, letters and `_-|*@`. Repeat it to retry
    /// safely; every further sharing or finishing needs a new one. At most 64 characters. Matches
    /// `^[0-9A-Za-z_|*@-]+$`.
    pub out_order_no: String,
    /// 分账接收方列表. At most 50; the sub-merchant may be one of them. At most 50 items.
    pub receivers: Vec<Receiver>,
    /// 是否分账完成. True: what is left goes back to the sub-merchant, and only the platform may be a receiver. False:
    /// more can be shared later.
    pub finish: bool,
    /// 分账结果回调url. Public address that gets the notification of the result; no query string. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, 32)?;
        }
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, 32)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, 32)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, 64)?;
        check::pattern("out_order_no", &self.out_order_no, &PATTERN_1)?;
        check::required("receivers", &self.receivers)?;
        check::count("receivers", self.receivers.len(), 0, 50)?;
        for (index, item) in self.receivers.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("receivers", index))?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 256)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        for item in &mut self.receivers {
            item.visit_sensitive(visit);
        }
    }
}

/// The answer to `POST /v3/ecommerce/profitsharing/orders`, 请求分账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: String,
    /// 微信订单号. WeChat Pay's number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 商户分账单号. Your number of the profit sharing.
    pub out_order_no: String,
    /// 微信分账单号. WeChat Pay's number of the profit sharing.
    pub order_id: String,
    /// 分账单状态. State of the request; see `result` of each receiver for theirs.
    pub status: Option<PostStatus>,
    /// 分账接收方列表. Who gets which share.
    pub receivers: Vec<PostResponseReceiver>,
}

fields! {
    PostResponse {
        0 sub_mchid, 1 transaction_id, 2 out_order_no, 3 order_id, 4 status, 5 receivers,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["sub_mchid", "transaction_id", "out_order_no", "order_id", "receivers"],
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
    /// 分账结果. PENDING until decided; SUCCESS, or CLOSED with `fail_reason`.
    pub result: Option<ReceiverResult>,
    /// 完成时间. When it was done.
    pub finish_time: Time,
    /// 分账失败原因. Present only when the share was closed.
    pub fail_reason: Option<crate::v3::ecommerce::profitsharing::FailReason>,
    /// 分账接收方类型. `MERCHANT_ID` (merchant) or `PERSONAL_OPENID` (a person, by openid).
    pub type_: ReceiverType,
    /// 分账接收方账号. Account of the receiver. At most 64 characters.
    pub receiver_account: String,
    /// 分账明细单号. WeChat Pay number of this share, as in the fund-flow bill.
    pub detail_id: String,
    /// 异常处理状态. State of the money that could not be paid.
    pub abnormal_status: Option<AbnormalStatus>,
    /// 异常处理关单原因. Why the handling was closed.
    pub funds_abnormal_closed_reason: Option<FundsAbnormalClosedReason>,
    /// 微信支付在途异常资金付款单号. WeChat Pay's number of the payment that redirected the money.
    pub funds_abnormal_redirect_id: Option<String>,
    /// Who got the money that could not be paid.
    pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceiver>>,
    /// 分账接收商户号. Only for a receiver that is a merchant. At most 32 characters.
    pub receiver_mchid: Option<String>,
}

fields! {
    PostResponseReceiver {
        0 amount, 1 description, 2 result, 3 finish_time, 4 fail_reason, 5 type_ = "type", 6 receiver_account,
        7 detail_id, 8 abnormal_status, 9 funds_abnormal_closed_reason, 10 funds_abnormal_redirect_id,
        11 funds_abnormal_receivers, 12 receiver_mchid,
    }
}

pub(crate) static POST_RESPONSE_RECEIVER_SHAPE: Shape =
    Shape::new(&["amount", "description", "finish_time", "type", "receiver_account", "detail_id"], &[]);

/// An item of `receivers` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Receiver {
    /// 分账接收方类型. `MERCHANT_ID` (merchant) or `PERSONAL_OPENID` (a person, by openid).
    #[serde(rename = "type")]
    pub type_: ReceiverType,
    /// 分账接收方账号. Merchant id, or openid under `appid` (`PERSONAL_OPENID`). At most 64 characters.
    pub receiver_account: String,
    /// 分账金额. Fen (1/100 yuan). All shares together stay within the order and the largest share agreed.
    pub amount: i64,
    /// 分账描述. Why the money is shared; shown in the bill. At most 80 characters.
    pub description: String,
    /// 分账个人接收方姓名. Real name of a personal receiver. Sensitive: sent encrypted.
    #[serde(skip_serializing_if = "check::is_void")]
    pub receiver_name: Option<Sensitive>,
    /// 分账接收商户号. Older form of `receiver_account` for a merchant; leave it out. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub receiver_mchid: Option<String>,
}

impl Check for Receiver {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("receiver_account", &self.receiver_account)?;
        check::text("receiver_account", &self.receiver_account, 0, 64)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, 80)?;
        if let Some(value) = &self.receiver_mchid {
            check::text("receiver_mchid", value, 0, 32)?;
        }
        Ok(())
    }
}

impl SensitiveFields for Receiver {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.receiver_name {
            visit("receiver_name", value);
        }
    }
}

open_enum! {
    /// 异常处理状态.
    ///
    /// `ABNORMAL_PENDING`: to be handled. `ABNORMAL_FINISHED`: handled. `ABNORMAL_CLOSED`: closed.
    pub enum AbnormalStatus {
        /// `ABNORMAL_PENDING`
        AbnormalPending = "ABNORMAL_PENDING",
        /// `ABNORMAL_FINISHED`
        AbnormalFinished = "ABNORMAL_FINISHED",
        /// `ABNORMAL_CLOSED`
        AbnormalClosed = "ABNORMAL_CLOSED",
    }
}

open_enum! {
    /// 异常处理关单原因.
    ///
    /// `CLOSED_REASON_TIMEOUT`: not handled in time. `CLOSED_REASON_RESTRICT_TRANSFER`: transfers are restricted.
    pub enum FundsAbnormalClosedReason {
        /// `CLOSED_REASON_TIMEOUT`
        ClosedReasonTimeout = "CLOSED_REASON_TIMEOUT",
        /// `CLOSED_REASON_RESTRICT_TRANSFER`
        ClosedReasonRestrictTransfer = "CLOSED_REASON_RESTRICT_TRANSFER",
    }
}

open_enum! {
    /// 分账单状态.
    ///
    /// `PROCESSING`: under way. `FINISHED`: done; what became of each share says its result.
    pub enum GetStatus {
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `FINISHED`
        Finished = "FINISHED",
    }
}

open_enum! {
    /// 分账单状态.
    pub enum PostStatus {
        /// `PENDING`
        Pending = "PENDING",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `ADJUST`
        Adjust = "ADJUST",
        /// `RETURNED`
        Returned = "RETURNED",
        /// `CLOSED`
        Closed = "CLOSED",
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
    /// `MERCHANT_ID` (merchant) or `PERSONAL_OPENID` (a person, by openid).
    pub enum ReceiverType {
        /// `MERCHANT_ID`
        MerchantId = "MERCHANT_ID",
        /// `PERSONAL_OPENID`
        PersonalOpenid = "PERSONAL_OPENID",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_|*@-]+$");
