//! Amounts, times and states, as pages write them.

use maud::{Markup, html};
use weixinpay_core::{Lang, Time};

use super::visit::Visit;

/// Fen as yuan: 123456 is 1,234.56.
pub(crate) fn yuan(fen: i64) -> String {
    let plain = weixinpay_core::yuan(fen.unsigned_abs());
    let (whole, rest) = plain.split_at(plain.find('.').unwrap_or(plain.len()));
    let mut grouped = String::with_capacity(whole.len() + whole.len() / 3);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{}¥{grouped}{rest}", if fen < 0 { "-" } else { "" })
}

/// A moment in Beijing: the clock of today, with the day otherwise.
pub(crate) fn moment(time: i64, now: i64) -> Markup {
    let text = Time::from_unix(time).as_str().to_owned();
    let (day, clock) = (text.get(..10).unwrap_or_default(), text.get(11..19).unwrap_or_default());
    let today = Time::from_unix(now).as_str().get(..10) == Some(day);
    html! {
        time datetime=(text) title=(text) { @if !today { (day) " " } (clock) }
    }
}

/// Leaves the newest, at most so many on a page, and says that there are more.
pub(crate) fn newest<T>(visit: &Visit<'_>, list: &mut Vec<T>, limit: usize) -> Markup {
    let more = list.len() > limit;
    list.truncate(limit);
    html! {
        @if more {
            p.hint { (visit.pick(format!("These are the newest {limit}; there are more."), format!("只显示最新的 {limit} 条。"))) }
        }
    }
}

/// How much time is left.
pub(crate) fn left(seconds: i64, lang: Lang) -> String {
    let (days, hours, minutes) = (seconds / 86_400, seconds / 3600 % 24, seconds / 60 % 60);
    match (days, hours, minutes) {
        (0, 0, 0) => lang.pick(format!("{} s", seconds.max(0)), format!("{} 秒", seconds.max(0))),
        (0, 0, _) => {
            lang.pick(format!("{minutes} min {} s", seconds % 60), format!("{minutes} 分 {} 秒", seconds % 60))
        }
        (0, _, _) => lang.pick(format!("{hours} h {minutes} min"), format!("{hours} 小时 {minutes} 分")),
        _ => lang.pick(format!("{days} d {hours} h"), format!("{days} 天 {hours} 小时")),
    }
}

/// How much time is left until then. It alone changes all the time, and nothing for that.
pub(crate) fn countdown(until: i64, visit: &Visit<'_>) -> Markup {
    html! { span data-tick { (left(until - visit.now, visit.lang)) } }
}

/// A state in the colour of its meaning: as it is on the wire, and on Chinese pages in Chinese before it.
pub(crate) fn state(visit: &Visit<'_>, name: &str, chinese: &str) -> Markup {
    let chinese = Some(chinese).filter(|chinese| *chinese != name);
    match visit.pick(None, chinese) {
        Some(chinese) => badge(tone(name), &format!("{chinese} {name}")),
        None => badge(tone(name), name),
    }
}

/// A state that only the simulator has: on Chinese pages it is in Chinese alone.
pub(crate) fn own_state(visit: &Visit<'_>, name: &str, chinese: &str) -> Markup {
    badge(tone(name), visit.pick(name, chinese))
}

fn tone(name: &str) -> &'static str {
    match name {
        "SUCCESS"
        | "AUTHENTICATE_SUCCESS"
        | "REGISTERED"
        | "AUTHORIZED"
        | "FINISHED"
        | "DELIVERED"
        | "TAKING_EFFECT" => "good",
        "NOTPAY"
        | "PENDING"
        | "PROCESSING"
        | "ACCEPTED"
        | "AUTHENTICATE_PROCESSING"
        | "FRESH"
        | "OPENED"
        | "WAIT_PAY"
        | "WAIT_USER_CONFIRM"
        | "TRANSFERING"
        | "CANCELING" => "warn",
        "AUTHENTICATE_FAILED" | "FAILED" | "ABNORMAL" | "FAIL" => "bad",
        _ => "still",
    }
}

pub(crate) fn badge(tone: &'static str, text: &str) -> Markup {
    html! { span class={ "badge " (tone) } { (text) } }
}

/// A name and its value, in a list of facts.
pub(crate) fn fact(name: &str, value: impl maud::Render) -> Markup {
    html! { div { dt { (name) } dd { (value) } } }
}

/// Text of a machine: numbers, paths, ids.
pub(crate) fn code(text: &str) -> Markup {
    html! { code { (text) } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_written_in_yuan() {
        assert_eq!(
            [0, 5, 100, 123_456, 100_000_000].map(yuan),
            ["¥0.00", "¥0.05", "¥1.00", "¥1,234.56", "¥1,000,000.00"]
        );
        assert_eq!(yuan(i64::MIN), "-¥92,233,720,368,547,758.08");
    }

    #[test]
    fn what_is_left_is_said_in_the_two_largest_units() {
        let en = [-1, 59, 61, 7260, 90_000].map(|seconds| left(seconds, Lang::En));
        assert_eq!(en, ["0 s", "59 s", "1 min 1 s", "2 h 1 min", "1 d 1 h"]);
    }
}
