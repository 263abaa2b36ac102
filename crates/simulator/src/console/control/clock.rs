//! Control of the clock.

use serde_json::{Value, json};
use weixinpay_core::{Text, Time};

use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Field, Request};
use crate::engine::time;
use crate::server_state::ServerState;

pub(super) const ACTIONS: &[Action] = &[
    Action::get("clock", Text::new("the clock: its time and its speed", "时钟：时间和速度"), |request| {
        Ok(shown(request.server))
    })
    .answers(SHOWN),
    Action::post("clock/advance", Text::new("moves the clock forward", "把时钟往前拨"), advance)
        .takes(&[Field::integer("seconds").required()])
        .answers(SHOWN),
    Action::post("clock/set", Text::new("moves the clock forward to this time", "把时钟拨到这个时间（只能往前）"), set)
        .takes(&[Field::time("time").required()])
        .answers(SHOWN),
    Action::post("clock/freeze", Text::new("stops the clock", "暂停时钟"), freeze).answers(SHOWN),
    Action::post("clock/speed", Text::new("1 is real time, 0 is frozen", "1 为真实速度，0 为暂停"), speed)
        .takes(&[Field::integer("speed").required()])
        .answers(SHOWN),
    Action::post(
        "clock/run-until-next-event",
        Text::new("moves the clock to the next thing that is due", "把时钟拨到下一件到期的事"),
        run,
    )
    .answers(SHOWN),
];

/// The fields of each answer.
const SHOWN: &[Field] = &[
    Field::integer("now").required(),
    Field::text("time").required(),
    Field::integer("speed").required(),
    Field::bool("frozen").required(),
];

fn advance(request: &Request<'_>) -> Answer {
    const HINT: Text = Text::new(
        "send {\"seconds\": n} with an integer ≥ 0: the clock only moves forward",
        "请发送 {\"seconds\": n}，n 为 0 或正整数：时钟只能往前走",
    );
    let seconds = match request.object()?.get("seconds") {
        None => return Err(ControlError::missing("seconds", HINT)),
        Some(seconds) => seconds.as_u64(),
    };
    let wrong = || ControlError::bad(("`seconds` must be an integer ≥ 0", "`seconds` 应为 0 或正整数"), HINT);
    time::advance(&request.server.engine, seconds.ok_or_else(wrong)?)?;
    Ok(shown(request.server))
}

fn set(request: &Request<'_>) -> Answer {
    let time = match request.object()?.get("time") {
        Some(Value::String(text)) => Time::from(text.as_str()).unix(),
        Some(number) => number.as_i64(),
        None => None,
    };
    const HINT: Text = Text::new(
        "send {\"time\": 1763888400} or {\"time\": \"2026-12-01T00:00:00+08:00\"}",
        "请发送 {\"time\": 1763888400} 或 {\"time\": \"2026-12-01T00:00:00+08:00\"}",
    );
    let time =
        time.ok_or_else(|| ControlError::bad(("`time` is missing or not a time", "缺少 `time`，或它不是时间"), HINT))?;
    time::set_time(&request.server.engine, time)?;
    Ok(shown(request.server))
}

fn freeze(request: &Request<'_>) -> Answer {
    request.object()?;
    time::set_speed(&request.server.engine, 0)?;
    Ok(shown(request.server))
}

fn speed(request: &Request<'_>) -> Answer {
    let speed = request.object()?.get("speed").and_then(Value::as_u64);
    const HINT: Text = Text::new(
        "send {\"speed\": n} with an integer: 1 is real time, 60 a minute in a second, 0 frozen",
        "请发送 {\"speed\": n}，n 为整数：1 为真实速度，60 为 1 秒走 1 分钟，0 为暂停",
    );
    let speed = speed.ok_or_else(|| {
        ControlError::bad(("`speed` is missing or not an integer ≥ 0", "缺少 `speed`，或它不是 0 或正整数"), HINT)
    })?;
    time::set_speed(&request.server.engine, u32::try_from(speed).unwrap_or(u32::MAX))?;
    Ok(shown(request.server))
}

fn run(request: &Request<'_>) -> Answer {
    request.object()?;
    let happened = time::run_until_next_event(&request.server.engine)?.is_some();
    let mut shown = shown(request.server);
    if let Some(fields) = shown.as_object_mut() {
        fields.insert("event".to_owned(), happened.into());
    }
    Ok(shown)
}

fn shown(server: &ServerState) -> Value {
    let motion = server.engine.clock.motion();
    let now = motion.now();
    json!({ "now": now, "time": Time::from_unix(now).as_str(), "speed": motion.speed(), "frozen": motion.speed() == 0 })
}
