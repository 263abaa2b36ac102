//! The phone of whom a transfer is for.

use http::StatusCode;
use maud::{Markup, html};

use super::act;
use super::payee::{PayeeAction, REASONS};
use super::view::{self, TransferView};
use crate::base::control_error::ControlError;
use crate::console::page::format::{countdown, fact, newest, yuan};
use crate::console::page::frame;
use crate::console::page::section::Screen;
use crate::console::page::visit::{Page, Shown, Visit, unknown_action};

pub(crate) const SCREENS: &[Screen] = &[
    Screen::new("payee", |visit, _| list(visit)),
    Screen::new("payee/{transfer}", |visit, transfer| show(visit, transfer, None)).acting(act),
];

/// As many transfers, and as many authorizations, as the list shows.
const SHOWN: usize = 50;

/// The transfers to be confirmed; or straight to a transfer, by anything that names it.
pub(crate) fn list(visit: &Visit<'_>) -> Page {
    let engine = &visit.server.engine;
    let sought = visit.asked("transfer").map(|name| {
        let mchid = visit.asked("mchid");
        match view::transfer(engine, name, mchid) {
            // The text that opens an authorization's page looks the same.
            Err(error) if error.is_not_found() => {
                view::consent(engine, name, mchid).map_or(Err(error), |consent| Ok(consent.path))
            }
            found => found.map(|transfer| transfer.path),
        }
    });
    let fault = match sought {
        Some(Ok(path)) => return Ok(Shown::To(path)),
        Some(Err(error)) => Some(error),
        None => None,
    };
    let mut waiting = view::waiting(engine, SHOWN + 1)?;
    let mut asked = view::open_consents(engine, SHOWN + 1)?;
    let (waiting_cut, asked_cut) = (newest(visit, &mut waiting, SHOWN), newest(visit, &mut asked, SHOWN));
    let status = fault.as_ref().map_or(StatusCode::OK, ControlError::status);
    let content = html! {
        @if let Some(error) = &fault { (frame::alert(error, visit)) }
        h1 { (visit.pick("Receive which transfer?", "收哪一笔？")) }
        form.answers method="get" action="/payee" {
            label { "package_info, transfer_bill_no, out_bill_no"
                input name="transfer" required autocomplete="off" spellcheck="false" value=[visit.asked("transfer")];
            }
            button.main { (visit.pick("Open", "打开")) }
        }
        div #waiting data-live {
            h2 { (visit.pick("Waiting to be confirmed", "等待确认收款")) }
            @if waiting.is_empty() { p.empty { (visit.pick("No transfer waits to be confirmed.", "现在没有待确认的转账。")) } }
            ul.choices {
                @for transfer in &waiting {
                    li data-id={ "transfer-" (transfer.transfer_bill_no) } { a.choice href=(transfer.path) {
                        span { b { (transfer.remark) } small { (transfer.out_bill_no) } }
                        strong.amount { (yuan(transfer.amount)) }
                    } }
                }
            }
            (waiting_cut)
        }
        div #authorizations data-live {
            @if !asked.is_empty() {
                h2 { (visit.pick("To receive without confirming", "免确认收款授权")) }
                ul.choices {
                    @for consent in &asked {
                        li data-id={ "authorization-" (consent.mchid) "-" (consent.out_authorization_no) } { a.choice href=(consent.path) {
                            span { b { (consent.user_display_name) } small { (consent.out_authorization_no) " · " (consent.state) } }
                        } }
                    }
                }
                (asked_cut)
            }
        }
    };
    Ok(Shown::Page(status, frame::device(visit, bar(visit), bar(visit), content)))
}

pub(crate) fn show(visit: &Visit<'_>, name: &str, fault: Option<&ControlError>) -> Page {
    let transfer = view::transfer(&visit.server.engine, name, visit.asked("mchid"))?;
    let status = fault.map_or(StatusCode::OK, ControlError::status);
    let content = html! {
        @if let Some(error) = fault { (frame::alert(error, visit)) }
        // The money arrives or comes back without the payee, and others may confirm: the page shows one state.
        div.whole #transfer data-live {
        @if !transfer.confirmable { (outcome(visit, &transfer)) }
        div.price {
            small { (visit.pick("From merchant ", "商户 ")) (transfer.sub_mchid.as_ref().unwrap_or(&transfer.mchid)) }
            b { (yuan(transfer.amount)) }
        }
        dl.sheet {
            @if let Some(text) = &transfer.user_recv_perception { (fact(visit.pick("For", "收款说明"), text)) }
            (fact(visit.pick("Remark", "转账备注"), &transfer.remark))
            (fact(visit.pick("Number", "商户单号"), &transfer.out_bill_no))
            (fact(visit.pick("Transfer", "转账单号"), &transfer.transfer_bill_no))
            @if let Some(name) = &transfer.user_name { (fact(visit.pick("Payee", "收款人"), name)) }
            @if let Some(due) = transfer.due.filter(|_| transfer.confirmable) {
                (fact(visit.pick("Time left", "剩余时间"), countdown(due, visit)))
            }
        }
        @if transfer.confirmable {
            form.answers method="post" action=(transfer.path) {
                button.main name="do" value="confirm" { (visit.pick("Receive ", "确认收款 ")) (yuan(transfer.amount)) }
                @if transfer.out_authorization_no.is_some() {
                    button name="do" value="authorize" { (visit.pick("Receive, and later ones without asking", "收款并开启免确认收款")) }
                }
                button.plain name="do" value="leave" { (visit.pick("Leave", "离开")) }
            }
            form.answers method="post" action=(transfer.path) {
                label { (visit.pick("Why it cannot be received", "收不了款的原因"))
                    select name="reason" {
                        @for reason in REASONS { option value=(reason) selected[reason == "PAYEE_ACCOUNT_ABNORMAL"] { (reason) } }
                    }
                }
                button.danger name="do" value="fail" { (visit.pick("Let it fail", "让转账失败")) }
            }
        } @else {
            a.button href="/payee" { (visit.pick("Done", "完成")) }
        }
        }
    };
    Ok(Shown::Page(status, frame::device(visit, bar(visit), bar(visit), content)))
}

pub(crate) fn act(visit: &Visit<'_>, name: &str) -> Page {
    let mchid = visit.asked("mchid");
    let transfer = view::transfer(&visit.server.engine, name, mchid)?;
    let action = match visit.filled("do") {
        Some("confirm") => PayeeAction::Confirm,
        Some("authorize") => PayeeAction::Authorize,
        Some("fail") => PayeeAction::Fail(visit.filled("reason").map(str::to_owned)),
        Some("leave") => PayeeAction::Leave,
        _ => return show(visit, name, Some(&unknown_action())),
    };
    match act::receive(&visit.server.engine, name, mchid, &action) {
        Ok(_) if action == PayeeAction::Leave => Ok(Shown::To("/payee".to_owned())),
        Ok(_) => Ok(Shown::To(transfer.path)),
        Err(error) => show(visit, name, Some(&error)),
    }
}

fn outcome(visit: &Visit<'_>, transfer: &TransferView) -> Markup {
    let (tone, sign, title) = match transfer.state {
        "SUCCESS" => ("good", "✓", visit.pick("Received", "已收款")),
        "ACCEPTED" | "TRANSFERING" => ("quiet", "…", visit.pick("On its way", "到账中")),
        "FAIL" => ("bad", "×", visit.pick("The transfer failed", "转账失败")),
        _ => ("quiet", "–", visit.pick("Called back by the merchant", "商户已撤销")),
    };
    html! {
        div class={ "outcome " (tone) } role="status" {
            div.sign aria-hidden="true" { (sign) }
            h1 { (title) }
            @if let Some(reason) = &transfer.fail_reason { p { code { (reason) } } }
        }
    }
}

fn bar(visit: &Visit<'_>) -> &'static str {
    visit.pick("Receive", "收款")
}
