//! Batches of transfers.

use maud::{Markup, html};

use super::Visit;
use super::words::{code, fact, moment, state, yuan};
use crate::control_error::ControlError;

/// As many as one page shows.
const SHOWN: i64 = 50;

pub(super) fn content(visit: &Visit<'_>) -> Result<Markup, ControlError> {
    let batches = visit.office.batches_seen(SHOWN)?;
    Ok(html! {
        section #batches data-live {
            @if batches.is_empty() { p.empty { (visit.pick("还没有转账批次。", "No transfer batches yet.")) } }
            ul.cards {
                @for batch in &batches {
                    li.card {
                        div.line {
                            h2 { code { (batch.out_batch_no) } }
                            (state(batch.batch_status))
                            strong.amount { (yuan(batch.total_amount)) }
                        }
                        p { (batch.batch_name) }
                        dl.facts {
                            (fact("batch_id", code(&batch.batch_id)))
                            (fact(visit.pick("用工单位", "Employer"), code(&batch.sub_mchid)))
                            (fact(visit.pick("笔数", "Transfers"), batch.total_num))
                            (fact(visit.pick("受理", "Accepted"), moment(batch.created, visit.now)))
                            @if let Some(amount) = batch.success_amount { (fact(visit.pick("成功金额", "Paid"), yuan(amount))) }
                            @if let Some(number) = batch.success_num { (fact(visit.pick("成功笔数", "Succeeded"), number)) }
                            @if let Some(number) = batch.fail_num { (fact(visit.pick("失败笔数", "Failed"), number)) }
                        }
                    }
                }
            }
        }
    })
}
