//! Notifications, with every attempt.

use maud::{Markup, html};
use weixinpay_core::Text;

use crate::base::control_error::ControlError;
use crate::console::page::format::{badge, code, countdown, fact, moment, newest, own_state};
use crate::console::page::section::Section;
use crate::console::page::visit::{Visit, unknown_action};
use crate::engine::mask::mask;
use crate::notifications::act;
use crate::notifications::notification::{Attempt, Notification, NotificationState};
use crate::notifications::store::Filter;

pub(crate) const SECTION: Section =
    Section::new("notifications", Text::new("Notifications", "通知"), content).acting(act);

/// As many as one page shows.
const SHOWN: usize = 50;

pub(crate) fn content(visit: &Visit<'_>) -> Result<Markup, ControlError> {
    let limit = i64::try_from(SHOWN).unwrap_or(i64::MAX).saturating_add(1);
    let mut found = act::notifications(visit.server, &Filter { limit, ..Filter::default() })?;
    found.reverse();
    let cut = newest(visit, &mut found, SHOWN);
    Ok(html! {
        section #notifications data-live {
            @if found.is_empty() {
                p.empty { (visit.pick("No notifications yet. A payment or a refund tells the merchant's notify_url.", "还没有通知。订单支付、退款到账时会通知商户的 notify_url。")) }
            }
            ul.cards { @for one in &found { (shown(visit, one)) } }
            (cut)
        }
    })
}

fn shown(visit: &Visit<'_>, one: &Notification) -> Markup {
    let mut resource = one.resource.clone();
    crate::engine::mask::mask_value(&visit.server.engine.world, &mut resource);
    let resource = serde_json::to_string_pretty(&resource).unwrap_or_default();
    html! {
        li.card data-id={ "notification-" (one.id) } {
            div.line {
                h2 { code { (one.event_type) } }
                (own_state(visit, one.state.as_str(), one.state.in_chinese()))
                form method="post" action=(SECTION.path()) {
                    input type="hidden" name="id" value=(one.id);
                    button name="do" value="resend" { (visit.pick("Resend", "重发")) }
                }
            }
            dl.facts {
                (fact(visit.pick("Merchant", "商户"), code(&one.mchid)))
                (fact("notify_url", code(&mask(&visit.server.engine.world, &one.notify_url))))
                (fact(visit.pick("Created", "产生"), moment(one.created, visit.now)))
                @if let Some(next) = one.next_attempt {
                    (fact(visit.pick("Next attempt", "下次发送"), html! { (moment(next, visit.now)) " (" (countdown(next, visit)) ")" }))
                }
            }
            @if let Some(note) = &one.note { p.note { (mask(&visit.server.engine.world, note.get(visit.lang))) } }
            @for warning in &one.warnings { p.note { (warning.get(visit.lang)) } }
            @if !one.attempts.is_empty() {
                ol.attempts {
                    @for (at, attempt) in one.attempts.iter().enumerate() { (tried(visit, at + 1, attempt)) }
                }
            }
            details id={ "resource-" (one.id) } {
                summary { (visit.pick("What it says, decrypted", "解密后的内容")) }
                pre { (resource) }
                p.meta { @for rule in &one.rules { a.rule href={ "/_sim/console/fidelity?q=" (rule) } { (rule) } " " } }
            }
            @if one.state == NotificationState::Pending && one.next_attempt.is_none() {
                p.note { (visit.pick("Being sent now", "正在发送")) }
            }
        }
    }
}

fn tried(visit: &Visit<'_>, nth: usize, attempt: &Attempt) -> Markup {
    let tone = if attempt.is_accepted() { "good" } else { "bad" };
    let status = attempt.status.map_or_else(|| "—".to_owned(), |status| status.to_string());
    html! {
        li {
            span.nth { (nth) } (badge(tone, &status)) span.when { (moment(attempt.due, visit.now)) }
            small { (attempt.took_ms) " ms" }
            @if let Some(drill) = &attempt.drill { (badge("drill", drill)) }
            @if let Some(error) = &attempt.error { span { (error.get(visit.lang)) } }
            @if let Some(answer) = attempt.answer.as_ref().filter(|answer| !answer.is_empty()) { code { (mask(&visit.server.engine.world, answer)) } }
        }
    }
}

pub(crate) fn act(visit: &Visit<'_>) -> Result<(), ControlError> {
    match (visit.filled("do"), visit.filled("id")) {
        (Some("resend"), Some(id)) => act::resend(visit.server, id).map(drop),
        _ => Err(unknown_action()),
    }
}
