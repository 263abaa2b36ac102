//! `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`: 发起异常退款 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 发起异常退款. Decides what happens with a refund that could not be delivered (ABNORMAL).
    ///
    /// `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/refund/refunds/create-abnormal-refund.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund", "发起异常退款");

/// 金额信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
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
    Amount {
        0 total, 1 refund, 2 from, 3 payer_total, 4 payer_refund, 5 settlement_refund, 6 settlement_total,
        7 discount_refund, 8 currency, 9 refund_fee,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(
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

/// An item of `from` of a `Amount`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct From {
    /// 出资账户类型. Available or unavailable balance.
    pub account: String,
    /// 出资金额. Fen (1/100 yuan) from this account.
    pub amount: i64,
}

fields! {
    From {
        0 account, 1 amount,
    }
}

pub(crate) static FROM_SHAPE: Shape = Shape::new(&["account", "amount"], &[]);

/// The body of `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`, 发起异常退款.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 子商户号. Merchant id of the sub-merchant of the order. Service providers must send it. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 商户退款单号. Your number of the refund. At most 64 characters.
    pub out_refund_no: String,
    /// 异常退款处理方式. To the user's bank card, or to the merchant's bank account.
    #[serde(rename = "type")]
    pub type_: PostType,
    /// 开户银行. Bank of the user's debit card. Needed with `USER_BANK_CARD`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_type: Option<BankType>,
    /// 收款银行卡号. Number of the user's bank card. Sensitive: sent encrypted; the limit is that of the ciphertext.
    /// Needed with `USER_BANK_CARD`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_account: Option<Sensitive>,
    /// 收款用户姓名. The user's real name. Sensitive: sent encrypted; the limit is that of the ciphertext. Needed with
    /// `USER_BANK_CARD`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub real_name: Option<Sensitive>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        check::required("out_refund_no", &self.out_refund_no)?;
        check::text("out_refund_no", &self.out_refund_no, 0, 64)?;
        check::required("type", &self.type_)?;
        check::known("type", &self.type_)?;
        if let Some(value) = &self.bank_type {
            check::known("bank_type", value)?;
        }
        Ok(())
    }
}

impl SensitiveFields for PostRequest {
    fn visit_sensitive<'a>(&'a mut self, visit: &mut dyn FnMut(&'static str, &'a mut Sensitive)) {
        if let Some(value) = &mut self.bank_account {
            visit("bank_account", value);
        }
        if let Some(value) = &mut self.real_name {
            visit("real_name", value);
        }
    }
}

/// The answer to `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`, 发起异常退款.
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
    pub channel: String,
    /// 退款入账账户. Where the user receives it, in words, such as a bank card's last digits.
    pub user_received_account: String,
    /// 退款成功时间. When it arrived. Only with SUCCESS.
    pub success_time: Option<Time>,
    /// 退款创建时间. When the refund was accepted.
    pub create_time: Time,
    /// 退款状态. Usually PROCESSING: accepted is not refunded. Query, or wait for the notification.
    pub status: String,
    /// 资金账户. The account that pays.
    pub funds_account: Option<String>,
    /// 金额信息. The amounts.
    pub amount: Amount,
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
    &[("amount", &AMOUNT_SHAPE), ("promotion_detail", &PROMOTION_DETAIL_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `promotion_detail` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID. Id of the coupon or discount.
    pub promotion_id: String,
    /// 优惠范围. The whole order, or single goods.
    pub scope: String,
    /// 优惠类型. Paid for beforehand and settled (COUPON, CASH), or not settled (DISCOUNT, NOCASH).
    pub type_: String,
    /// 优惠券面额. Fen (1/100 yuan). Worth of the coupon.
    pub amount: i64,
    /// 优惠退款金额. Fen (1/100 yuan) that go back to it.
    pub refund_amount: i64,
    /// 商品列表. The goods it was used for.
    pub goods_detail: Option<Vec<crate::v3::refund::domestic::refunds::GoodsDetail>>,
}

fields! {
    PromotionDetail {
        0 promotion_id, 1 scope, 2 type_ = "type", 3 amount, 4 refund_amount, 5 goods_detail,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape = Shape::new(
    &["promotion_id", "scope", "type", "amount", "refund_amount"],
    &[("goods_detail", &crate::v3::refund::domestic::refunds::GOODS_DETAIL_SHAPE)],
);

open_enum! {
    /// 开户银行.
    pub enum BankType {
        /// `CMB_DEBIT`
        CmbDebit = "CMB_DEBIT",
        /// `COMM_DEBIT`
        CommDebit = "COMM_DEBIT",
        /// `ABC_DEBIT`
        AbcDebit = "ABC_DEBIT",
        /// `CCB_DEBIT`
        CcbDebit = "CCB_DEBIT",
        /// `ICBC_DEBIT`
        IcbcDebit = "ICBC_DEBIT",
        /// `BOC_DEBIT`
        BocDebit = "BOC_DEBIT",
        /// `PAB_DEBIT`
        PabDebit = "PAB_DEBIT",
        /// `SPDB_DEBIT`
        SpdbDebit = "SPDB_DEBIT",
        /// `CITIC_DEBIT`
        CiticDebit = "CITIC_DEBIT",
        /// `CEB_DEBIT`
        CebDebit = "CEB_DEBIT",
        /// `CMBC_DEBIT`
        CmbcDebit = "CMBC_DEBIT",
        /// `CIB_DEBIT`
        CibDebit = "CIB_DEBIT",
        /// `GDB_DEBIT`
        GdbDebit = "GDB_DEBIT",
        /// `PSBC_DEBIT`
        PsbcDebit = "PSBC_DEBIT",
        /// `NBCB_DEBIT`
        NbcbDebit = "NBCB_DEBIT",
    }
}

open_enum! {
    /// 异常退款处理方式.
    ///
    /// `USER_BANK_CARD` (to a bank card of the user) or `MERCHANT_BANK_CARD` (to the bank account of the merchant).
    pub enum PostType {
        /// `USER_BANK_CARD`
        UserBankCard = "USER_BANK_CARD",
        /// `MERCHANT_BANK_CARD`
        MerchantBankCard = "MERCHANT_BANK_CARD",
    }
}
