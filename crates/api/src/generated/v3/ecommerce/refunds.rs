//! `/v3/ecommerce/refunds`

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

pub mod apply;
pub mod id;
pub mod out_refund_no;
pub mod refund_id;

/// The path `/v3/ecommerce/refunds`.
#[must_use = "a path sends nothing: continue to an operation"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// On to `/v3/ecommerce/refunds/apply`.
    pub fn apply(self) -> apply::Path<'a> {
        apply::Path(self.0.segment("apply"))
    }

    /// On to `/v3/ecommerce/refunds/id`.
    pub fn id(self) -> id::Path<'a> {
        id::Path(self.0.segment("id"))
    }

    /// On to `/v3/ecommerce/refunds/out-refund-no`.
    pub fn out_refund_no(self) -> out_refund_no::Path<'a> {
        out_refund_no::Path(self.0.segment("out-refund-no"))
    }

    /// On to `/v3/ecommerce/refunds/{refund_id}`.
    pub fn refund_id(self, refund_id: impl AsRef<str>) -> refund_id::Path<'a> {
        refund_id::Path(
            self.0.variable("refund_id", refund_id.as_ref(), |value| check::text("refund_id", value, 0, 32)),
        )
    }
}

/// 订单金额.
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
    pub discount_refund: Option<i64>,
    /// 退款币种. Currency, `CNY`.
    pub currency: Option<String>,
    /// 垫付金额. Fen (1/100 yuan) the platform advanced.
    pub advance: Option<i64>,
}

fields! {
    Amount {
        0 refund, 1 from, 2 payer_refund, 3 discount_refund, 4 currency, 5 advance,
    }
}

pub(crate) static AMOUNT_SHAPE: Shape = Shape::new(&["refund", "payer_refund"], &[("from", &FROM_SHAPE)]);

/// An item of `from` of a `Amount`.
#[derive(Debug, Clone, Default, Serialize)]
pub struct From {
    /// 出资账户类型. Account that bears it.
    pub account: crate::v3::ecommerce::Account,
    /// 出资金额. Fen (1/100 yuan).
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

/// An item of `promotion_detail` of a `PostResponse`.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PromotionDetail {
    /// 券ID. Id of the coupon.
    pub promotion_id: String,
    /// 优惠范围. What the discount applies to.
    pub scope: Scope,
    /// 优惠类型. Kind of the discount.
    pub type_: PromotionDetailType,
    /// 优惠券面额. Fen (1/100 yuan).
    pub amount: i64,
    /// 优惠退款金额. Fen (1/100 yuan).
    pub refund_amount: i64,
}

fields! {
    PromotionDetail {
        0 promotion_id, 1 scope, 2 type_ = "type", 3 amount, 4 refund_amount,
    }
}

pub(crate) static PROMOTION_DETAIL_SHAPE: Shape =
    Shape::new(&["promotion_id", "scope", "type", "amount", "refund_amount"], &[]);

open_enum! {
    /// 退款渠道.
    ///
    /// ORIGINAL (way of the payment), BALANCE (to the balance), `OTHER_BALANCE`, `OTHER_BANKCARD` (to another
    /// balance or card, the first being out of order).
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
    /// 资金账户.
    ///
    /// `AVAILABLE`: what can be used. `UNSETTLED`: what is not settled. Where they are known: `OPERATION`, `BASIC`,
    /// `ECNY_BASIC` and `PREPAID`.
    pub enum FundsAccount {
        /// `AVAILABLE`
        Available = "AVAILABLE",
        /// `UNSETTLED`
        Unsettled = "UNSETTLED",
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
    /// PROCESSING; SUCCESS; CLOSED, also written CLOSE; ABNORMAL (the card cannot take the money: apply an abnormal
    /// refund).
    pub enum GetStatus {
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
    /// 优惠类型.
    ///
    /// `COUPON`: paid for in advance. `DISCOUNT`: not paid for in advance.
    pub enum PromotionDetailType {
        /// `COUPON`
        Coupon = "COUPON",
        /// `DISCOUNT`
        Discount = "DISCOUNT",
    }
}

open_enum! {
    /// 退款出资商户.
    ///
    /// `REFUND_SOURCE_SUB_MERCHANT`: the sub-merchant. `REFUND_SOURCE_PARTNER_ADVANCE`: the platform, in advance.
    pub enum RefundAccount {
        /// `REFUND_SOURCE_SUB_MERCHANT`
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        /// `REFUND_SOURCE_PARTNER_ADVANCE`
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
    }
}

open_enum! {
    /// 优惠范围.
    ///
    /// `GLOBAL`: the whole order. `SINGLE`: single goods.
    pub enum Scope {
        /// `GLOBAL`
        Global = "GLOBAL",
        /// `SINGLE`
        Single = "SINGLE",
    }
}
