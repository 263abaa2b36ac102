//! `/v3/ecommerce/refunds/apply`: 退款申请 `POST`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/refunds/apply`.
#[must_use = "a path sends nothing: call `.post()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 退款申请. Refunds an order of a sub-merchant, all or in parts, within a year of payment. At most 50 refunds for
    /// one order, one a minute. Accepted is not refunded: query the refund.
    ///
    /// `POST /v3/ecommerce/refunds/apply`, for merchants and service providers.
    ///
    /// Official page: <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-refund.html>
    pub fn post(self, body: &PostRequest) -> Call<'a, PostResponse> {
        self.0.call(&POST).with_json(body)
    }
}

static POST: Operation = Operation::new("POST", "/v3/ecommerce/refunds/apply", "退款申请");

/// 订单金额.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct Amount {
    /// 退款金额. Fen (1/100 yuan), at most what was paid.
    pub refund: i64,
    /// 退款出资账户及金额. Accounts to take the money from, and how much. Must add up to `refund`, each account once; goes
    /// before `funds_account` and not with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<crate::v3::ecommerce::refunds::From>>,
    /// 原订单金额. Fen (1/100 yuan) of the whole order.
    pub total: i64,
    /// 退款币种. CNY only.
    #[serde(skip_serializing_if = "check::is_void")]
    pub currency: Option<Currency>,
}

impl Check for Amount {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.from {
            for (index, item) in value.iter().enumerate() {
                item.check().map_err(|fault| fault.within_item("from", index))?;
            }
        }
        if let Some(value) = &self.currency {
            check::known("currency", value)?;
        }
        Ok(())
    }
}

/// The body of `POST /v3/ecommerce/refunds/apply`, 退款申请.
#[derive(Debug, Clone, Default, Serialize)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct PostRequest {
    /// 商品单个人收款方受理授权ID. Instead of `sub_mchid` where the payee is a person.
    #[serde(skip_serializing_if = "check::is_void")]
    pub individual_auth_id: Option<String>,
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_mchid: Option<String>,
    /// 电商平台APPID. AppID of the platform. At most 32 characters.
    pub sp_appid: String,
    /// 二级商户APPID. AppID of the sub-merchant, bound to it by the platform. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub sub_appid: Option<String>,
    /// 还款服务商商户号. Merchant id of the service provider of the repayment. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub combine_mchid: Option<String>,
    /// 还款订单号. Number of the repayment's order. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub combine_out_trade_no: Option<String>,
    /// 交易单微信支付订单号. WeChat Pay's number of the repayment's order.
    #[serde(skip_serializing_if = "check::is_void")]
    pub combine_transaction_id: Option<String>,
    /// 微信订单号. WeChat Pay number of the order. Send it or `out_trade_no`. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub transaction_id: Option<String>,
    /// 商户订单号. Your number of the order. Send it or `transaction_id`. At most 32 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub out_trade_no: Option<String>,
    /// 商户退款单号. Your number for this refund, unique in your system: digits, letters and `_-|*@`. Repeat it to retry
    /// safely; a new number is a new refund. At most 64 characters. Matches `^[0-9A-Za-z_|*@-]+$`.
    pub out_refund_no: String,
    /// 退款原因. Shown to the user in the message of the refund. At most 80 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub reason: Option<String>,
    /// 订单金额. How much of how much.
    pub amount: Amount,
    /// 退款结果回调url. Public address that gets the notification of the result; no query string. Replaces the one set
    /// for the merchant. At most 256 characters.
    #[serde(skip_serializing_if = "check::is_void")]
    pub notify_url: Option<String>,
    /// 退款出资商户. Who pays: the sub-merchant unless `REFUND_SOURCE_PARTNER_ADVANCE` lets the platform advance it,
    /// which needs a permission. The answer says who does.
    #[serde(skip_serializing_if = "check::is_void")]
    pub refund_account: Option<crate::v3::ecommerce::refunds::RefundAccount>,
    /// 资金账户. Account the money comes from. Left out, it is that of the order.
    #[serde(skip_serializing_if = "check::is_void")]
    pub funds_account: Option<FundsAccount>,
}

impl Check for PostRequest {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.individual_auth_id {
            check::text("individual_auth_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        check::required("sp_appid", &self.sp_appid)?;
        check::text("sp_appid", &self.sp_appid, 0, 32)?;
        if let Some(value) = &self.sub_appid {
            check::text("sub_appid", value, 0, 32)?;
        }
        if let Some(value) = &self.combine_mchid {
            check::text("combine_mchid", value, 0, 32)?;
        }
        if let Some(value) = &self.combine_out_trade_no {
            check::text("combine_out_trade_no", value, 0, 32)?;
        }
        if let Some(value) = &self.combine_transaction_id {
            check::text("combine_transaction_id", value, 0, usize::MAX)?;
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
            check::text("reason", value, 0, 80)?;
        }
        self.amount.check().map_err(|fault| fault.within("amount"))?;
        if let Some(value) = &self.notify_url {
            check::text("notify_url", value, 0, 256)?;
        }
        if let Some(value) = &self.refund_account {
            check::known("refund_account", value)?;
        }
        if let Some(value) = &self.funds_account {
            check::known("funds_account", value)?;
        }
        Ok(())
    }
}

/// The answer to `POST /v3/ecommerce/refunds/apply`, 退款申请.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct PostResponse {
    /// 微信退款单号. WeChat Pay's number of the refund.
    pub refund_id: String,
    /// 商户退款单号. Your number of the refund.
    pub out_refund_no: String,
    /// 退款创建时间. When the refund was placed.
    pub create_time: Time,
    /// 订单金额. Amount of the order.
    pub amount: crate::v3::ecommerce::refunds::Amount,
    /// 优惠退款详情. Discounts that go back.
    pub promotion_detail: Option<Vec<crate::v3::ecommerce::refunds::PromotionDetail>>,
    /// 退款出资商户. Who pays. Absent until the money is taken.
    pub refund_account: Option<crate::v3::ecommerce::refunds::RefundAccount>,
}

fields! {
    PostResponse {
        0 refund_id, 1 out_refund_no, 2 create_time, 3 amount, 4 promotion_detail, 5 refund_account,
    }
}

impl SensitiveFields for PostResponse {}

pub(crate) static POST_RESPONSE_SHAPE: Shape = Shape::new(
    &["refund_id", "out_refund_no", "create_time", "amount"],
    &[
        ("amount", &crate::v3::ecommerce::refunds::AMOUNT_SHAPE),
        ("promotion_detail", &crate::v3::ecommerce::refunds::PROMOTION_DETAIL_SHAPE),
    ],
);

impl Answer for PostResponse {
    const SHAPE: &'static Shape = &POST_RESPONSE_SHAPE;
}

open_enum! {
    /// 退款币种.
    ///
    /// Yuan.
    pub enum Currency {
        /// `CNY`
        Cny = "CNY",
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
        /// `PREPAID`
        Prepaid = "PREPAID",
    }
}

static PATTERN_1: Pattern = Pattern::new("^[0-9A-Za-z_|*@-]+$");
