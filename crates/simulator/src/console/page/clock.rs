//! The simulated clock.

use maud::{Markup, html};
use weixinpay_core::{Text, Time};

use super::section::Section;
use super::visit::{Visit, unknown_action};
use crate::base::control_error::ControlError;
use crate::engine::time;

pub(crate) const SECTION: Section =
    Section::new("clock", Text::new("Clock", "时钟"), |visit| Ok(content(visit))).acting(act);

const STEPS: [(u64, Text); 6] = [
    (60, Text::new("1 minute", "1 分钟")),
    (600, Text::new("10 minutes", "10 分钟")),
    (3600, Text::new("1 hour", "1 小时")),
    (86_400, Text::new("1 day", "1 天")),
    (604_800, Text::new("7 days", "7 天")),
    (2_592_000, Text::new("30 days", "30 天")),
];
const SPEEDS: [(u32, Text); 5] = [
    (0, Text::new("frozen", "冻结")),
    (1, Text::new("real time", "实时")),
    (60, Text::new("a minute in a second", "1 秒 = 1 分钟")),
    (3600, Text::new("an hour in a second", "1 秒 = 1 小时")),
    (86_400, Text::new("a day in a second", "1 秒 = 1 天")),
];

pub(super) fn content(visit: &Visit<'_>) -> Markup {
    let speed = visit.server.engine.clock.motion().speed();
    let text = Time::from_unix(visit.now).as_str().to_owned();
    html! {
        section.card #clock data-live {
            p.face { time datetime=(text) { (text.get(..10).unwrap_or_default()) " " b { (text.get(11..19).unwrap_or_default()) } } small { (visit.pick("Beijing time", "北京时间")) } }
            p.hint { (visit.pick("Every expiry, retry, bill and daily limit uses it. Signatures use this machine's clock.", "有效期、重试、账单日期、每日限额都按它计算；签名时间仍按本机时钟。")) }
            form.row method="post" action=(SECTION.path()) {
                button.main name="do" value="next" { (visit.pick("Run to the next event", "走到下一件事")) }
                @if speed == 0 { button name="do" value="speed-1" { (visit.pick("Let it run", "继续走")) } }
                @else { button name="do" value="freeze" { (visit.pick("Freeze", "冻结")) } }
            }
        }
        section.card {
            h2 { (visit.pick("Advance", "往前拨")) }
            form.row method="post" action=(SECTION.path()) {
                @for (seconds, label) in STEPS {
                    button name="do" value={ "advance-" (seconds) } { "+ " (label.get(visit.lang)) }
                }
            }
            form.row method="post" action=(SECTION.path()) {
                label { (visit.pick("Seconds", "秒数")) input type="number" name="seconds" min="0" step="1" required inputmode="numeric"; }
                button name="do" value="advance" { (visit.pick("Advance", "前进")) }
            }
            form.row method="post" action=(SECTION.path()) {
                label { (visit.pick("To this moment, Beijing time", "到这一刻（北京时间）")) input type="datetime-local" name="time" step="1" required; }
                button name="do" value="set" { (visit.pick("Set", "设定")) }
            }
        }
        section.card #speed data-live {
            h2 { (visit.pick("Speed", "速度")) }
            form.row method="post" action=(SECTION.path()) {
                @for (value, label) in SPEEDS {
                    button name="do" value={ "speed-" (value) } aria-pressed=(value == speed) { (label.get(visit.lang)) }
                }
            }
        }
    }
}

pub(super) fn act(visit: &Visit<'_>) -> Result<(), ControlError> {
    let server = visit.server;
    let what = visit.filled("do").unwrap_or_default();
    let number = |text: Option<&str>| {
        let number = text.and_then(|text| text.parse::<u64>().ok());
        number.ok_or_else(|| {
            ControlError::bad(
                ("the number must be an integer ≥ 0", "应为 0 或正整数"),
                ("give digits only", "请只填数字"),
            )
        })
    };
    if let Some(seconds) = what.strip_prefix("advance-") {
        return time::advance(&server.engine, number(Some(seconds))?).map(drop);
    }
    if let Some(speed) = what.strip_prefix("speed-") {
        return time::set_speed(&server.engine, u32::try_from(number(Some(speed))?).unwrap_or(u32::MAX)).map(drop);
    }
    match what {
        "next" => time::run_until_next_event(&server.engine)?.map(drop).ok_or_else(|| {
            ControlError::new(
                http::StatusCode::CONFLICT,
                ("no event is due", "没有等待发生的事"),
                ("the clock does not move", "时钟保持不动"),
            )
        }),
        "freeze" => time::set_speed(&server.engine, 0).map(drop),
        "advance" => time::advance(&server.engine, number(visit.filled("seconds"))?).map(drop),
        "set" => {
            let text = visit.filled("time").unwrap_or_default();
            // Browsers leave seconds of 0 out.
            let seconds = if text.len() == 16 { ":00" } else { "" };
            let time = Time::from(format!("{text}{seconds}+08:00").as_str()).unix();
            let wrong = || {
                ControlError::bad(
                    ("that is not a time", "时间格式不对"),
                    ("such as 2026-12-01T08:00:00, in Beijing", "例如 2026-12-01T08:00:00（北京时间）"),
                )
            };
            time::set_time(&server.engine, time.ok_or_else(wrong)?).map(drop)
        }
        _ => Err(unknown_action()),
    }
}
