//! The frames around the content: the console's, and a telephone's screen.

use http::StatusCode;
use maud::{DOCTYPE, Markup, html};
use weixinpay_core::{Lang, Text, Time};

use super::heading::{CONSOLE, Heading};
use super::visit::Visit;
use crate::base::control_error::ControlError;
use crate::console::lang::PARAMETER;

/// The console around a section, or around a page of its own.
pub(crate) fn console(
    visit: &Visit<'_>,
    section: Option<&Heading>,
    title: &str,
    fault: Option<&ControlError>,
    content: Markup,
) -> Markup {
    let is_live = section.is_some_and(|section| section.is_live);
    html! {
        (DOCTYPE)
        html lang=(visit.lang.tag()) {
            (head(title, visit))
            body.console {
                a.skip href="#main" { (visit.pick("Skip to the content", "跳到正文")) }
                header.side {
                    a.brand href=(CONSOLE) { span.mark aria-hidden="true" { "¥" } span { (visit.pick("WeChat Pay simulator", "微信支付模拟器")) } }
                    nav aria-label=(visit.pick("Sections", "栏目")) {
                        @for (at, other) in visit.headings.iter().enumerate() {
                            a href=(other.path()) aria-current=[(section.is_some_and(|section| section.name == other.name)).then_some("page")] data-key=(at + 1) {
                                span { (other.title.get(visit.lang)) } kbd aria-hidden="true" { (at + 1) }
                            }
                        }
                    }
                    div.pages {
                        a href="/phone" { (visit.pick("Workers' phones", "工人的手机")) }
                        a href="/payer" { (visit.pick("Payer's phone", "付款人的手机")) }
                        a href="/payee" { (visit.pick("Payee's phone", "收款人的手机")) }
                    }
                }
                div.body {
                    (silent(visit))
                    button #news.main type="button" data-key="n" hidden {}
                    div.top {
                        @if is_live { button #live type="button" data-key="p" aria-pressed="false" hidden {} }
                        div #now data-live { (now(visit)) }
                        a.lang href={ "?lang=" (visit.lang.other().code()) (kept(visit)) } hreflang=(visit.lang.other().tag()) lang=(visit.lang.other().tag()) data-key="l" {
                            (visit.pick("中文", "English"))
                        }
                    }
                    main #main tabindex="-1" {
                        h1 { (title) }
                        @if let Some(error) = fault { (alert(error, visit)) }
                        (content)
                    }
                    footer {
                        p { (visit.pick("Everything here is synthetic. ", "一切数据均为虚构。")) @if visit.server.outbox.reach.anywhere { (visit.pick("Notifications may go to other machines.", "通知可能发往其他机器。")) } @else { (visit.pick("Only addresses of this machine are notified.", "只通知本机的地址。")) } }
                        details {
                            summary data-key="?" { (visit.pick("Keyboard shortcuts", "键盘快捷键")) }
                            ul.keys {
                                li { kbd { "1" } "–" kbd { "9" } " " (visit.pick("open a section", "打开栏目")) }
                                li { kbd { "/" } " " (visit.pick("go to the filter", "跳到筛选框")) }
                                @if is_live {
                                    li { kbd { "p" } " " (visit.pick("pause or resume live updates", "暂停或继续自动更新")) }
                                    li { kbd { "n" } " " (visit.pick("show what is new", "显示新内容")) }
                                }
                                li { kbd { "l" } " " (visit.pick("switch the language", "切换语言")) }
                                li { kbd { "?" } " " (visit.pick("show this list", "显示这份列表")) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A telephone's screen. It says on every one that nothing of it is real.
pub(crate) fn device(visit: &Visit<'_>, title: &str, bar: &str, content: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(visit.lang.tag()) {
            (head(title, visit))
            body.device {
                div.screen {
                    (silent(visit))
                    button #news.main type="button" hidden {}
                    p.simulator { strong { "SIMULATOR" } " " (visit.pick("no real identity, no real money", "模拟器：不涉及真实身份与资金")) }
                    header.bar {
                        span { (bar) }
                        a href={ "?lang=" (visit.lang.other().code()) (kept(visit)) } lang=(visit.lang.other().tag()) { (visit.pick("中文", "EN")) }
                    }
                    main #main { (content) }
                }
                p.away { a href=(CONSOLE) { (visit.pick("Console", "控制台")) } " · " a href="/phone" { (visit.pick("Workers", "工人")) } " · " a href="/payer" { (visit.pick("Payer", "付款")) } " · " a href="/payee" { (visit.pick("Payee", "收款")) } }
            }
        }
    }
}

/// A page for what cannot be shown.
pub(crate) fn fault(visit: &Visit<'_>, error: &ControlError) -> Markup {
    let phone = ["/payer", "/payee", "/phone"].into_iter().find(|place| visit.path.starts_with(place));
    let title = visit.pick("Not possible", "无法显示");
    // A visitor who is not let in sees nothing of the simulator.
    if phone.is_none() && error.status() != StatusCode::FORBIDDEN {
        let title = if error.is_not_found() { visit.pick("No such page", "没有这个页面") } else { title };
        let content = html! { p { a.button href=(CONSOLE) { (visit.pick("Open the console", "打开控制台")) } } };
        return console(visit, None, title, Some(error), content);
    }
    let content = html! {
        div.outcome.quiet {
            div.sign aria-hidden="true" { @if error.is_not_found() { "?" } @else { "!" } }
            h1 { (visit.lang.pick(sentence(error.error(), visit), error.error().zh.to_string())) }
            p { (sentence(error.hint(), visit)) }
        }
        a.button href=(phone.unwrap_or(CONSOLE)) { (visit.pick("Go back", "返回")) }
    };
    device(visit, title, visit.pick("Simulator", "模拟器"), content)
}

/// Says that the simulator does not answer any more, when the script finds it so.
pub(crate) fn silent(visit: &Visit<'_>) -> Markup {
    let text = visit.pick(
        "The simulator does not answer: this page shows how it was last.",
        "模拟器没有应答：页面停留在最后的状态。",
    );
    html! { p #silent role="status" data-text=(text) {} }
}

/// An alert about a failed action, above the page on which it was tried.
pub(crate) fn alert(error: &ControlError, visit: &Visit<'_>) -> Markup {
    html! {
        div.alert role="alert" {
            strong { (sentence(error.error(), visit)) }
            (visit.pick(" ", ""))
            (sentence(error.hint(), visit))
        }
    }
}

/// A text of a control request as a sentence: it has no capital and no full stop of its own.
fn sentence(text: &Text, visit: &Visit<'_>) -> String {
    let text = text.get(visit.lang);
    if visit.lang == Lang::Zh {
        return format!("{text}。");
    }
    let mut chars = text.chars();
    let mut sentence: String = chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect();
    if sentence.chars().last().is_some_and(|last| last.is_ascii_alphanumeric()) {
        sentence.push('.');
    }
    sentence
}

/// The rest of the address besides the language, to be kept in links: filters, and whose page it is.
pub(crate) fn kept(visit: &Visit<'_>) -> String {
    let encode =
        |text: &str| percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string();
    let pairs = visit.query.iter().filter(|(name, _)| name != PARAMETER);
    pairs.map(|(name, value)| format!("&{}={}", encode(name), encode(value))).collect()
}

pub(crate) fn now(visit: &Visit<'_>) -> Markup {
    let speed = visit.server.engine.clock.motion().speed();
    let text = Time::from_unix(visit.now).as_str().to_owned();
    html! {
        a.now href=(format!("{CONSOLE}/clock")) title=(visit.pick("The simulated clock, Beijing time", "模拟时钟，北京时间")) {
            time datetime=(text) { (text.get(..10).unwrap_or_default()) " " (text.get(11..19).unwrap_or_default()) }
            @if speed == 0 { " " span.badge.warn { (visit.pick("frozen", "已冻结")) } }
            @else if speed > 1 { " " span.badge.warn { "×" (speed) } }
        }
    }
}

pub(crate) fn head(title: &str, visit: &Visit<'_>) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta name="color-scheme" content="light dark";
            meta name="robots" content="noindex";
            title { (title) " · " (visit.pick("WeChat Pay simulator", "微信支付模拟器")) }
            link rel="icon" href="data:,";
            link rel="stylesheet" href={ (CONSOLE) "/style.css" };
            script src={ (CONSOLE) "/script.js" } defer {}
        }
    }
}
