//! The clock, as a test and a control request move it.

use weixinpay_core::Time;

use crate::base::clock::{FASTEST, FURTHEST};
use crate::base::control_error::ControlError;
use crate::office::Office;
use crate::simulator::Simulator;

impl Simulator {
    /// Unix seconds of the simulated clock.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.office.desk.clock.now()
    }

    /// Moves the simulated clock forward. It cannot be moved more than a hundred years in all; beyond that it stays.
    pub async fn advance(&self, seconds: u64) {
        if let Err(error) = self.office.advance(seconds) {
            tracing::warn!(%error, "the clock was not advanced");
        }
    }

    /// Stops the simulated clock, until [`set_speed`](Self::set_speed) lets it run again. It can still be moved. Returns
    /// what it shows, in Unix seconds.
    ///
    /// # Errors
    /// It cannot be stored.
    pub async fn freeze(&self) -> Result<i64, ControlError> {
        self.office.set_speed(0)
    }

    /// Lets the simulated clock run so many times as fast as the machine's: 1 is its own pace, 0 is frozen, 86,400 the
    /// fastest.
    ///
    /// # Errors
    /// It is too fast, or cannot be stored.
    pub async fn set_speed(&self, speed: u32) -> Result<i64, ControlError> {
        self.office.set_speed(speed)
    }

    /// Sets the simulated clock to this time, in Unix seconds. It is never set back.
    ///
    /// # Errors
    /// It is past already, or more than a hundred years away.
    pub async fn set_time(&self, unix: i64) -> Result<i64, ControlError> {
        self.office.set_time(unix)
    }

    /// Moves the simulated clock to the next thing that happens by itself: a notification is due, a batch goes on, a
    /// verification ends, the platform's keys come a step further. Returns what it shows then, or nothing if nothing is to come.
    ///
    /// # Errors
    /// It cannot be stored.
    pub async fn run_until_next_event(&self) -> Result<Option<i64>, ControlError> {
        self.office.run_until_next_event()
    }
}

impl Office {
    pub(crate) fn advance(&self, seconds: u64) -> Result<i64, ControlError> {
        self.desk.set_clock(|_, motion| motion.later(seconds).ok_or_else(too_far))
    }

    pub(crate) fn set_speed(&self, speed: u32) -> Result<i64, ControlError> {
        if speed > FASTEST {
            return Err(ControlError::bad("that is too fast", format!("at most {FASTEST}, a day in a second")));
        }
        self.desk.set_clock(|_, motion| Ok(motion.at_speed(speed)))
    }

    pub(crate) fn set_time(&self, unix: i64) -> Result<i64, ControlError> {
        self.desk.set_clock(|_, motion| {
            let seconds = unix.saturating_sub(motion.now());
            let seconds = u64::try_from(seconds).map_err(|_| {
                let time = in_beijing(motion.now());
                let hint = format!("it shows {time} in Beijing and only moves forward; a reset begins anew");
                let zh = format!("时钟现在是北京时间 {time}，只能往前走；要重来请重置世界");
                ControlError::bad("the clock is not set back", hint).zh(zh)
            })?;
            motion.later(seconds).ok_or_else(too_far)
        })
    }

    pub(crate) fn run_until_next_event(&self) -> Result<Option<i64>, ControlError> {
        let mut nothing = false;
        let now = self.desk.set_clock(|session, motion| {
            let now = motion.now();
            let stored = self.desk.next_event(session, now).map_err(crate::base::refusal::Refusal::from)?;
            let platform = self.desk.world.identities.iter().filter_map(|identity| identity.standing().next(now));
            let next = platform.chain(stored).min();
            nothing = next.is_none();
            let seconds = next.map_or(0, |next| u64::try_from(next - now).unwrap_or(0));
            motion.later(seconds).ok_or_else(too_far)
        })?;
        Ok((!nothing).then_some(now))
    }
}

/// Such as `2026-12-01 08:00:00`: a person reads it.
fn in_beijing(unix: i64) -> String {
    Time::from_unix(unix).as_str().chars().take(19).map(|c| if c == 'T' { ' ' } else { c }).collect()
}

fn too_far() -> ControlError {
    let years = FURTHEST / (366 * 86_400);
    ControlError::bad("the clock cannot be moved that far", format!("at most {years} years in all"))
        .zh(format!("时钟不能拨到那么远：总共最多 {years} 年"))
}
