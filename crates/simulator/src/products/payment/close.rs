//! 关单: an order that was not paid is closed for good.

use super::change::PaymentChange;
use super::state::{Order, TradeState};
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;

/// Closes the order. Closing it again changes nothing.
pub(crate) fn decide(order: Order) -> Result<Option<PaymentChange>, Refusal> {
    if order.part.is_some() {
        return Err(Refusal::invalid(Rule::CombineClosePart, "合单子单不支持单独关单").because((
            "it is a part of a combined order: close that with all its orders",
            "这是合单的子单：请用合单关单接口，连同全部子单一起关闭",
        )));
    }
    whole(order)
}

/// The same for an order that may be closed by itself, or with the others of a combined one.
pub(crate) fn whole(mut order: Order) -> Result<Option<PaymentChange>, Refusal> {
    match order.state {
        TradeState::Closed => Ok(None),
        TradeState::Success | TradeState::Refund => {
            let refusal = Refusal::new(Rule::PaymentClosePaid, 400, "ORDER_PAID", "该订单已支付，不能关单");
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
