//! Drills: what goes wrong on order.

use maud::{Markup, html};

use crate::base::control_error::ControlError;
use crate::console::page::frame::Section;
use crate::console::page::visit::{Visit, unknown_action};
use crate::faults::act;
use crate::faults::drill::{self, Drill};

const CHINESE: [(&str, &str); 24] = [
    ("answer.unsigned", "应答没有签名"),
    ("answer.bad-signature", "应答的签名对不上内容"),
    ("answer.unknown-serial", "应答用的是没人认识的密钥"),
    ("answer.stale", "应答是很久以前签的"),
    ("answer.signtest", "应答的签名是探测流量"),
    ("answer.truncated", "应答体传到一半连接断开"),
    ("answer.not-json", "应答体是一页 HTML，带签名"),
    ("notify.signtest", "第一次通知是探测；resend=false 则只有探测"),
    ("notify.bad-signature", "每次通知的签名都对不上内容"),
    ("notify.stale", "每次通知都是很久以前签的"),
    ("notify.wrong-key", "通知内容用另一个 APIv3 密钥加密"),
    ("notify.duplicate", "同一通知同时来两次"),
    ("notify.reorder", "等到后面的通知先发出，或等这么久"),
    ("notify.late", "通知晚到这么久"),
    ("notify.lost", "通知永远不来"),
    ("net.latency", "应答晚到这么久"),
    ("net.reset", "连接被重置；committed=true 则在执行之后"),
    ("net.timeout-after-commit", "请求已执行，但一直不应答，直到连接关闭"),
    ("http.500", "SYSTEM_ERROR；committed=true 则在执行之后"),
    ("http.503", "SERVICE_UNAVAILABLE；committed=true 则在执行之后"),
    ("cert.rotate", "从这个请求起，商户的平台证书已轮换到这一步"),
    ("key.switch", "从这个请求起，商户使用这些平台密钥"),
    ("rate.limit", "模拟时钟一秒内超过 qps 次则答 429 FREQUENCY_LIMITED"),
    ("host.primary-down", "主域名和接口地址连不上；备用域名和备用地址照常应答"),
];

pub(crate) fn content(visit: &Visit<'_>) -> Markup {
    let set = visit.office.drills.list();
    html! {
        section #drills data-live {
            @if set.is_empty() { p.empty { (visit.pick("没有设置演练：一切正常。", "No drills are set: everything goes right.")) } }
            ul.cards {
                @for one in &set {
                    li.card data-id={ "drill-" (one.id) } {
                        div.line {
                            h2 { code { (one.drill) } }
                            span { (visit.pick("命中 ", "fired ")) b { (one.fired) } " / " (one.seen) }
                            form method="post" action=(Section::Drills.path()) {
                                input type="hidden" name="id" value=(one.id);
                                button.quiet name="do" value="remove" { (visit.pick("移除", "Remove")) }
                            }
                        }
                    }
                }
            }
            @if set.len() > 1 {
                form.end method="post" action=(Section::Drills.path()) { button.quiet name="do" value="clear" { (visit.pick("全部移除", "Remove all")) } }
            }
        }
        section.card {
            h2 { (visit.pick("设置演练", "Set a drill")) }
            form.stack method="post" action=(Section::Drills.path()) {
                label { (visit.pick("哪一种", "Which"))
                    select name="name" {
                        @for kind in drill::kinds() {
                            option value=(kind.name) selected[visit.filled("name") == Some(kind.name)] { (kind.name) " — " (does(visit, kind.name, kind.does)) }
                        }
                    }
                }
                label { (visit.pick("参数（可不填）", "Parameters (optional)"))
                    input name="with" value=[visit.filled("with")] placeholder="route=POST /v3/pay/transactions/native,nth=1" autocomplete="off" spellcheck="false";
                }
                button.main name="do" value="set" { (visit.pick("设置", "Set it")) }
            }
            details {
                summary { (visit.pick("每种演练的参数", "What each takes")) }
                dl.terms {
                    @for kind in drill::kinds() {
                        dt { code { (kind.name) } }
                        dd { (does(visit, kind.name, kind.does)) br; small { @for key in kind.keys() { code { (key) } " " } } }
                    }
                }
            }
        }
    }
}

fn does(visit: &Visit<'_>, name: &str, english: &'static str) -> &'static str {
    let chinese = CHINESE.iter().find(|(known, _)| *known == name).map_or(english, |(_, chinese)| chinese);
    visit.pick(chinese, english)
}

pub(crate) fn act(visit: &Visit<'_>) -> Result<(), ControlError> {
    let drills = &visit.office.drills;
    match visit.filled("do") {
        Some("set") => {
            let name = visit.filled("name").unwrap_or_default();
            let text = visit.filled("with").map_or_else(|| name.to_owned(), |with| format!("{name},{with}"));
            act::set(visit.office, text.parse::<Drill>()?).map(drop)
        }
        Some("remove") => {
            let removed = visit.filled("id").and_then(|id| id.parse().ok()).is_some_and(|id| drills.remove(id));
            let gone = || ControlError::not_found("there is no such drill", "it has been removed already");
            removed.then_some(()).ok_or_else(gone)
        }
        Some("clear") => {
            drills.clear();
            Ok(())
        }
        _ => Err(unknown_action()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_drill_is_told_in_chinese_too() {
        let known: Vec<_> = drill::kinds().iter().map(|kind| kind.name).collect();
        assert_eq!(CHINESE.map(|(name, _)| name).to_vec(), known);
    }
}
