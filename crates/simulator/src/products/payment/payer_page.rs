//! The payer's phone.

use http::StatusCode;
use maud::{Markup, html};

use crate::base::control_error::ControlError;
use crate::console::page::format::{countdown, fact, newest, yuan};
use crate::console::page::frame;
use crate::console::page::section::Screen;
use crate::console::page::visit::{Page, Shown, Visit, unknown_action};
use crate::products::payment::act;
use crate::products::payment::payer::{PaidWith, PayerAction};
use crate::products::payment::view::{self, Bill};

pub(crate) const SCREENS: &[Screen] = &[
    Screen::new("payer", |visit, _| list(visit)),
    Screen::new("payer/{order}", |visit, order| show(visit, order, None)).acting(act),
];

/// As many orders as the list shows.
const SHOWN: usize = 50;

/// The orders to be paid; or straight to an order, by anything that lets the user pay.
pub(crate) fn list(visit: &Visit<'_>) -> Page {
    let sought = visit.asked("order").map(|order| view::bill(visit.engine(), order, visit.asked("mchid")));
    let fault = match sought {
        Some(Ok(bill)) => return Ok(Shown::To(bill.path)),
        Some(Err(error)) => Some(error),
        None => None,
    };
    let mut waiting = view::waiting(visit.engine(), SHOWN + 1)?;
    let cut = newest(visit, &mut waiting, SHOWN);
    let status = fault.as_ref().map_or(StatusCode::OK, ControlError::status);
    let content = html! {
        @if let Some(error) = &fault { (frame::alert(error, visit)) }
        h1 { (visit.pick("Pay which order?", "付哪一单？")) }
        form.answers method="get" action="/payer" {
            label { "code_url, h5_url, prepay_id, out_trade_no"
                input name="order" required autocomplete="off" spellcheck="false" value=[visit.asked("order")] placeholder="weixin://wxpay/bizpayurl?pr=…";
            }
            button.main { (visit.pick("Open", "打开")) }
        }
        div #waiting data-live {
            h2 { (visit.pick("Waiting to be paid", "等待付款")) }
            @if waiting.is_empty() { p.empty { (visit.pick("No order waits to be paid.", "现在没有待付款的订单。")) } }
            ul.choices {
                @for order in &waiting {
                    li data-id={ "order-" (order.mchid) "-" (order.out_trade_no) } { a.choice href=(order.path) {
                        span { b { (order.description) } small { (order.out_trade_no) " · " (order.trade_type) } }
                        strong.amount { (yuan(order.total)) }
                    } }
                }
            }
            (cut)
        }
    };
    Ok(Shown::Page(status, frame::device(visit, visit.pick("Pay", "付款"), bar(visit), content)))
}

pub(crate) fn show(visit: &Visit<'_>, name: &str, fault: Option<&ControlError>) -> Page {
    let bill = view::bill(visit.engine(), name, visit.asked("mchid"))?;
    // A part is paid with the whole.
    if let [part] = bill.orders.as_slice()
        && !bill.combined
        && part.combine_out_trade_no.is_some()
    {
        return Ok(Shown::To(part.path.clone()));
    }
    let state = bill.orders.first().map_or("CLOSED", |order| order.trade_state);
    let status = fault.map_or(StatusCode::OK, ControlError::status);
    let content = html! {
        @if let Some(error) = fault { (frame::alert(error, visit)) }
        div.whole #bill data-live {
        @if bill.payable && visit.asked("failed").is_some() {
            div.alert role="alert" { (visit.pick("Payment failed. The order is still unpaid: try again, or leave.", "支付失败。订单仍未支付，可以再试。")) }
        }
        @if !bill.payable { (outcome(visit, state)) }
        div.price { small { (visit.pick("To merchant ", "付款给商户 ")) (payee(&bill)) } b { (yuan(bill.total)) } }
        dl.sheet {
            @for order in &bill.orders {
                (fact(if bill.combined { &order.out_trade_no } else { visit.pick("For", "商品") }, html! {
                    (order.description) @if bill.combined { " · " (yuan(order.total)) }
                }))
            }
            (fact(visit.pick("Order", "商户单号"), &bill.out_trade_no))
            @if let Some(order) = bill.orders.first() {
                (fact(visit.pick("Type", "方式"), order.trade_type))
                @if bill.payable { (fact(visit.pick("Time left", "有效期"), countdown(order.expires, visit))) }
                @if let Some(id) = &order.transaction_id { (fact(visit.pick("Transaction", "交易单号"), id)) }
                @if order.refunded > 0 { (fact(visit.pick("Refunded", "已退款"), yuan(order.refunded))) }
            }
        }
        @if bill.payable {
            form.answers method="post" action=(bill.path) {
                label { (visit.pick("Pay with", "用什么付"))
                    select name="bank_type" {
                        option value="OTHERS" { (visit.pick("Balance", "零钱")) }
                        option value="CMB_DEBIT" { (visit.pick("Debit card (CMB)", "招商银行储蓄卡")) }
                        option value="ICBC_CREDIT" { (visit.pick("Credit card (ICBC)", "工商银行信用卡")) }
                    }
                }
                button.main name="do" value="pay" { (visit.pick("Pay ", "支付 ")) (yuan(bill.total)) }
                button.danger name="do" value="fail" { (visit.pick("Let it fail", "支付失败")) }
                button.plain name="do" value="leave" { (visit.pick("Leave", "离开")) }
            }
        } @else {
            a.button href="/payer" { (visit.pick("Done", "完成")) }
        }
        }
    };
    Ok(Shown::Page(status, frame::device(visit, visit.pick("Pay", "付款"), bar(visit), content)))
}

pub(crate) fn act(visit: &Visit<'_>, name: &str) -> Page {
    let mchid = visit.asked("mchid");
    let bill = view::bill(visit.engine(), name, mchid)?;
    let action = match visit.filled("do") {
        Some("pay") => {
            PayerAction::Pay(PaidWith { bank_type: visit.filled("bank_type").map(str::to_owned), openid: None })
        }
        Some("fail") => PayerAction::Fail,
        Some("leave") => PayerAction::Leave,
        _ => return show(visit, name, Some(&unknown_action())),
    };
    match act::pay(visit.engine(), name, mchid, &action) {
        Ok(_) if action == PayerAction::Leave => Ok(Shown::To("/payer".to_owned())),
        Ok(_) if action == PayerAction::Fail => {
            let sign = if bill.path.contains('?') { '&' } else { '?' };
            Ok(Shown::To(format!("{}{sign}failed=1", bill.path)))
        }
        Ok(_) => Ok(Shown::To(bill.path)),
        Err(error) => show(visit, name, Some(&error)),
    }
}

fn payee(bill: &Bill) -> &str {
    let alone = bill.orders.first().filter(|_| !bill.combined);
    alone.and_then(|order| order.sub_mchid.as_deref()).unwrap_or(&bill.mchid)
}

fn outcome(visit: &Visit<'_>, state: &str) -> Markup {
    let (tone, sign, title) = match state {
        "SUCCESS" => ("good", "✓", visit.pick("Paid", "支付成功")),
        "REFUND" => ("quiet", "↩", visit.pick("Refunded", "已转入退款")),
        "NOTPAY" => ("quiet", "…", visit.pick("Expired", "已过期")),
        _ => ("quiet", "–", visit.pick("Order closed", "订单已关闭")),
    };
    html! {
        div class={ "outcome " (tone) } role="status" { div.sign aria-hidden="true" { (sign) } h1 { (title) } }
    }
}

fn bar(visit: &Visit<'_>) -> &'static str {
    visit.pick("Pay", "付款")
}
