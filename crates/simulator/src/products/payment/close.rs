//! 关单: an order that was not paid is closed for good.

use super::change::PaymentChange;
use super::state::{Order, TradeState};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;

rules! {
    PAYMENT_CLOSE_PAID = "payment.close-paid", Documented {
        en: "A paid order cannot be closed: 400 ORDER_PAID.",
        zh: "已支付的订单不能关闭：400 ORDER_PAID。",
        source: "wechatpay-skills, trouble-shooting guide, section 5, question 5: ORDER_PAID; the status is \
            inferred",
        source_zh: "wechatpay-skills 排障指南第 5 节问题 5：ORDER_PAID；状态码为推测",
    }
    COMBINE_CLOSE_PART = "combine.close-part", Documented {
        en: "A combined order is closed with all its orders as they were placed: other ones are answered 400 \
            INVALID_REQUEST, another combine_appid 400 PARAM_ERROR, and an order of it is not closed alone.",
        zh: "合单关单须传下单时的全部子单：子单不一致时应答 400 INVALID_REQUEST，combine_appid 不一致时应答 400 \
            PARAM_ERROR；子单不能单独关闭。",
        source: "pay.weixin.qq.com/doc/v3/partner/4015973150; 400 INVALID_REQUEST for other orders is in the \
            error table of pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter5_1_12.shtml, the other codes are inferred",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4015973150；子单不一致时的 400 INVALID_REQUEST 见 \
            pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter5_1_12.shtml 的错误码表，其他错误码为推测",
    }
}

/// Closes the order. Closing it again changes nothing.
pub(crate) fn decide(order: Order) -> Result<Option<PaymentChange>, Refusal> {
    if order.part.is_some() {
        return Err(Refusal::invalid(rules::COMBINE_CLOSE_PART, "合单子单不支持单独关单").because((
            "it is a part of a combined order: close that with all its orders",
            "这是合单的子单：请用合单关单接口，连同全部子单一起关闭",
        )));
    }
    whole(order)
}

/// The same for an order that may be closed alone, or with the others of a combined one.
pub(crate) fn whole(mut order: Order) -> Result<Option<PaymentChange>, Refusal> {
    match order.state {
        TradeState::Closed => Ok(None),
        TradeState::Success | TradeState::Refund => {
            let refusal = Refusal::new(rules::PAYMENT_CLOSE_PAID, 400, "ORDER_PAID", "该订单已支付，不能关单");
            Err(refusal.because((
                "a paid order is given back by a refund, not by closing it",
                "已支付的订单应申请退款，不能关单",
            )))
        }
        TradeState::NotPay => {
            order.state = TradeState::Closed;
            Ok(Some(PaymentChange::Order(order)))
        }
    }
}
