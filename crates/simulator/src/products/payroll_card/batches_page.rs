//! Batches of transfers, and the accounts that they are paid from.

use maud::{Markup, html};

use super::batch_act;
use super::batch_life::BatchAction;
use super::view::{self, BatchSeen};
use crate::base::control_error::ControlError;
use crate::console::page::visit::{Visit, unknown_action};
use crate::console::page::words::{code, fact, moment, newest, state, yuan};
use crate::console::sight;
use crate::products::account::act as accounts;
use crate::products::account::movement::Account;

/// Where the section is in which they are shown.
const PATH: &str = "/_sim/console/batches";

/// As many as one page shows.
const SHOWN: usize = 50;

pub(crate) fn content(visit: &Visit<'_>) -> Result<Markup, ControlError> {
    let mut batches = view::batches(&visit.office.desk, SHOWN + 1)?;
    let cut = newest(visit, &mut batches, SHOWN);
    let merchants = sight::merchants(visit.office)?;
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
            h2 { (visit.pick("转账批次", "Batches")) }
            @if batches.is_empty() { p.empty { (visit.pick("还没有转账批次。", "No transfer batches yet.")) } }
            ul.cards { @for batch in &batches { (shown(visit, batch)) } }
            (cut)
        }
        section {
            h2 { (visit.pick("付款账户", "Accounts that pay")) }
            ul.cards { @for payer in subs.chain(own) { (account(visit, &payer)) } }
        }
    })
}

/// Whose account transfers are paid from.
struct Payer<'a> {
    mchid: &'a str,
    /// Fen.
    balance: i64,
    /// Whether staff have to confirm batches; nothing for a merchant that has none.
    confirms: Option<bool>,
}

fn shown(visit: &Visit<'_>, batch: &BatchSeen) -> Markup {
    let unpaid = matches!(batch.batch_status, "WAIT_PAY" | "ACCEPTED");
    html! {
        li.card data-id={ "batch-" (batch.batch_id) } {
            div.line {
                h3 { code { (batch.out_batch_no) } }
                (state(batch.batch_status))
                @if batch.short { span.note { (visit.pick("等待资金", "waits for money")) } }
                strong.amount { (yuan(batch.total_amount)) }
            }
            p { (batch.batch_name) }
            dl.facts {
                (fact("batch_id", code(&batch.batch_id)))
                (fact(visit.pick("用工单位", "Employer"), code(&batch.sub_mchid)))
                (fact(visit.pick("笔数", "Transfers"), batch.total_num))
                (fact(visit.pick("受理", "Accepted"), moment(batch.created, visit.now)))
                @if let Some(due) = batch.due {
                    @if batch.short || batch.batch_status == "WAIT_PAY" { (fact(visit.pick("超时关闭", "Closed unless paid by"), moment(due, visit.now))) }
                    @else { (fact(visit.pick("下一步", "Goes on"), moment(due, visit.now))) }
                }
                @if let Some(reason) = batch.close_reason { (fact(visit.pick("关闭原因", "Closed because"), code(reason))) }
                @if let Some(amount) = batch.success_amount { (fact(visit.pick("成功金额", "Paid"), yuan(amount))) }
                @if let Some(number) = batch.success_num { (fact(visit.pick("成功笔数", "Succeeded"), number)) }
                @if let Some(number) = batch.fail_num { (fact(visit.pick("失败笔数", "Failed"), number)) }
            }
            @if unpaid {
                form.row method="post" action=(PATH) {
                    input type="hidden" name="batch" value=(batch.batch_id);
                    @if batch.batch_status == "WAIT_PAY" { button name="do" value="confirm" { (visit.pick("员工确认", "Staff confirm")) } }
                    button.quiet name="do" value="revoke" { (visit.pick("员工撤销", "Staff refuse")) }
                    button.quiet name="do" value="abnormal" { (visit.pick("付款账户异常", "Account abnormal")) }
                }
            }
            @if batch.success_num.is_some_and(|number| number > 0) {
                details id={ "return-" (batch.batch_id) } {
                    summary { (visit.pick("银行退票", "The bank gives back")) }
                    form.row method="post" action=(PATH) {
                        input type="hidden" name="batch" value=(batch.batch_id);
                        label { (visit.pick("明细单号", "Detail")) input name="detail" required maxlength="64" autocomplete="off" spellcheck="false" placeholder="out_detail_no"; }
                        button name="do" value="return" { (visit.pick("退回", "Give back")) }
                    }
                }
            }
        }
    }
}

fn account(visit: &Visit<'_>, payer: &Payer<'_>) -> Markup {
    let whose = if payer.confirms.is_some() {
        visit.pick("特约商户 ", "Sub-merchant ")
    } else {
        visit.pick("商户 ", "Merchant ")
    };
    html! {
        li.card {
            div.line #{ "account-" (payer.mchid) } data-live {
                h3 { (whose) code { (payer.mchid) } }
                strong.amount { (yuan(payer.balance)) }
            }
            form.row method="post" action=(PATH) {
                input type="hidden" name="mchid" value=(payer.mchid);
                label { (visit.pick("充值（分）", "Top up (fen)")) input type="number" name="amount" min="1" step="1" required inputmode="numeric"; }
                button name="do" value="top-up" { (visit.pick("充值", "Top up")) }
            }
            @if let Some(confirms) = payer.confirms {
                div.row #{ "confirmation-" (payer.mchid) } data-live {
                    @let (text, action, button) = if confirms {
                        (visit.pick("批次需员工确认", "Staff have to confirm batches"), "confirmation-off", visit.pick("免确认", "No longer"))
                    } else {
                        (visit.pick("批次无需员工确认", "Batches are paid without a confirmation"), "confirmation-on", visit.pick("要求确认", "Require it"))
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
    let (desk, filled) = (&visit.office.desk, |name| visit.filled(name).unwrap_or_default());
    match filled("do") {
        "return" => batch_act::give_back(desk, filled("batch"), None, filled("detail")),
        "top-up" => {
            let amount = filled("amount").parse();
            let amount =
                amount.map_err(|_| ControlError::bad("that is not a whole number of fen", "give digits only"))?;
            accounts::top_up(desk, filled("mchid"), Account::Operation, amount, None).map(drop)
        }
        "confirmation-on" => accounts::set_confirmation(desk, filled("mchid"), true),
        "confirmation-off" => accounts::set_confirmation(desk, filled("mchid"), false),
        other => {
            let action = BatchAction::from_name(other).ok_or_else(unknown_action)?;
            batch_act::act(desk, filled("batch"), None, action).map(drop)
        }
    }
}
