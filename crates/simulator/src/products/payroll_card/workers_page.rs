//! Workers, with their cards, what they have granted, and what they are asked.

use maud::{Markup, html};
use weixinpay_core::Text;

use super::view::{self, WorkerView};
use super::{act, phone_page};
use crate::base::control_error::ControlError;
use crate::console::page::format::{code, fact, moment, own_state, state};
use crate::console::page::section::Section;
use crate::console::page::visit::{Visit, unknown_action};

pub(crate) const SECTION: Section = Section::new("workers", Text::new("Workers", "工人"), content).acting(act);

/// As many as one page shows.
const SHOWN: usize = 100;

pub(crate) fn content(visit: &Visit<'_>) -> Result<Markup, ControlError> {
    let workers = view::workers(&visit.server.engine, SHOWN)?;
    let all = visit.server.engine.world.workers.len();
    Ok(html! {
        div #workers data-live {
            @if workers.is_empty() { p.empty { (visit.pick("There are no workers in this world.", "这个世界里没有工人。")) } }
            @if all > workers.len() { p.hint { (visit.pick(format!("The first {SHOWN} of {all}."), format!("共 {all} 人，这里是前 {SHOWN} 人。"))) } }
            ul.cards {
                @for worker in &workers { (shown(visit, worker)) }
            }
        }
    })
}

/// The state of a token. WeChat Pay has no names for it.
fn token_state(name: &str) -> &str {
    match name {
        "FRESH" => "待打开",
        "OPENED" => "已打开",
        "USED" => "已使用",
        "EXPIRED" => "已过期",
        other => other,
    }
}

fn shown(visit: &Visit<'_>, worker: &WorkerView) -> Markup {
    html! {
        li.card data-id={ "worker-" (worker.number) } {
            div.line {
                h2 { (visit.pick("Worker ", "工人 ")) (worker.number) " " span.name { (worker.name) } }
                (state(visit, worker.register_state, phone_page::card(visit, worker)))
                a.button href=(worker.path) { (visit.pick("Open the phone", "打开手机")) }
            }
            dl.facts {
                @for (appid, openid) in &worker.openids {
                    (fact(appid, code(openid)))
                }
                @if worker.failed_faces_today > 0 {
                    (fact(visit.pick("Failed faces today", "今日核身失败"), worker.failed_faces_today))
                }
            }
            @for granted in &worker.authorizations {
                div.row data-id={ "granted-" (worker.number) "-" (granted.sub_mchid) } {
                    span { (visit.pick("Sub-merchant ", "特约商户 ")) code { (granted.sub_mchid) } }
                    (state(visit, granted.authorize_state, phone_page::authorization(visit, granted.authorize_state)))
                    @if let Some(kind) = &granted.employment_type { small { (kind) } }
                    @if granted.authorize_state == "AUTHORIZED" {
                        form method="post" action=(SECTION.path()) {
                            input type="hidden" name="worker" value=(worker.number);
                            input type="hidden" name="sub_mchid" value=(granted.sub_mchid);
                            button.quiet name="do" value="withdraw" { (visit.pick("Withdraw", "解除授权")) }
                        }
                    }
                }
            }
            @for ask in &worker.asks {
                div.row.ask data-id={ "ask-" (ask.token) } {
                    span { (visit.pick("Waits for the worker: ", "等待用户操作：")) (phone_page::asks(visit, ask)) }
                    (own_state(visit, ask.token_state, token_state(ask.token_state)))
                    a.button href=(ask.path) { (visit.pick("Answer", "去处理")) }
                }
            }
            @if !worker.verifications.is_empty() {
                details id={ "verifications-" (worker.number) } {
                    summary { (visit.pick("Verifications ", "核身记录 ")) "(" (worker.verifications.len()) ")" }
                    @for one in &worker.verifications {
                        div.row data-id={ "verification-" (one.sub_mchid) "-" (one.authenticate_number) } {
                            code { (one.authenticate_number) } (state(visit, one.authenticate_state, phone_page::verification(visit, one.authenticate_state)))
                            small { (one.employer_name) " · " (one.project_name) @if let Some(reason) = &one.failed_reason { " · " (reason) } }
                            span.when { (moment(one.created, visit.now)) }
                        }
                    }
                }
            }
            @if worker.register_state == "REGISTERED" {
                form.end method="post" action=(SECTION.path()) data-confirm=(visit.pick("Close this card?", "注销这张微工卡？")) {
                    input type="hidden" name="worker" value=(worker.number);
                    button.quiet name="do" value="close" { (visit.pick("Close the card", "注销微工卡")) }
                }
            }
        }
    }
}

pub(crate) fn act(visit: &Visit<'_>) -> Result<(), ControlError> {
    let engine = &visit.server.engine;
    let worker = view::worker_named(&engine.world, visit.filled("worker").unwrap_or_default())?;
    match (visit.filled("do"), visit.filled("sub_mchid")) {
        (Some("withdraw"), Some(sub_mchid)) => act::withdraw(engine, worker, sub_mchid),
        (Some("close"), _) => act::close_card(engine, worker),
        _ => Err(unknown_action()),
    }
}
