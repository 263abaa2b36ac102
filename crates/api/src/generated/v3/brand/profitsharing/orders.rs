//! `/v3/brand/profitsharing/orders`: 请求分账 `POST`, 查询分账结果 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod transaction_id;

/// The path `/v3/brand/profitsharing/orders`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/brand/profitsharing/orders/{transaction_id}`.
    pub fn transaction_id(self, transaction_id: impl AsRef<str>) -> transaction_id::Path<'a> {
        transaction_id::Path(self.0.variable("transaction_id", transaction_id.as_ref(), |value| {
            check::text("transaction_id", value, 0, usize::MAX)
        }))
    }

    /// 请求分账.
    ///
    /// `POST /v3/brand/profitsharing/orders`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_1.shtml>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }

    /// 查询分账结果.
    ///
    /// `GET /v3/brand/profitsharing/orders`, for service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_2.shtml>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/brand/profitsharing/orders", "请求分账");

static GET: Operation = Operation::new("GET", "/v3/brand/profitsharing/orders", "查询分账结果");

/// The query of `GET /v3/brand/profitsharing/orders`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, usize::MAX)?;
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

/// The answer to `GET /v3/brand/profitsharing/orders`, 查询分账结果.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 子商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 微信分账单号.
    pub order_id: String,
    /// 分账单状态.
    pub status: GetStatus,
    /// 分账接收方列表.
    pub receivers: Vec<GetResponseReceiver>,
    /// 分账完结金额. Fen (1/100 yuan).
    pub finish_amount: Option<i64>,
    /// 分账完结描述.
    pub finish_description: Option<String>,
}

fields! {
    GetResponse {
        0 sub_mchid, 1 transaction_id, 2 out_order_no, 3 order_id, 4 status, 5 receivers, 6 finish_amount,
        7 finish_description,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["sub_mchid", "transaction_id", "out_order_no", "order_id", "status", "receivers"],
    &[("receivers", &GET_RESPONSE_RECEIVER_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// An item of `receivers` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseReceiver {
    /// 分账接收方类型.
    pub type_: ReceiverType,
    /// 分账接收方账号.
    pub account: String,
    /// 分账金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 分账描述.
    pub description: String,
    /// 分账结果.
    pub result: ReceiverResultDetail,
    /// 完成时间.
    pub finish_time: Time,
    /// 分账失败原因.
    pub fail_reason: Option<FailReason>,
    /// 分账明细单号.
    pub detail_id: String,
}

fields! {
    GetResponseReceiver {
        0 type_ = "type", 1 account, 2 amount, 3 description, 4 result, 5 finish_time, 6 fail_reason, 7 detail_id,
    }
}

pub(crate) static GET_RESPONSE_RECEIVER_SHAPE: Shape =
    Shape::new(&["type", "account", "amount", "description", "result", "finish_time", "detail_id"], &[]);

/// The body of `POST /v3/brand/profitsharing/orders`, 请求分账.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 品牌主商户号.
    pub brand_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 公众账号ID.
    pub appid: String,
    /// 子商户公众账号ID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 分账接收方列表.
    pub receivers: Vec<Receiver>,
    /// 是否分账完成.
    pub finish: bool,
    /// 回调通知地址. Address that gets the notification.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        check::required("brand_mchid", &self.brand_mchid)?;
        check::text("brand_mchid", &self.brand_mchid, 0, usize::MAX)?;
        check::required("sub_mchid", &self.sub_mchid)?;
        check::text("sub_mchid", &self.sub_mchid, 0, usize::MAX)?;
        check::required("appid", &self.appid)?;
        check::text("appid", &self.appid, 0, usize::MAX)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        check::required("transaction_id", &self.transaction_id)?;
        check::text("transaction_id", &self.transaction_id, 0, usize::MAX)?;
        check::required("out_order_no", &self.out_order_no)?;
        check::text("out_order_no", &self.out_order_no, 0, usize::MAX)?;
        check::required("receivers", &self.receivers)?;
        for (index, item) in self.receivers.iter().enumerate() {
            item.check().map_err(|fault| fault.within_item("receivers", index))?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
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

/// The answer to `POST /v3/brand/profitsharing/orders`, 请求分账.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 品牌主商户号.
    pub brand_mchid: String,
    /// 子商户号.
    pub sub_mchid: String,
    /// 微信订单号.
    pub transaction_id: String,
    /// 商户分账单号.
    pub out_order_no: String,
    /// 微信分账单号.
    pub order_id: String,
    /// 分账接收方列表.
    pub receivers: Option<Vec<PostResponseReceiver>>,
    /// 分账单状态.
    pub status: Option<PostStatus>,
}

fields! {
    PostResponse {
        0 brand_mchid, 1 sub_mchid, 2 transaction_id, 3 out_order_no, 4 order_id, 5 receivers, 6 status,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["brand_mchid", "sub_mchid", "transaction_id", "out_order_no", "order_id"],
    &[("receivers", &POST_RESPONSE_RECEIVER_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `receivers` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseReceiver {
    /// 接收方类型.
    pub type_: ReceiverType,
    /// 接收方账号.
    pub account: String,
    /// 分账金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 分账描述.
    pub description: String,
    /// 分账结果.
    pub result: ReceiverResult,
    /// 分账完成时间.
    pub finish_time: Time,
    /// 分账失败原因.
    pub fail_reason: Option<FailReason>,
    /// 分账明细单号.
    pub detail_id: String,
}

fields! {
    PostResponseReceiver {
        0 type_ = "type", 1 account, 2 amount, 3 description, 4 result, 5 finish_time, 6 fail_reason, 7 detail_id,
    }
}

pub(crate) static POST_RESPONSE_RECEIVER_SHAPE: Shape =
    Shape::new(&["type", "account", "amount", "description", "result", "finish_time", "detail_id"], &[]);

/// An item of `receivers` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Receiver {
    /// 分账接收方类型.
    #[serde(rename = "type")]
    pub type_: ReceiverType,
    /// 分账接收方账号.
    pub account: String,
    /// 分账金额. Fen (1/100 yuan).
    pub amount: i64,
    /// 分账描述.
    pub description: String,
    /// 分账个人接收方姓名. Sensitive: encrypted on the wire.
    #[serde(skip_serializing_if = "check::is_void")]
    pub name: Option<Sensitive>,
}

impl Check for Receiver {
    fn check(&self) -> Result<(), FieldError> {
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        check::required("account", &self.account)?;
        check::text("account", &self.account, 0, usize::MAX)?;
        check::required("description", &self.description)?;
        check::text("description", &self.description, 0, usize::MAX)?;
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
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `FINISHED`
        Finished = "FINISHED",
    }
}

open_enum! {
    /// 分账结果.
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
    /// 分账结果.
    pub enum ReceiverResultDetail {
        /// `PENDING`
        Pending = "PENDING",
        /// `SUCEESS`
        Suceess = "SUCEESS",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 分账接收方类型.
    pub enum ReceiverType {
        /// `MERCHANT_ID`
        MerchantId = "MERCHANT_ID",
        /// `PERSONAL_OPENID`
        PersonalOpenid = "PERSONAL_OPENID",
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}
