//! Moves the clock, for tests, pages and control requests.

use weixinpay_core::{Time, text};

use crate::base::clock::{FASTEST, FURTHEST};
use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::engine::transactions::Engine;

pub(crate) fn advance(engine: &Engine, seconds: u64) -> Result<i64, ControlError> {
    engine.set_clock(|_, motion| motion.later(seconds).ok_or_else(too_far))
}

pub(crate) fn set_speed(engine: &Engine, speed: u32) -> Result<i64, ControlError> {
    if speed > FASTEST {
        return Err(ControlError::bad(
            ("that is too fast", "太快了"),
            text!("at most {FASTEST}, a day in a second", "最多 {FASTEST}，即 1 秒走 1 天"),
        ));
    }
    engine.set_clock(|_, motion| Ok(motion.at_speed(speed)))
}

pub(crate) fn set_time(engine: &Engine, unix: i64) -> Result<i64, ControlError> {
    engine.set_clock(|_, motion| {
        let seconds = unix.saturating_sub(motion.now());
        let seconds = u64::try_from(seconds).map_err(|_| {
            let time = in_beijing(motion.now());
            let hint = text!(
                "it shows {time} in Beijing and only moves forward; a reset starts again",
                "现在是北京时间 {time}，只能往前走；要重来请重置模拟世界"
            );
            ControlError::bad(("the clock cannot be set back", "时钟不能拨回去"), hint)
        })?;
        motion.later(seconds).ok_or_else(too_far)
    })
}

pub(crate) fn run_until_next_event(engine: &Engine) -> Result<Option<i64>, ControlError> {
    let mut nothing = false;
    let now = engine.set_clock(|session, motion| {
        let now = motion.now();
        let stored = engine.next_event(session, now).map_err(Refusal::from)?;
        let platform = engine.world.identities.iter().filter_map(|identity| identity.standing().next(now));
        let next = platform.chain(stored).min();
        nothing = next.is_none();
        let seconds = next.map_or(0, |next| u64::try_from(next - now).unwrap_or(0));
        motion.later(seconds).ok_or_else(too_far)
    })?;
    Ok((!nothing).then_some(now))
}

/// Such as `2026-12-01 08:00:00`: a person reads it.
fn in_beijing(unix: i64) -> String {
    Time::from_unix(unix).as_str().chars().take(19).map(|c| if c == 'T' { ' ' } else { c }).collect()
}

fn too_far() -> ControlError {
    let years = FURTHEST / (366 * 86_400);
    ControlError::bad(
        ("the clock cannot be moved that far", "时钟不能拨到那么远"),
        text!("at most {years} years in all", "总共最多 {years} 年"),
    )
}
