//! `/_sim/clock`.

use serde_json::{Value, json};
use weixinpay_core::Time;

use crate::base::control_error::ControlError;
use crate::console::body::{nothing, object};
use crate::office::Office;

pub(super) fn answer(office: &Office, method: &str, rest: &[&str], body: &[u8]) -> Result<Value, ControlError> {
    match (method, rest) {
        ("GET", []) => {}
        ("POST", ["advance"]) => {
            const HINT: &str =
                "send {\"seconds\": n} with a whole number of seconds, 0 or more: the clock only moves forward";
            let seconds = match object(body)?.get("seconds") {
                None => return Err(ControlError::bad("`seconds` is missing", HINT)),
                Some(seconds) => seconds.as_u64(),
            };
            let wrong = || ControlError::bad("`seconds` is not a whole number of 0 or more", HINT);
            office.advance(seconds.ok_or_else(wrong)?)?;
        }
        ("POST", ["set"]) => {
            let time = match object(body)?.get("time") {
                Some(Value::String(text)) => Time::from(text.as_str()).unix(),
                Some(number) => number.as_i64(),
                None => None,
            };
            const HINT: &str = "send {\"time\": 1763888400} or {\"time\": \"2026-12-01T00:00:00+08:00\"}";
            office.set_time(time.ok_or_else(|| ControlError::bad("`time` is missing or not a time", HINT))?)?;
        }
        ("POST", ["freeze"]) => {
            object(body)?;
            office.set_speed(0)?;
        }
        ("POST", ["speed"]) => {
            let speed = object(body)?.get("speed").and_then(Value::as_u64);
            const HINT: &str =
                "send {\"speed\": n} with a whole number: 1 is real time, 60 a minute in a second, 0 frozen";
            let speed = speed.ok_or_else(|| ControlError::bad("`speed` is missing or not a whole number", HINT))?;
            office.set_speed(u32::try_from(speed).unwrap_or(u32::MAX))?;
        }
        ("POST", ["run-until-next-event"]) => {
            object(body)?;
            let happened = office.run_until_next_event()?.is_some();
            let mut shown = shown(office);
            if let Some(fields) = shown.as_object_mut() {
                fields.insert("event".to_owned(), happened.into());
            }
            return Ok(shown);
        }
        (_, []) => return Err(ControlError::not_allowed("GET")),
        (_, ["advance" | "set" | "freeze" | "speed" | "run-until-next-event"]) => {
            return Err(ControlError::not_allowed("POST"));
        }
        _ => return Err(nothing()),
    }
    Ok(shown(office))
}

fn shown(office: &Office) -> Value {
    let motion = office.desk.clock.motion();
    let now = motion.now();
    json!({ "now": now, "time": Time::from_unix(now).as_str(), "speed": motion.speed(), "frozen": motion.speed() == 0 })
}
