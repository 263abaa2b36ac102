//! Batches of transfers, and the accounts that they are paid from.

use maud::{Markup, html};

use super::batch_act;
use super::batch_life::BatchAction;
use super::view::{self, BatchView};
use crate::base::control_error::ControlError;
use crate::console::page::format::{code, fact, moment, newest, state, yuan};
use crate::console::page::visit::{Visit, unknown_action};
use crate::console::views;
use crate::products::account::act as accounts;
use crate::products::account::movement::Account;

/// The path of the section that shows them.
const PATH: &str = "/_sim/console/batches";

/// As many as one page shows.
const SHOWN: usize = 50;

pub(crate) fn content(visit: &Visit<'_>) -> Result<Markup, ControlError> {
    let mut batches = view::batches(&visit.server.engine, SHOWN + 1)?;
    let cut = newest(visit, &mut batches, SHOWN);
    let merchants = views::merchants(visit.server)?;
    let own = merchants.iter().filter(|merchant| !merchant.service_provider).map(|merchant| Payer {
        mchid: &merchant.mchid,
        balance: merchant.balance,
        confirms: None,
    });
    let subs = merchants.iter().flat_map(|merchant| &merchant.sub_merchants).filter(|sub| sub.payroll_card);
    let subs =
        subs.map(|sub| Payer { mchid: &sub.mchid, balance: sub.balance, confirms: Some(sub.confirms_transfers) });
    Ok(html! {
        section #batches data-live {
            h2 { (visit.pick("Batches", "转账批次")) }
            @if batches.is_empty() { p.empty { (visit.pick("No transfer batches yet.", "还没有转账批次。")) } }
            ul.cards { @for batch in &batches { (shown(visit, batch)) } }
            (cut)
        }
        section {
            h2 { (visit.pick("Accounts that pay", "付款账户")) }
            ul.cards { @for payer in subs.chain(own) { (account(visit, &payer)) } }
        }
    })
}

/// The merchant whose account pays for transfers.
struct Payer<'a> {
    mchid: &'a str,
    /// Fen.
    balance: i64,
    /// Whether the payment of a batch has to be confirmed; nothing for a merchant that has none.
    confirms: Option<bool>,
}

/// `batch_status` in the words of the official pages.
fn batch_status(name: &str) -> &str {
    match name {
        "WAIT_PAY" => "待付款确认",
        "ACCEPTED" => "已受理",
        "PROCESSING" => "转账中",
        "FINISHED" => "已完成",
        "CLOSED" => "已关闭",
        other => other,
    }
}

fn shown(visit: &Visit<'_>, batch: &BatchView) -> Markup {
    let unpaid = matches!(batch.batch_status, "WAIT_PAY" | "ACCEPTED");
    html! {
        li.card data-id={ "batch-" (batch.batch_id) } {
            div.line {
                h3 { code { (batch.out_batch_no) } }
                (state(visit, batch.batch_status, batch_status(batch.batch_status)))
                @if batch.short { span.note { (visit.pick("waits for money", "等待资金")) } }
                strong.amount { (yuan(batch.total_amount)) }
            }
            p { (batch.batch_name) }
            dl.facts {
                (fact("batch_id", code(&batch.batch_id)))
                (fact(visit.pick("Sub-merchant", "特约商户"), code(&batch.sub_mchid)))
                (fact(visit.pick("Transfers", "笔数"), batch.total_num))
                (fact(visit.pick("Accepted", "受理"), moment(batch.created, visit.now)))
                @if let Some(due) = batch.due {
                    @if batch.short || batch.batch_status == "WAIT_PAY" { (fact(visit.pick("Closed unless paid by", "超时关闭"), moment(due, visit.now))) }
                    @else { (fact(visit.pick("Goes on", "下一步"), moment(due, visit.now))) }
                }
                @if let Some(reason) = batch.close_reason { (fact(visit.pick("Closed because", "关闭原因"), code(reason))) }
                @if let Some(amount) = batch.success_amount { (fact(visit.pick("Paid", "成功金额"), yuan(amount))) }
                @if let Some(number) = batch.success_num { (fact(visit.pick("Succeeded", "成功笔数"), number)) }
                @if let Some(number) = batch.fail_num { (fact(visit.pick("Failed", "失败笔数"), number)) }
            }
            @if unpaid {
                form.row method="post" action=(PATH) {
                    input type="hidden" name="batch" value=(batch.batch_id);
                    @if batch.batch_status == "WAIT_PAY" { button name="do" value="confirm" { (visit.pick("Confirm the payment", "确认付款")) } }
                    button.quiet name="do" value="revoke" { (visit.pick("Revoke", "撤销")) }
                    button.quiet name="do" value="abnormal" { (visit.pick("Account abnormal", "付款账户异常")) }
                }
            }
            @if batch.success_num.is_some_and(|number| number > 0) {
                details id={ "return-" (batch.batch_id) } {
                    summary { (visit.pick("The bank gives back", "银行退票")) }
                    form.row method="post" action=(PATH) {
                        input type="hidden" name="batch" value=(batch.batch_id);
                        label { (visit.pick("Detail", "明细单号")) input name="detail" required maxlength="64" autocomplete="off" spellcheck="false" placeholder="out_detail_no"; }
                        button name="do" value="return" { (visit.pick("Give back", "退回")) }
                    }
                }
            }
        }
    }
}

fn account(visit: &Visit<'_>, payer: &Payer<'_>) -> Markup {
    let whose = if payer.confirms.is_some() {
        visit.pick("Sub-merchant ", "特约商户 ")
    } else {
        visit.pick("Merchant ", "商户 ")
    };
    html! {
        li.card {
            div.line #{ "account-" (payer.mchid) } data-live {
                h3 { (whose) code { (payer.mchid) } }
                strong.amount { (yuan(payer.balance)) }
            }
            form.row method="post" action=(PATH) {
                input type="hidden" name="mchid" value=(payer.mchid);
                label { (visit.pick("Top up (fen)", "充值（分）")) input type="number" name="amount" min="1" step="1" required inputmode="numeric"; }
                button name="do" value="top-up" { (visit.pick("Top up", "充值")) }
            }
            @if let Some(confirms) = payer.confirms {
                div.row #{ "confirmation-" (payer.mchid) } data-live {
                    @let (text, action, button) = if confirms {
                        (visit.pick("Batches need a confirmation of the payment", "批次需付款确认"), "confirmation-off", visit.pick("Stop requiring it", "免确认"))
                    } else {
                        (visit.pick("Batches are paid without a confirmation", "批次无需付款确认"), "confirmation-on", visit.pick("Require it", "要求确认"))
                    };
                    span { (text) }
                    form method="post" action=(PATH) {
                        input type="hidden" name="mchid" value=(payer.mchid);
                        button.quiet name="do" value=(action) { (button) }
                    }
                }
            }
        }
    }
}

pub(crate) fn act(visit: &Visit<'_>) -> Result<(), ControlError> {
    let (engine, filled) = (&visit.server.engine, |name| visit.filled(name).unwrap_or_default());
    match filled("do") {
        "return" => batch_act::give_back(engine, filled("batch"), None, filled("detail")),
        "top-up" => {
            let amount = filled("amount").parse();
            let amount = amount.map_err(|_| {
                ControlError::bad(
                    ("the amount must be an integer of fen", "金额应为整数，单位为分"),
                    ("give digits only", "请只填数字"),
                )
            })?;
            accounts::top_up(engine, filled("mchid"), Account::Operation, amount, None).map(drop)
        }
        "confirmation-on" => accounts::set_confirmation(engine, filled("mchid"), true),
        "confirmation-off" => accounts::set_confirmation(engine, filled("mchid"), false),
        other => {
            let action = BatchAction::from_name(other).ok_or_else(unknown_action)?;
            batch_act::act(engine, filled("batch"), None, action).map(drop)
        }
    }
}
