//! `/v3/refund/domestic/refunds`: 申请退款 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod out_refund_no;
pub mod refund_id;

/// The path `/v3/refund/domestic/refunds`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/refund/domestic/refunds/{out_refund_no}`.
    pub fn out_refund_no(self, out_refund_no: impl AsRef<str>) -> out_refund_no::Path<'a> {
        out_refund_no::Path(
            self.0
                .variable("out_refund_no", out_refund_no.as_ref(), |value| check::text("out_refund_no", value, 0, 64)),
        )
    }

    /// On to `/v3/refund/domestic/refunds/{refund_id}`.
    pub fn refund_id(self, refund_id: impl AsRef<str>) -> refund_id::Path<'a> {
        refund_id::Path(
            self.0.variable("refund_id", refund_id.as_ref(), |value| check::text("refund_id", value, 0, 32)),
        )
    }

    /// 申请退款. Refunds a paid order, or a part of it, within a year of the payment. The answer only says that the
    /// refund was accepted. At most 50 refunds of one order, a minute apart.
    ///
    /// 对已付款的订单全额或部分退款，支付后一年内有效；服务商和商户都用它。应答只表示已受理，结果以退款通知或查询为准；结果未知时用原退款单号、原参数重试，换单号可能重复退款。
    ///
    /// `POST /v3/refund/domestic/refunds`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/create.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/refund/domestic/refunds", "申请退款");

/// 金额信息.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 退款金额. Fen (1/100 yuan). At most what is left of the order.
    pub refund: i64,
    /// 退款出资账户及金额. Accounts that pay, and how much each; the sum is the refund.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<From>>,
    /// 原订单金额. Fen (1/100 yuan). Amount of the whole order.
    pub total: i64,
    /// 退款币种. CNY. At most 16 characters.
    pub currency: String,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.from {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("from", index))?;
            }
        }
        check::required("currency", &self.currency)?;
        check::text("currency", &self.currency, 0, 16)?;
        Ok(())
    }
}

/// An item of `from` of a `Amount`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct From {
    /// 出资账户类型. Available or unavailable balance.
    pub account: Account,
    /// 出资金额. Fen (1/100 yuan) from this account.
    pub amount: i64,
}

fields! {
    From {
        0 account, 1 amount,
    }
}

impl Check for From {
    fn check(&self) -> Result<(), FieldError> {
        check::required("account", &self.account)?;
        check::known("account", &self.account)?;
        Ok(())
    }
}

pub(crate) static FROM_SHAPE: Shape = Shape::new(&["account", "amount"], &[]);

/// An item of `goods_detail` of a `PostRequest`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct GoodsDetail {
    /// 商户侧商品编码. Your code of the goods: letters, digits, `-` and `_`. At most 32 characters.
    pub merchant_goods_id: String,
    /// 微信侧商品编码. WeChat Pay's code of the goods, if it has one. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称. Name of the goods. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub goods_name: Option<String>,
    /// 商品单价. Fen (1/100 yuan). Price of one.
    pub unit_price: i64,
    /// 商品退款金额. Fen (1/100 yuan) refunded for these goods.
    pub refund_amount: i64,
    /// 商品退货数量. How many come back.
    pub refund_quantity: i64,
}

fields! {
    GoodsDetail {
        0 merchant_goods_id, 1 wechatpay_goods_id, 2 goods_name, 3 unit_price, 4 refund_amount, 5 refund_quantity,
    }
}

impl Check for GoodsDetail {
    fn check(&self) -> Result<(), FieldError> {
        check::required("merchant_goods_id", &self.merchant_goods_id)?;
        check::text("merchant_goods_id", &self.merchant_goods_id, 0, 32)?;
        if let Some(value) = &self.wechatpay_goods_id {
            check::text("wechatpay_goods_id", value, 0, 32)?;
        }
        if let Some(value) = &self.goods_name {
            check::text("goods_name", value, 0, 256)?;
        }
        Ok(())
    }
}

pub(crate) static GOODS_DETAIL_SHAPE: Shape =
    Shape::new(&["merchant_goods_id", "unit_price", "refund_amount", "refund_quantity"], &[]);

/// The body of `POST /v3/refund/domestic/refunds`, 申请退款.
///
/// At least one of `transaction_id` and `out_trade_no` is given.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号. Merchant id of the sub-merchant of the order. Service providers must send it. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 微信支付订单号. WeChat Pay's number of the order. Send `transaction_id` or `out_trade_no`. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_id: Option<String>,
    /// 商户订单号. Your number of the order. Send `transaction_id` or `out_trade_no`. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 商户退款单号. Your number of this refund, unique within the merchant. Repeat it, with the same content, to retry
    /// safely; a new number is a new refund. At most 64 characters. Matches `^[0-9A-Za-z_\-|*@]+$`.
    pub out_refund_no: String,
    /// 退款原因. Told to the user, except for part refunds of 1 yuan or less. At most 80 bytes of UTF-8.
    #[serde(skip_serializing_if = "check::is_void")]
    pub reason: Option<String>,
    /// 退款结果回调url. Where the result is reported: a public address without query. It replaces the one set in the
    /// merchant platform. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 退款资金来源. The account that pays, if not the default one: AVAILABLE for merchants of the old fund flow,
    /// UNSETTLED for travel deposits.
    #[serde(skip_serializing_if = "check::is_void")]
    pub funds_account: Option<FundsAccount>,
    /// 金额信息. What is refunded, and of how much.
    pub amount: Amount,
    /// 退款商品. The goods that are refunded, if only some are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.transaction_id {
            check::text("transaction_id", value, 0, 32)?;
        }
        if let Some(value) = &self.out_trade_no {
            check::text("out_trade_no", value, 0, 32)?;
        }
        check::required("out_refund_no", &self.out_refund_no)?;
        check::text("out_refund_no", &self.out_refund_no, 0, 64)?;
        check::pattern("out_refund_no", &self.out_refund_no, &PATTERN_1)?;
        if let Some(value) = &self.reason {
            check::bytes("reason", value, 0, 80)?;
        }
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 256)?;
        }
        if let Some(value) = &self.funds_account {
            check::known("funds_account", value)?;
        }
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        if let Some(value) = &self.goods_detail {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("goods_detail", index))?;
            }
        }
        check::any_of(&[
            ("transaction_id", !self.transaction_id.is_void()),
            ("out_trade_no", !self.out_trade_no.is_void()),
        ])?;
        Ok(())
    }
}

/// The answer to `POST /v3/refund/domestic/refunds`, 申请退款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付退款号. WeChat Pay's number of the refund.
    pub refund_id: String,
    /// 商户退款单号. Your number of the refund.
    pub out_refund_no: String,
    /// 微信支付订单号. WeChat Pay's number of the order.
    pub transaction_id: String,
    /// 商户订单号. Your number of the order.
    pub out_trade_no: String,
    /// 退款渠道. Where the money goes: the way it came, or elsewhere if that failed.
    pub channel: Channel,
    /// 退款入账账户. Where the user receives it, in words, such as a bank card's last digits.
    pub user_received_account: String,
    /// 退款成功时间. When it arrived. Only with SUCCESS.
    pub success_time: Option<Time>,
    /// 退款创建时间. When the refund was accepted.
    pub create_time: Time,
    /// 退款状态. Usually PROCESSING: accepted is not refunded. Query, or wait for the notification.
    pub status: PostStatus,
    /// 资金账户. The account that pays.
    pub funds_account: Option<PostResponseFundsAccount>,
    /// 金额信息. The amounts.
    pub amount: PostResponseAmount,
    /// 优惠退款信息. What coupons and discounts give back.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
}

fields! {
    PostResponse {
        0 refund_id, 1 out_refund_no, 2 transaction_id, 3 out_trade_no, 4 channel, 5 user_received_account,
        6 success_time, 7 create_time, 8 status, 9 funds_account, 10 amount, 11 promotion_detail,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &[
        "refund_id",
        "out_refund_no",
        "transaction_id",
        "out_trade_no",
        "channel",
        "user_received_account",
        "create_time",
        "status",
        "amount",
    ],
    &[("amount", &POST_RESPONSE_AMOUNT_SHAPE), ("promotion_detail", &PROMOTION_DETAIL_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// 金额信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponseAmount {
    /// 订单金额. Fen (1/100 yuan). Amount of the order.
    pub total: i64,
    /// 退款金额. Fen (1/100 yuan). Amount of the refund.
    pub refund: i64,
    /// 退款出资账户及金额. Accounts that pay, and how much each.
    pub from: Option<Vec<From>>,
    /// 用户支付金额. Fen (1/100 yuan) that the user had paid.
    pub payer_total: i64,
    /// 用户退款金额. Fen (1/100 yuan) that the user gets back, without coupons.
    pub payer_refund: i64,
    /// 应结退款金额. Fen (1/100 yuan). The refund less coupons that were not settled.
    pub settlement_refund: i64,
    /// 应结订单金额. Fen (1/100 yuan). The order less coupons that were not settled.
    pub settlement_total: i64,
    /// 优惠退款金额. Fen (1/100 yuan) of the refund that go back to coupons and discounts.
    pub discount_refund: i64,
    /// 退款币种. Currency of the refund.
    pub currency: String,
    /// 手续费退款金额. Fen (1/100 yuan) of fees that the merchant gets back.
    pub refund_fee: Option<i64>,
}

fields! {
    PostResponseAmount {
        0 total, 1 refund, 2 from, 3 payer_total, 4 payer_refund, 5 settlement_refund, 6 settlement_total,
        7 discount_refund, 8 currency, 9 refund_fee,
    }
}

pub(crate) static POST_RESPONSE_AMOUNT_SHAPE: Shape = Shape::new(
    &[
        "total",
        "refund",
        "payer_total",
        "payer_refund",
        "settlement_refund",
        "settlement_total",
        "discount_refund",
        "currency",
    ],
    &[("from", &FROM_SHAPE)],
);

/// An item of `promotion_detail` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID. Id of the coupon or discount.
    pub promotion_id: String,
    /// 优惠范围. The whole order, or single goods.
    pub scope: Scope,
    /// 优惠类型. Paid for beforehand and settled (COUPON, CASH), or not settled (DISCOUNT, NOCASH).
    pub type_: PromotionDetailType,
    /// 优惠券面额. Fen (1/100 yuan). Worth of the coupon.
    pub amount: i64,
    /// 优惠退款金额. Fen (1/100 yuan) that go back to it.
    pub refund_amount: i64,
    /// 商品列表. The goods it was used for.
    pub goods_detail: Option<Vec<GoodsDetail>>,
}

fields! {
    PromotionDetail {
        0 promotion_id, 1 scope, 2 type_ = "type", 3 amount, 4 refund_amount, 5 goods_detail,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape =
    Shape::new(&["promotion_id", "scope", "type", "amount", "refund_amount"], &[("goods_detail", &GOODS_DETAIL_SHAPE)]);

open_enum! {
    /// 出资账户类型.
    pub enum Account {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `UNAVAILABLE`
        Unavailable = "UNAVAILABLE",
    }
}

open_enum! {
    /// 退款渠道.
    ///
    /// The way it came (ORIGINAL), the balance instead, or another balance or bank card.
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
    /// 退款资金来源.
    pub enum FundsAccount {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `UNSETTLED`
        Unsettled = "UNSETTLED",
    }
}

open_enum! {
    /// 资金账户.
    pub enum PostResponseFundsAccount {
        /// `UNSETTLED`
        Unsettled = "UNSETTLED",
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `UNAVAILABLE`
        Unavailable = "UNAVAILABLE",
        /// `OPERATION`
        Operation = "OPERATION",
        /// `BASIC`
        Basic = "BASIC",
        /// `ECNY_BASIC`
        EcnyBasic = "ECNY_BASIC",
    }
}

open_enum! {
    /// 退款状态.
    ///
    /// PROCESSING until it is decided; SUCCESS and CLOSED are final; ABNORMAL needs `apply-abnormal-refund`.
    pub enum PostStatus {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `CLOSED`
        Closed = "CLOSED",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `ABNORMAL`
        Abnormal = "ABNORMAL",
    }
}

open_enum! {
    /// 优惠类型.
    pub enum PromotionDetailType {
        /// `COUPON`
        Coupon = "COUPON",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
        /// `CASH`
        Cash = "CASH",
        /// `NOCASH`
        Nocash = "NOCASH",
    }
}

open_enum! {
    /// 优惠范围.
    pub enum Scope {
        /// `GLOBAL`
        Global = "GLOBAL",
        /// `SINGLE`
        Single = "SINGLE",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_\\-|*@]+$");
