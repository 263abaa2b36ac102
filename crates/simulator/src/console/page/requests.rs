//! Live requests, each with what it rests on and, if it was refused, why.

use maud::{Markup, html};
use weixinpay_core::Text;

use super::format::{badge, moment, newest};
use super::section::Section;
use super::visit::{Visit, unknown_action};
use crate::base::control_error::ControlError;
use crate::base::rule::{Evidence, Rule};
use crate::engine::journal::JournalEntry;
use crate::fidelity::known;

pub(crate) const SECTION: Section =
    Section::new("requests", Text::new("Requests", "请求"), |visit| Ok(content(visit))).acting(act);

/// As many as one page shows.
const SHOWN: usize = 100;

pub(super) fn content(visit: &Visit<'_>) -> Markup {
    let show = visit.asked("show").unwrap_or("all");
    let all = visit.server.journal.entries();
    let fits = |entry: &&JournalEntry| match show {
        "refused" => !entry.code.is_empty(),
        "drilled" => !entry.drills.is_empty(),
        _ => true,
    };
    let mut entries: Vec<_> = all.iter().rev().filter(fits).take(SHOWN + 1).collect();
    let cut = newest(visit, &mut entries, SHOWN);
    html! {
        div.tools {
            nav.filter aria-label=(visit.pick("Filter", "筛选")) {
                @for (name, label) in [
                    ("all", visit.pick("All", "全部")),
                    ("refused", visit.pick("Refused", "被拒绝")),
                    ("drilled", visit.pick("Drilled", "演练命中")),
                ] {
                    a href={ "?show=" (name) } aria-current=[(show == name).then_some("true")] { (label) }
                }
            }
            form method="post" action=(SECTION.path()) data-confirm=(visit.pick("Forget everything and begin anew?", "清空全部状态，从头开始？")) {
                button.quiet name="do" value="reset" { (visit.pick("Reset the world", "重置世界")) }
            }
        }
        div #log data-live {
            @if entries.is_empty() {
                div.empty {
                    p { strong { (visit.pick("No requests yet.", "还没有请求。")) } }
                    p { (visit.pick("Call it with your client and it will be here. ", "用你的客户端调用一次，它会出现在这里；")) a href="/_sim/console/merchants" { (visit.pick("How to connect", "看看怎么接入")) } }
                    p { (visit.pick("Or try, in a terminal: ", "或者在终端里试试：")) code { "wxp demo --serve" } }
                }
            } @else {
                ol.log {
                    @for entry in entries { (shown(visit, entry, known(&entry.rule))) }
                }
                (cut)
            }
        }
    }
}

fn shown(visit: &Visit<'_>, entry: &JournalEntry, rule: Option<Rule>) -> Markup {
    let tone = match entry.status {
        200..=299 => "good",
        0 | 500.. => "bad",
        _ => "warn",
    };
    let status = if entry.status == 0 { "—".to_owned() } else { entry.status.to_string() };
    html! {
        li class=(tone) data-id=(entry.request_id) {
            div.line {
                (badge(tone, &status))
                span.what { b { (entry.method) } " " code { (entry.path) } }
                span.when { (moment(entry.time, visit.now)) }
            }
            div.meta {
                @if !entry.mchid.is_empty() { span { (visit.pick("merchant ", "商户 ")) (entry.mchid) } }
                @if !entry.code.is_empty() { span { code { (entry.code) } } }
                a.rule href={ "/_sim/console/fidelity?q=" (entry.rule) } { (entry.rule) }
                @if let Some(rule) = rule { (proof(visit, rule.entry().evidence)) }
                @for drill in &entry.drills { (badge("drill", drill)) }
            }
            @if let Some(keys) = entry.keys().filter(|_| entry.status != 0) { p.meta { (keys.get(visit.lang)) } }
            @if let Some(advice) = &entry.advice { (told(advice.get(visit.lang))) }
            @if let Some(diagnosis) = &entry.diagnosis { (told(diagnosis.get(visit.lang))) }
        }
    }
}

/// A diagnosis: words in its first line, then what was built, as it is.
fn told(diagnosis: &str) -> Markup {
    let (words, built) = diagnosis.split_once('\n').unwrap_or((diagnosis, ""));
    html! {
        div.diagnosis {
            p { (words) }
            @if !built.trim_end().is_empty() { pre { (built.trim_end()) } }
        }
    }
}

/// The evidence for a rule.
pub(super) fn proof(visit: &Visit<'_>, evidence: Evidence) -> Markup {
    match evidence {
        Evidence::Documented => badge("good", visit.pick("documented", "有文档")),
        Evidence::Observed => badge("info", visit.pick("observed", "实测")),
        Evidence::Assumed => badge("warn", visit.pick("assumed", "推测")),
    }
}

pub(super) fn act(visit: &Visit<'_>) -> Result<(), ControlError> {
    match visit.filled("do") {
        Some("reset") => visit.server.reset(),
        _ => Err(unknown_action()),
    }
}
