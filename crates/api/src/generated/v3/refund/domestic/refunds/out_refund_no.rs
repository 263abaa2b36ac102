//! `/v3/refund/domestic/refunds/{out_refund_no}`: 查询单笔退款 `GET`.

// Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.

use crate::prelude::*;

/// The path `/v3/refund/domestic/refunds/{out_refund_no}`.
#[must_use = "a path sends nothing: call `.get()`"]
pub struct Path<'a>(pub(crate) Route<'a>);

impl<'a> Path<'a> {
    /// 查询单笔退款. State of one refund. Ask a minute after the request, then ever less often.
    ///
    /// 按商户退款单号查询退款状态。没有收到退款通知时在申请 1 分钟后查询，之后逐渐拉长间隔；PROCESSING 不是终态，ABNORMAL 需要另行发起异常退款。
    ///
    /// `GET /v3/refund/domestic/refunds/{out_refund_no}`, for merchants and service providers.
    ///
    /// Official page:
    /// <https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/refunds/query-by-out-refund-no.html>
    pub fn get(self, query: &GetQuery) -> Call<'a, GetResponse> {
        self.0.call(&GET).with_query(query)
    }
}

static GET: Operation = Operation::new("GET", "/v3/refund/domestic/refunds/{out_refund_no}", "查询单笔退款");

/// The query of `GET /v3/refund/domestic/refunds/{out_refund_no}`.
#[derive(Debug, Clone, Default)]
#[cfg_attr(all(test, feature = "full"), derive(Deserialize))]
pub struct GetQuery {
    /// 子商户号. Merchant id of the sub-merchant. Service providers must send it. At most 32 characters.
    pub sub_mchid: Option<String>,
}

impl Check for GetQuery {
    fn check(&self) -> Result<(), FieldError> {
        if let Some(value) = &self.sub_mchid {
            check::text("sub_mchid", value, 0, 32)?;
        }
        Ok(())
    }
}

impl QueryString for GetQuery {
    fn write(&self, query: &mut Query) {
        query.push_some("sub_mchid", self.sub_mchid.as_ref());
    }
}

/// The answer to `GET /v3/refund/domestic/refunds/{out_refund_no}`, 查询单笔退款.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct GetResponse {
    /// 微信支付退款号. WeChat Pay's number of the refund.
    pub refund_id: String,
    /// 商户退款单号. Your number of the refund.
    pub out_refund_no: String,
    /// 微信支付订单号. WeChat Pay's number of the order.
    pub transaction_id: String,
    /// 商户订单号. Your number of the order.
    pub out_trade_no: String,
    /// 退款渠道. Where the money goes: the way it came, or elsewhere if that failed.
    pub channel: crate::v3::refund::domestic::refunds::Channel,
    /// 退款入账账户. Where the user receives it, in words, such as a bank card's last digits.
    pub user_received_account: String,
    /// 退款成功时间. When it arrived. Only with SUCCESS.
    pub success_time: Option<Time>,
    /// 退款创建时间. When the refund was accepted.
    pub create_time: Time,
    /// 退款状态. SUCCESS, CLOSED, PROCESSING, or ABNORMAL: the money could not be delivered.
    pub status: GetStatus,
    /// 资金账户. The account that pays.
    pub funds_account: Option<crate::v3::refund::domestic::refunds::PostResponseFundsAccount>,
    /// 金额信息. The amounts.
    pub amount: crate::v3::refund::domestic::refunds::PostResponseAmount,
    /// 优惠退款信息. What coupons and discounts give back.
    pub promotion_detail: Option<Vec<crate::v3::refund::domestic::refunds::PromotionDetail>>,
}

fields! {
    GetResponse {
        0 refund_id, 1 out_refund_no, 2 transaction_id, 3 out_trade_no, 4 channel, 5 user_received_account,
        6 success_time, 7 create_time, 8 status, 9 funds_account, 10 amount, 11 promotion_detail,
    }
}

impl SensitiveFields for GetResponse {}

pub(crate) static GET_RESPONSE_SHAPE: Shape = Shape::new(
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
    &[
        ("amount", &crate::v3::refund::domestic::refunds::POST_RESPONSE_AMOUNT_SHAPE),
        ("promotion_detail", &crate::v3::refund::domestic::refunds::PROMOTION_DETAIL_SHAPE),
    ],
);

impl Answer for GetResponse {
    const SHAPE: &'static Shape = &GET_RESPONSE_SHAPE;
}

open_enum! {
    /// 退款状态.
    ///
    /// PROCESSING until it is decided; SUCCESS and CLOSED are final; ABNORMAL needs `apply-abnormal-refund`.
    pub enum GetStatus {
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
