//! `/v3/global/refunds`: 申请退款 `POST`, 查询所有退款 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod id;
pub mod out_refund_no;

/// The path `/v3/global/refunds`.
#[must_use = "a path sends nothing: call `.post()` or `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/global/refunds/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/global/refunds/out-refund-no`.
    pub fn out_refund_no(self) -> out_refund_no::Path<'a> {
        out_refund_no::Path(self.0.segment("out-refund-no"))
    }

    /// 申请退款.
    ///
    /// `POST /v3/global/refunds`, for merchants and service providers.
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }

    /// 查询所有退款.
    ///
    /// `GET /v3/global/refunds`, for merchants and service providers.
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static POST: Operation = Operation::new("POST", "/v3/global/refunds", "申请退款");

static GET: Operation = Operation::new("GET", "/v3/global/refunds", "查询所有退款");

/// 订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 退款金额.
    pub refund: i64,
    /// 原订单金额.
    pub total: i64,
    /// 退款币种.
    pub currency: String,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        check::required("currency", &self.currency)?;
        check::text("currency", &self.currency, 0, usize::MAX)?;
        Ok(())
    }
}

/// 汇率.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct ExchangeRate {
    /// 汇率类型.
    pub type_: Option<ExchangeRateType>,
    /// 汇率值.
    pub rate: Option<i64>,
}

fields! {
    ExchangeRate {
        0 type_ = "type", 1 rate,
    }
}

/// 优惠退款详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetDetail {
    /// 券ID.
    pub promotion_id: String,
    /// 优惠范围.
    pub scope: Option<crate::v3::global::Scope>,
    /// 优惠类型.
    pub type_: Option<GetDetailType>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 优惠券退款额.
    pub refund_amount: Option<i64>,
    /// 货币类型.
    pub currency: String,
}

fields! {
    GetDetail {
        0 promotion_id, 1 scope, 2 type_ = "type", 3 amount, 4 refund_amount, 5 currency,
    }
}

pub(crate) static GET_DETAIL_SHAPE: Shape = Shape::new(&["promotion_id", "currency"], &[]);

/// An item of `data` of a `GetResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItem {
    /// 微信退款单号.
    pub id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 退款渠道.
    pub channel: Option<Channel>,
    /// 退款入账账户.
    pub recv_account: Option<String>,
    /// 退款资金来源.
    pub fund_source: Option<FundSource>,
    /// 退款成功时间.
    pub success_time: Option<Time>,
    /// 退款创建时间.
    pub create_time: Time,
    /// 退款状态.
    pub status: GetItemStatus,
    /// 退款金额.
    pub amount: GetItemAmount,
    /// 优惠退款详情.
    pub refund_detail: Option<RefundDetail>,
}

fields! {
    GetItem {
        0 id, 1 out_refund_no, 2 channel, 3 recv_account, 4 fund_source, 5 success_time, 6 create_time, 7 status,
        8 amount, 9 refund_detail,
    }
}

pub(crate) static GET_ITEM_SHAPE: Shape = Shape::new(
    &["id", "out_refund_no", "create_time", "status", "amount"],
    &[("amount", &GET_ITEM_AMOUNT_SHAPE), ("refund_detail", &REFUND_DETAIL_SHAPE)],
);

/// 退款金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetItemAmount {
    /// 退款金额.
    pub refund: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户退款金额.
    pub payer_refund: i64,
    /// 支付币种.
    pub payer_currency: String,
    /// 汇率.
    pub exchange_rate: ExchangeRate,
}

fields! {
    GetItemAmount {
        0 refund, 1 currency, 2 payer_refund, 3 payer_currency, 4 exchange_rate,
    }
}

pub(crate) static GET_ITEM_AMOUNT_SHAPE: Shape =
    Shape::new(&["refund", "payer_refund", "payer_currency", "exchange_rate"], &[]);

/// The query of `GET /v3/global/refunds`.
///
/// At least one of `mchid` and `sp_mchid` with `sub_mchid` is given.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 微信支付订单号.
    pub transaction_id: Option<String>,
    /// 商户订单号.
    pub out_trade_no: Option<String>,
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 机构商户号.
    pub sp_mchid: Option<String>,
    /// 记录起始位置.
    pub offset: i64,
    /// 每页笔数.
    pub count: i64,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.transaction_id {
            check::text("transaction_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        check::any_of(&[
            ("mchid", !self.mchid.is_void()),
            ("sp_mchid` with `sub_mchid", !self.sp_mchid.is_void() && !self.sub_mchid.is_void()),
        ])?;
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("transaction_id", self.transaction_id.as_ref());
        query.push_some("out_trade_no", self.out_trade_no.as_ref());
        query.push_some("mchid", self.mchid.as_ref());
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
        query.push_some("sp_mchid", self.sp_mchid.as_ref());
        query.push("offset", self.offset);
        query.push("count", self.count);
    }
}

/// The answer to `GET /v3/global/refunds`, 查询所有退款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信支付交易订单号.
    pub id: String,
    /// 商户号.
    pub mchid: Option<String>,
    /// 子商户号.
    pub sub_mchid: Option<String>,
    /// 机构商户号.
    pub sp_mchid: Option<String>,
    /// 商户原交易订单号.
    pub out_trade_no: String,
    /// 订单金额.
    pub amount: GetResponseAmount,
    /// 退款单列表.
    pub data: Vec<GetItem>,
    /// 订单总退款次数.
    pub total_num: i64,
    /// 本次返回退款单数.
    pub current_total_num: i64,
}

fields! {
    GetResponse {
        0 id, 1 mchid, 2 sub_mchid, 3 sp_mchid, 4 out_trade_no, 5 amount, 6 data, 7 total_num, 8 current_total_num,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["id", "out_trade_no", "amount", "data", "total_num", "current_total_num"],
    &[("amount", &GET_RESPONSE_AMOUNT_SHAPE), ("data", &GET_ITEM_SHAPE)],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

/// 订单金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponseAmount {
    /// 订单金额.
    pub total: i64,
    /// 货币类型.
    pub currency: Option<String>,
    /// 用户支付金额.
    pub payer_total: i64,
    /// 支付币种.
    pub payer_currency: String,
}

fields! {
    GetResponseAmount {
        0 total, 1 currency, 2 payer_total, 3 payer_currency,
    }
}

pub(crate) static GET_RESPONSE_AMOUNT_SHAPE: Shape = Shape::new(&["total", "payer_total", "payer_currency"], &[]);

/// 优惠退款详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostDetail {
    /// 券ID.
    pub promotion_id: String,
    /// 优惠范围.
    pub scope: Option<crate::v3::global::Scope>,
    /// 优惠类型.
    pub type_: Option<PostDetailType>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 优惠券退款额.
    pub refund_amount: Option<i64>,
    /// 货币类型.
    pub currency: String,
}

fields! {
    PostDetail {
        0 promotion_id, 1 scope, 2 type_ = "type", 3 amount, 4 refund_amount, 5 currency,
    }
}

pub(crate) static POST_DETAIL_SHAPE: Shape = Shape::new(&["promotion_id", "currency"], &[]);

/// The body of `POST /v3/global/refunds`, 申请退款.
///
/// At least one of `mchid` with `appid` and `sp_mchid` with `sp_appid` with `sub_mchid` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub mchid: Option<String>,
    /// APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub appid: Option<String>,
    /// 机构商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_mchid: Option<String>,
    /// 子商户号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sp_appid: Option<String>,
    /// 子商户APPID.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 微信订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_id: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 退款原因.
    #[serde(skip_serializing_if = "check::is_void")]
    pub reason: Option<String>,
    /// 订单金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// 退款通知地址.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.mchid {
            check::text("mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.appid {
            check::text("appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_mchid {
            check::text("sp_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sp_appid {
            check::text("sp_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.transaction_id {
            check::text("transaction_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, usize::MAX)?;
        }
        check::required("out_refund_no", &self.out_refund_no)?;
        check::text("out_refund_no", &self.out_refund_no, 0, usize::MAX)?;
        if let Some(value) = &self.reason {
            check::text("reason", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.amount {
            value.check().map_err(|fault| fault.within("amount"))?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, usize::MAX)?;
        }
        check::any_of(&[
            ("mchid` with `appid", !self.mchid.is_void() && !self.appid.is_void()),
            (
                "sp_mchid` with `sp_appid` with `sub_mchid",
                !self.sp_mchid.is_void() && !self.sp_appid.is_void() && !self.sub_mchid.is_void(),
            ),
        ])?;
        Ok(())
    }
}

/// The answer to `POST /v3/global/refunds`, 申请退款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付退款订单号.
    pub id: String,
    /// 商户退款单号.
    pub out_refund_no: String,
    /// 退款创建时间.
    pub create_time: Time,
    /// 退款金额.
    pub amount: PostResponseAmount,
    /// 优惠退款详情.
    pub detail: Option<PostDetail>,
}

fields! {
    PostResponse {
        0 id, 1 out_refund_no, 2 create_time, 3 amount, 4 detail,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["id", "out_refund_no", "create_time", "amount"],
    &[("amount", &POST_RESPONSE_AMOUNT_SHAPE), ("detail", &POST_DETAIL_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 退款金额.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseAmount {
    /// 退款金额.
    pub refund: i64,
    /// 退款币种.
    pub currency: String,
    /// 用户退款金额.
    pub payer_refund: i64,
    /// 支付币种.
    pub payer_currency: String,
    /// 汇率.
    pub exchange_rate: ExchangeRate,
}

fields! {
    PostResponseAmount {
        0 refund, 1 currency, 2 payer_refund, 3 payer_currency, 4 exchange_rate,
    }
}

pub(crate) static POST_RESPONSE_AMOUNT_SHAPE: Shape =
    Shape::new(&["refund", "currency", "payer_refund", "payer_currency", "exchange_rate"], &[]);

/// 优惠退款详情.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct RefundDetail {
    /// 券ID.
    pub promotion_id: String,
    /// 优惠范围.
    pub scope: Option<crate::v3::global::Scope>,
    /// 优惠类型.
    pub type_: Option<RefundDetailType>,
    /// 优惠券面额.
    pub amount: Option<i64>,
    /// 优惠券退款额.
    pub refund_amount: Option<i64>,
    /// 货币类型.
    pub currency: String,
}

fields! {
    RefundDetail {
        0 promotion_id, 1 scope, 2 type_ = "type", 3 amount, 4 refund_amount, 5 currency,
    }
}

pub(crate) static REFUND_DETAIL_SHAPE: Shape = Shape::new(&["promotion_id", "currency"], &[]);

open_enum! {
    /// 退款渠道.
    pub enum Channel {
        /// `ORIGINAL`
        Original = "ORIGINAL",
        /// `BALANCE`
        Balance = "BALANCE",
        /// `OTHER_BALANCE`
        OtherBalance = "OTHER_BALANCE",
        /// `OTHER_BANKCARD`
        OtherBankcard = "OTHER_BANKCARD",
    }
}

open_enum! {
    /// 汇率类型.
    pub enum ExchangeRateType {
        /// `USERPAYMENT_RATE`
        UserpaymentRate = "USERPAYMENT_RATE",
        /// `SETTLEMENT_RATE`
        SettlementRate = "SETTLEMENT_RATE",
    }
}

open_enum! {
    /// 退款资金来源.
    pub enum FundSource {
        /// `REFUND_SOURCE_UNSETTLED_FUNDS`
        RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
        /// `REFUND_SOURCE_REchARGE_FUNDS`
        RefundSourceREchARGEFunds = "REFUND_SOURCE_REchARGE_FUNDS",
    }
}

open_enum! {
    /// 优惠类型.
    pub enum GetDetailType {
        /// `COUPON`
        Coupon = "COUPON",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
    }
}

open_enum! {
    /// 退款状态.
    pub enum GetItemStatus {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `REFUNDCLOSE`
        Refundclose = "REFUNDCLOSE",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `ABNORMAL`
        Abnormal = "ABNORMAL",
    }
}

open_enum! {
    /// 退款状态.
    pub enum GetStatus {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `REFUNDCLOSE`
        Refundclose = "REFUNDCLOSE",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `ABNORMAL`
        Abnormal = "ABNORMAL",
    }
}

open_enum! {
    /// 优惠类型.
    pub enum PostDetailType {
        /// `COUPON`
        Coupon = "COUPON",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
    }
}

open_enum! {
    /// 优惠类型.
    pub enum RefundDetailType {
        /// `COUPON`
        Coupon = "COUPON",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
    }
}
