//! Transfers that a payee confirms.

use maud::{Markup, html};

use super::view::{self, ConsentView, TransferView};
use crate::base::control_error::ControlError;
use crate::console::page::format::{code, fact, moment, newest, state, yuan};
use crate::console::page::visit::Visit;

/// As many as one page shows.
const SHOWN: usize = 50;

pub(crate) fn content(visit: &Visit<'_>) -> Result<Markup, ControlError> {
    let engine = &visit.server.engine;
    let (mut transfers, mut consents) = (view::transfers(engine, SHOWN + 1)?, view::consents(engine, SHOWN + 1)?);
    let (transfers_cut, consents_cut) = (newest(visit, &mut transfers, SHOWN), newest(visit, &mut consents, SHOWN));
    Ok(html! {
        section #transfers data-live {
            h2 { (visit.pick("To users", "商家转账")) }
            @if transfers.is_empty() {
                p.empty { (visit.pick("No transfers yet. Once one is placed, it can be confirmed here.", "还没有商家转账。发起之后可以在这里替收款人确认。")) }
            }
            ul.cards { @for transfer in &transfers { (card(visit, transfer)) } }
            (transfers_cut)
        }
        section #authorizations data-live {
            @if !consents.is_empty() {
                h2 { (visit.pick("To receive without confirming", "免确认收款授权")) }
                ul.cards { @for consent in &consents { (consent_card(visit, consent)) } }
                (consents_cut)
            }
        }
    })
}

/// The `state` of a transfer in the words of the official pages.
fn transfer_state(name: &str) -> &str {
    match name {
        "ACCEPTED" => "转账已受理",
        "WAIT_USER_CONFIRM" => "待收款用户确认",
        "TRANSFERING" => "转账中",
        "SUCCESS" => "转账成功",
        "FAIL" => "转账失败",
        "CANCELING" => "撤销中",
        "CANCELLED" => "撤销完成",
        other => other,
    }
}

/// The `state` of an authorization to receive without confirming.
fn consent_state(name: &str) -> &str {
    match name {
        "WAIT_USER_CONFIRM" => "待用户确认",
        "TAKING_EFFECT" => "已生效",
        "CLOSED" => "已关闭",
        other => other,
    }
}

fn card(visit: &Visit<'_>, transfer: &TransferView) -> Markup {
    html! {
        li.card data-id={ "transfer-" (transfer.transfer_bill_no) } {
            div.line {
                h3 { code { (transfer.out_bill_no) } }
                (state(visit, transfer.state, transfer_state(transfer.state)))
                strong.amount { (yuan(transfer.amount)) }
                @if transfer.confirmable { a.button href=(transfer.path) { (visit.pick("Payee's page", "收款页")) } }
            }
            p { (transfer.remark) }
            dl.facts {
                (fact(visit.pick("Merchant", "商户"), code(&transfer.mchid)))
                @if let Some(sub_mchid) = &transfer.sub_mchid { (fact(visit.pick("Sub-merchant", "特约商户"), code(sub_mchid))) }
                (fact(visit.pick("Payee", "收款人"), html! { @if let Some(openid) = &transfer.openid { code { (openid) } } @else { "–" } @if let Some(name) = &transfer.user_name { " " (name) } }))
                (fact("transfer_bill_no", code(&transfer.transfer_bill_no)))
                (fact(visit.pick("Scene", "场景"), code(&transfer.transfer_scene_id)))
                (fact(visit.pick("Placed", "发起"), moment(transfer.created, visit.now)))
                @if let Some(due) = transfer.due.filter(|_| transfer.confirmable) { (fact(visit.pick("Confirm until", "确认截止"), moment(due, visit.now))) }
                @if !transfer.confirmable { (fact(visit.pick("Changed", "更新"), moment(transfer.updated, visit.now))) }
                @if let Some(reason) = &transfer.fail_reason { (fact(visit.pick("Why", "失败原因"), code(reason))) }
            }
        }
    }
}

fn consent_card(visit: &Visit<'_>, consent: &ConsentView) -> Markup {
    html! {
        li.card data-id={ "authorization-" (consent.mchid) "-" (consent.out_authorization_no) } {
            div.line {
                h3 { code { (consent.out_authorization_no) } }
                (state(visit, consent.state, consent_state(consent.state)))
                @if consent.is_asked() || consent.state == "TAKING_EFFECT" { a.button href=(consent.path) { (visit.pick("Payee's page", "授权页")) } }
            }
            dl.facts {
                (fact(visit.pick("Merchant", "商户"), code(&consent.mchid)))
                (fact(visit.pick("Account", "开通账号"), &consent.user_display_name))
                @if let Some(openid) = &consent.openid { (fact(visit.pick("Payee", "收款人"), code(openid))) }
                @if let Some(id) = &consent.authorization_id { (fact("authorization_id", code(id))) }
                (fact(visit.pick("Scene", "场景"), code(&consent.transfer_scene_id)))
                (fact(visit.pick("Asked", "申请"), moment(consent.created, visit.now)))
                @if let Some(reason) = consent.close_reason { (fact(visit.pick("Why closed", "关闭原因"), code(reason))) }
            }
        }
    }
}
