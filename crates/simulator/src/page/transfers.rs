//! Transfers that a payee confirms.

use maud::{Markup, html};

use super::Visit;
use super::words::{code, fact, moment, state, yuan};
use crate::control_error::ControlError;
use crate::sight::TransferSeen;

/// As many as one page shows.
const SHOWN: i64 = 50;

pub(super) fn content(visit: &Visit<'_>) -> Result<Markup, ControlError> {
    let transfers = visit.office.transfers_seen(SHOWN)?;
    Ok(html! {
        section #transfers data-live {
            h2 { (visit.pick("商家转账", "To users")) }
            @if transfers.is_empty() {
                p.empty { (visit.pick("还没有商家转账。发起之后可以在这里替收款人确认。", "No transfers yet. Once one is placed, it can be confirmed here.")) }
            }
            ul.cards { @for transfer in &transfers { (card(visit, transfer)) } }
        }
    })
}

fn card(visit: &Visit<'_>, transfer: &TransferSeen) -> Markup {
    html! {
        li.card {
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
                (fact(visit.pick("收款人", "Payee"), html! { code { (transfer.openid) } @if let Some(name) = &transfer.user_name { " " (name) } }))
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
