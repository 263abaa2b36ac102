//! Orders and refunds.

use maud::{Markup, html};
use weixinpay_core::Text;

use crate::base::control_error::ControlError;
use crate::console::page::format::{code, fact, moment, newest, state, yuan};
use crate::console::page::section::Section;
use crate::console::page::visit::{Visit, unknown_action};
use crate::products::payment::act;
use crate::products::payment::refund_end::RefundEnd;
use crate::products::payment::view::{self, OrderView, RefundView};

pub(crate) const SECTION: Section =
    Section::new("orders", Text::new("Orders and refunds", "订单与退款"), content).acting(act);

/// As many as one page shows of each.
pub(crate) const SHOWN: usize = 50;

pub(crate) fn content(visit: &Visit<'_>) -> Result<Markup, ControlError> {
    let (mut orders, mut refunds) =
        (view::orders(visit.engine(), SHOWN + 1)?, view::refunds(visit.engine(), SHOWN + 1)?);
    let (orders_cut, refunds_cut) = (newest(visit, &mut orders, SHOWN), newest(visit, &mut refunds, SHOWN));
    Ok(html! {
        section #orders data-live {
            @if orders.is_empty() {
                p.empty { (visit.pick("No orders yet. Once one is placed, it can be paid here.", "还没有订单。下单之后可以在这里替付款人付款。")) }
            }
            ul.cards { @for order in &orders { (order_card(visit, order)) } }
            (orders_cut)
        }
        section #refunds data-live {
            h2 { (visit.pick("Refunds", "退款")) }
            @if refunds.is_empty() { p.empty { (visit.pick("No refunds yet.", "还没有退款。")) } }
            ul.cards { @for refund in &refunds { (refund_card(visit, refund)) } }
            (refunds_cut)
        }
    })
}

/// `trade_state` in the words of the official pages.
fn trade_state(name: &str) -> &str {
    match name {
        "NOTPAY" => "未支付",
        "SUCCESS" => "支付成功",
        "REFUND" => "转入退款",
        "CLOSED" => "已关闭",
        other => other,
    }
}

/// The `status` of a refund in the words of the official pages.
fn refund_status(name: &str) -> &str {
    match name {
        "PROCESSING" => "退款处理中",
        "SUCCESS" => "退款成功",
        "CLOSED" => "退款关闭",
        "ABNORMAL" => "退款异常",
        other => other,
    }
}

pub(crate) fn order_card(visit: &Visit<'_>, order: &OrderView) -> Markup {
    html! {
        li.card data-id={ "order-" (order.mchid) "-" (order.out_trade_no) } {
            div.line {
                h3 { code { (order.out_trade_no) } }
                (state(visit, order.trade_state, trade_state(order.trade_state)))
                strong.amount { (yuan(order.total)) }
                @if order.payable { a.button href=(order.path) { (visit.pick("Payer's page", "付款页")) } }
            }
            p { (order.description) }
            dl.facts {
                (fact(visit.pick("Merchant", "商户"), code(&order.mchid)))
                @if let Some(sub_mchid) = &order.sub_mchid { (fact(visit.pick("Sub-merchant", "特约商户"), code(sub_mchid))) }
                (fact(visit.pick("Type", "方式"), order.trade_type))
                (fact(visit.pick("Placed", "下单"), moment(order.created, visit.now)))
                @if order.payable { (fact(visit.pick("Payable until", "有效至"), moment(order.expires, visit.now))) }
                @if let Some(id) = &order.transaction_id { (fact("transaction_id", code(id))) }
                @if order.refunded > 0 { (fact(visit.pick("Refunded", "已退款"), yuan(order.refunded))) }
                @if let Some(number) = &order.combine_out_trade_no { (fact(visit.pick("Part of", "合单"), code(number))) }
            }
        }
    }
}

pub(crate) fn refund_card(visit: &Visit<'_>, refund: &RefundView) -> Markup {
    html! {
        li.card data-id={ "refund-" (refund.refund_id) } {
            div.line {
                h3 { code { (refund.out_refund_no) } }
                (state(visit, refund.status, refund_status(refund.status)))
                strong.amount { (yuan(refund.amount)) }
            }
            dl.facts {
                (fact(visit.pick("Order", "订单"), code(&refund.out_trade_no)))
                (fact("refund_id", code(&refund.refund_id)))
                (fact(visit.pick("Channel", "去向"), &refund.channel))
                (fact(visit.pick("Asked", "申请"), moment(refund.created, visit.now)))
                @if let Some(ended) = refund.ended { (fact(visit.pick("Ended", "完成"), moment(ended, visit.now))) }
            }
            @if refund.status == "PROCESSING" {
                form.row method="post" action=(SECTION.path()) {
                    input type="hidden" name="refund" value=(refund.refund_id);
                    input type="hidden" name="mchid" value=(refund.mchid);
                    button name="do" value="succeed" { (visit.pick("Succeed", "到账")) }
                    button name="do" value="abnormal" { (visit.pick("Abnormal", "退款异常")) }
                    button name="do" value="close" { (visit.pick("Close", "关闭")) }
                }
            }
        }
    }
}

pub(crate) fn act(visit: &Visit<'_>) -> Result<(), ControlError> {
    let end = visit.filled("do").and_then(RefundEnd::from_name).ok_or_else(unknown_action)?;
    act::end_refund(visit.engine(), visit.filled("refund").unwrap_or_default(), visit.filled("mchid"), end).map(drop)
}
