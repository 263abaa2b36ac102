//! Transfers that a payee confirms.

use maud::{Markup, html};

use super::view::{self, ConsentSeen, TransferSeen};
use crate::base::control_error::ControlError;
use crate::console::page::visit::Visit;
use crate::console::page::words::{code, fact, moment, newest, state, yuan};

/// As many as one page shows.
const SHOWN: usize = 50;

pub(crate) fn content(visit: &Visit<'_>) -> Result<Markup, ControlError> {
    let desk = &visit.office.desk;
    let (mut transfers, mut consents) = (view::transfers(desk, SHOWN + 1)?, view::consents(desk, SHOWN + 1)?);
    let (transfers_cut, consents_cut) = (newest(visit, &mut transfers, SHOWN), newest(visit, &mut consents, SHOWN));
    Ok(html! {
        section #transfers data-live {
            h2 { (visit.pick("商家转账", "To users")) }
            @if transfers.is_empty() {
                p.empty { (visit.pick("还没有商家转账。发起之后可以在这里替收款人确认。", "No transfers yet. Once one is placed, it can be confirmed here.")) }
            }
            ul.cards { @for transfer in &transfers { (card(visit, transfer)) } }
            (transfers_cut)
        }
        section #authorizations data-live {
            @if !consents.is_empty() {
                h2 { (visit.pick("免确认收款授权", "To receive without confirming")) }
                ul.cards { @for consent in &consents { (consent_card(visit, consent)) } }
                (consents_cut)
            }
        }
    })
}

fn card(visit: &Visit<'_>, transfer: &TransferSeen) -> Markup {
    html! {
        li.card data-id={ "transfer-" (transfer.transfer_bill_no) } {
            div.line {
                h3 { code { (transfer.out_bill_no) } }
                (state(transfer.state))
                strong.amount { (yuan(transfer.amount)) }
                @if transfer.confirmable { a.button href=(transfer.path) { (visit.pick("收款页", "Payee's page")) } }
            }
            p { (transfer.remark) }
            dl.facts {
                (fact(visit.pick("商户", "Merchant"), code(&transfer.mchid)))
                @if let Some(sub_mchid) = &transfer.sub_mchid { (fact(visit.pick("特约商户", "Sub-merchant"), code(sub_mchid))) }
                (fact(visit.pick("收款人", "Payee"), html! { @if let Some(openid) = &transfer.openid { code { (openid) } } @else { "–" } @if let Some(name) = &transfer.user_name { " " (name) } }))
                (fact("transfer_bill_no", code(&transfer.transfer_bill_no)))
                (fact(visit.pick("场景", "Scene"), code(&transfer.transfer_scene_id)))
                (fact(visit.pick("发起", "Placed"), moment(transfer.created, visit.now)))
                @if let Some(due) = transfer.due.filter(|_| transfer.confirmable) { (fact(visit.pick("确认截止", "Confirm until"), moment(due, visit.now))) }
                @if !transfer.confirmable { (fact(visit.pick("更新", "Changed"), moment(transfer.updated, visit.now))) }
                @if let Some(reason) = &transfer.fail_reason { (fact(visit.pick("失败原因", "Why"), code(reason))) }
            }
        }
    }
}

fn consent_card(visit: &Visit<'_>, consent: &ConsentSeen) -> Markup {
    html! {
        li.card data-id={ "authorization-" (consent.mchid) "-" (consent.out_authorization_no) } {
            div.line {
                h3 { code { (consent.out_authorization_no) } }
                (state(consent.state))
                @if consent.is_asked() || consent.state == "TAKING_EFFECT" { a.button href=(consent.path) { (visit.pick("授权页", "Payee's page")) } }
            }
            dl.facts {
                (fact(visit.pick("商户", "Merchant"), code(&consent.mchid)))
                (fact(visit.pick("开通账号", "Account"), &consent.user_display_name))
                @if let Some(openid) = &consent.openid { (fact(visit.pick("收款人", "Payee"), code(openid))) }
                @if let Some(id) = &consent.authorization_id { (fact("authorization_id", code(id))) }
                (fact(visit.pick("场景", "Scene"), code(&consent.transfer_scene_id)))
                (fact(visit.pick("申请", "Asked"), moment(consent.created, visit.now)))
                @if let Some(reason) = consent.close_reason { (fact(visit.pick("关闭原因", "Why closed"), code(reason))) }
            }
        }
    }
}
