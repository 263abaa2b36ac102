//! `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`: 发起异常退款 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 发起异常退款. Pays a refund that is ABNORMAL to another bank card of the user, or to the bank account of the
    /// merchant.
    ///
    /// `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-abnormal-refund.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_sealed(body)
    }
}

static POST: Operation =
    Operation::new("POST", "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund", "发起异常退款");

/// 金额信息.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Amount {
    /// 退款金额. Fen (1/100 yuan).
    pub refund: i64,
    /// 退款出资账户及金额. Accounts that bear the refund, and how much each.
    pub from: Option<Vec<From>>,
    /// 用户退款金额. Fen (1/100 yuan) the user gets; without coupons.
    pub payer_refund: i64,
    /// 优惠退款金额. Fen (1/100 yuan) that goes back to coupons.
    pub discount_refund: i64,
    /// 退款币种. Currency, `CNY`.
    pub currency: String,
    /// 手续费退款金额. Fen (1/100 yuan). Fee that goes back.
    pub refund_fee: Option<i64>,
}

fields! {
    Amount {
        0 refund, 1 from, 2 payer_refund, 3 discount_refund, 4 currency, 5 refund_fee,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape =
    Shape::new(&["refund", "payer_refund", "discount_refund", "currency"], &[("from", &FROM_SHAPE)]);

/// An item of `from` of a `Amount`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct From {
    /// 出资账户类型. Account that bears it.
    pub account: String,
    /// 出资金额. Fen (1/100 yuan). What this account bears.
    pub amount: i64,
}

fields! {
    From {
        0 account, 1 amount,
    }
}

pub(crate) static FROM_SHAPE: Shape = Shape::new(&["account", "amount"], &[]);

/// An item of `goods_detail` of a `PromotionDetail`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GoodsDetail {
    /// 商户侧商品编码. Your code of the goods.
    pub merchant_goods_id: String,
    /// 微信侧商品编码. WeChat Pay's code of the goods.
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称. Name of the goods.
    pub goods_name: Option<String>,
    /// 商品单价. Fen (1/100 yuan). Price of one.
    pub unit_price: i64,
    /// 商品退款金额. Fen (1/100 yuan). What goes back for the goods.
    pub refund_amount: i64,
    /// 商品退货数量. How many of the goods come back.
    pub refund_quantity: i64,
}

fields! {
    GoodsDetail {
        0 merchant_goods_id, 1 wechatpay_goods_id, 2 goods_name, 3 unit_price, 4 refund_amount, 5 refund_quantity,
    }
}

pub(crate) static GOODS_DETAIL_SHAPE: Shape =
    Shape::new(&["merchant_goods_id", "unit_price", "refund_amount", "refund_quantity"], &[]);

/// The body of `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`, 发起异常退款.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 个人收款方受理授权ID. Instead of `sub_mchid` where the payee is a person.
    #[serde(skip_serializing_if = "check::is_void")]
    pub individual_auth_id: Option<String>,
    /// 商户退款单号. Your number of the refund. At most 64 characters.
    pub out_refund_no: String,
    /// 异常退款处理方式. `USER_BANK_CARD` (bank card of the user) or `MERCHANT_BANK_CARD` (bank account of the merchant).
    #[serde(rename = "type")]
    pub type_: PostType,
    /// 开户银行. Bank of a debit card. Needed for `USER_BANK_CARD`.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_type: Option<BankType>,
    /// 收款银行卡号. Number of the card. Needed for `USER_BANK_CARD`. Sensitive: sent encrypted; the limit is that of the
    /// ciphertext.
    #[serde(skip_serializing_if = "check::is_void")]
    pub bank_account: Option<Sensitive>,
    /// 收款用户姓名. Name of the card holder. Needed for `USER_BANK_CARD`. Sensitive: sent encrypted; the limit is that
    /// of the ciphertext.
    #[serde(skip_serializing_if = "check::is_void")]
    pub real_name: Option<Sensitive>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.individual_auth_id {
            check::text("individual_auth_id", value, 0, usize::MAX)?;
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

/// The answer to `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`, 发起异常退款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信支付退款号. WeChat Pay's number of the refund.
    pub refund_id: String,
    /// 商户退款单号. Your number of the refund.
    pub out_refund_no: String,
    /// 微信支付订单号. WeChat Pay's number of the payment.
    pub transaction_id: String,
    /// 商户订单号. Your order number.
    pub out_trade_no: String,
    /// 退款渠道. Where the money goes, such as `ORIGINAL`.
    pub channel: Option<String>,
    /// 退款入账账户. Where the money went: bank, kind and last digits of the card, or the balance of the user.
    pub user_received_account: Option<String>,
    /// 退款成功时间. Present only when `status` is SUCCESS.
    pub success_time: Option<Time>,
    /// 退款创建时间. When the refund was placed.
    pub create_time: Time,
    /// 退款状态. State of the refund.
    pub status: PostStatus,
    /// 资金账户. Account that bears the refund.
    pub funds_account: Option<FundsAccount>,
    /// 金额信息. Amounts of the refund.
    pub amount: Amount,
    /// 优惠退款信息. Discounts that go back.
    pub promotion_detail: Option<Vec<PromotionDetail>>,
    /// 退款出资商户. Who pays. Absent until the money is taken.
    pub refund_account: Option<RefundAccount>,
}

fields! {
    PostResponse {
        0 refund_id, 1 out_refund_no, 2 transaction_id, 3 out_trade_no, 4 channel, 5 user_received_account,
        6 success_time, 7 create_time, 8 status, 9 funds_account, 10 amount, 11 promotion_detail, 12 refund_account,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["refund_id", "out_refund_no", "transaction_id", "out_trade_no", "create_time", "status", "amount"],
    &[("amount", &AMOUNT_SHAPE), ("promotion_detail", &PROMOTION_DETAIL_SHAPE)],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

/// An item of `promotion_detail` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID. Id of the coupon.
    pub promotion_id: String,
    /// 优惠范围. What the discount applies to.
    pub scope: String,
    /// 优惠类型. Kind of the discount.
    pub type_: String,
    /// 优惠券面额. Fen (1/100 yuan).
    pub amount: i64,
    /// 优惠退款金额. Fen (1/100 yuan).
    pub refund_amount: i64,
    /// 商品列表. Single goods.
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
    /// 开户银行.
    ///
    /// Bank of the debit card.
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
    /// 资金账户.
    ///
    /// `AVAILABLE`: what can be used. `UNSETTLED`: what is not settled. Where they are known: `OPERATION`, `BASIC`,
    /// `ECNY_BASIC` and `PREPAID`.
    pub enum FundsAccount {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `UNSETTLED`
        Unsettled = "UNSETTLED",
    }
}

open_enum! {
    /// 退款状态.
    ///
    /// `SUCCESS`: refunded. `CLOSED` or `CLOSE`: closed. `PROCESSING`: under way. `ABNORMAL`: could not be paid.
    pub enum PostStatus {
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `CLOSE`
        Close = "CLOSE",
        /// `PROCESSING`
        Processing = "PROCESSING",
        /// `ABNORMAL`
        Abnormal = "ABNORMAL",
        /// `CLOSED`
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 异常退款处理方式.
    ///
    /// `USER_BANK_CARD`: to a bank card of the user. `MERCHANT_BANK_CARD`: to the bank account of the merchant.
    pub enum PostType {
        /// `USER_BANK_CARD`
        UserBankCard = "USER_BANK_CARD",
        /// `MERCHANT_BANK_CARD`
        MerchantBankCard = "MERCHANT_BANK_CARD",
    }
}

open_enum! {
    /// 退款出资商户.
    ///
    /// `REFUND_SOURCE_SUB_MERCHANT`: the sub-merchant. `REFUND_SOURCE_PARTNER_ADVANCE`: the platform, in advance.
    pub enum RefundAccount {
        /// `REFUND_SOURCE_PARTNER_ADVANCE`
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
        /// `REFUND_SOURCE_SUB_MERCHANT`
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
    }
}
