//! `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`: 通过商户退款单号查询退款 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/ecommerce/refunds/out-refund-no/{out_refund_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 通过商户退款单号查询退款. A refund by your number.
    ///
    /// `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/query-refund-by-out-refund-no.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation =
    Operation::new("GET", "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}", "通过商户退款单号查询退款");

/// The query of `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 商品单个人收款方受理授权ID. Instead of `sub_mchid` where the payee is a person.
    pub individual_auth_id: Option<String>,
    /// 二级商户号. Merchant id of the sub-merchant. At most 32 characters.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.individual_auth_id {
            check::text("individual_auth_id", value, 0, usize::MAX)?;
        }
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("individual_auth_id", self.individual_auth_id.as_ref());
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`, 通过商户退款单号查询退款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信退款单号. WeChat Pay's number of the refund.
    pub refund_id: String,
    /// 商户退款单号. Your number of the refund.
    pub out_refund_no: String,
    /// 微信订单号. WeChat Pay's number of the order. At most 32 characters.
    pub transaction_id: String,
    /// 商户订单号. Your order number.
    pub out_trade_no: String,
    /// 退款渠道. ORIGINAL (way of the payment), BALANCE (to the balance), `OTHER_BALANCE`, `OTHER_BANKCARD` (to another
    /// balance or card, the first being out of order).
    pub channel: Option<crate::v3::ecommerce::refunds::Channel>,
    /// 退款入账账户. Where the money went: bank, kind and last digits of the card, or the balance of the user.
    pub user_received_account: Option<String>,
    /// 退款成功时间. Present only when `status` is SUCCESS.
    pub success_time: Option<Time>,
    /// 退款创建时间. When the refund was placed.
    pub create_time: Time,
    /// 退款状态. PROCESSING; SUCCESS; CLOSED, also written CLOSE; ABNORMAL (the card cannot take the money: apply an
    /// abnormal refund).
    pub status: crate::v3::ecommerce::refunds::GetStatus,
    /// 退款金额信息. Amounts of the refund.
    pub amount: crate::v3::ecommerce::refunds::Amount,
    /// 营销详情. Discounts that go back.
    pub promotion_detail: Option<Vec<crate::v3::ecommerce::refunds::PromotionDetail>>,
    /// 退款出资商户. Who pays. Absent until the money is taken.
    pub refund_account: Option<crate::v3::ecommerce::refunds::RefundAccount>,
    /// 资金账户. Account that bears the refund.
    pub funds_account: Option<crate::v3::ecommerce::refunds::FundsAccount>,
}

fields! {
    GetResponse {
        0 refund_id, 1 out_refund_no, 2 transaction_id, 3 out_trade_no, 4 channel, 5 user_received_account,
        6 success_time, 7 create_time, 8 status, 9 amount, 10 promotion_detail, 11 refund_account, 12 funds_account,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
    &["refund_id", "out_refund_no", "transaction_id", "out_trade_no", "create_time", "status", "amount"],
    &[
        ("amount", &crate::v3::ecommerce::refunds::AMOUNT_SHAPE),
        ("promotion_detail", &crate::v3::ecommerce::refunds::PROMOTION_DETAIL_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}
