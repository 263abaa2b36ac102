//! The simulated clock: it runs from a moment at a speed, and it never runs backwards.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// The furthest that the clock may run ahead of the machine's: a hundred years, in seconds. No sum can overflow.
pub(crate) const FURTHEST: i64 = 100 * 366 * 86_400;

/// The fastest that it runs: a day in a second.
pub(crate) const FASTEST: u32 = 86_400;

/// The simulated clock. Everything but the freshness of signatures uses it.
#[derive(Debug)]
pub(crate) struct Clock(Mutex<Motion>);

/// The motion of the clock: it showed `simulated` when the machine's showed `real`, and goes `speed` times as fast.
/// Speed 0 is frozen. Milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Motion {
    simulated: i64,
    real: i64,
    speed: u32,
}

impl Clock {
    pub(crate) fn new(motion: Motion) -> Self {
        Self(Mutex::new(motion))
    }

    /// Unix seconds of the simulated clock.
    pub(crate) fn now(&self) -> i64 {
        self.motion().now()
    }

    pub(crate) fn motion(&self) -> Motion {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Runs like this from now on, once that is stored. The caller holds the store.
    pub(crate) fn set(&self, motion: Motion) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = motion;
    }
}

impl Motion {
    /// The machine's clock, and so many seconds.
    pub(crate) fn ahead(seconds: i64) -> Self {
        let real = real_now_ms();
        Self { simulated: real + seconds.clamp(0, FURTHEST) * 1000, real, speed: 1 }
    }

    /// Unix seconds.
    pub(crate) fn now(self) -> i64 {
        self.at(real_now_ms()).div_euclid(1000)
    }

    pub(crate) fn speed(self) -> u32 {
        self.speed
    }

    /// At this speed from now on.
    pub(crate) fn at_speed(self, speed: u32) -> Self {
        let real = real_now_ms();
        Self { simulated: self.at(real), real, speed }
    }

    /// The same pace, from this time on, in Unix milliseconds: it is the one thing that sets the clock back.
    pub(crate) fn resumed(self, at: i64) -> Self {
        Self { simulated: at, real: real_now_ms(), ..self }
    }

    /// Unix milliseconds.
    pub(crate) fn now_ms(self) -> i64 {
        self.at(real_now_ms())
    }

    /// So many seconds later, or nothing if that is too far.
    pub(crate) fn later(self, seconds: u64) -> Option<Self> {
        let real = real_now_ms();
        let simulated = i64::try_from(seconds).ok()?.checked_mul(1000)?.checked_add(self.at(real))?;
        (simulated <= real + FURTHEST * 1000).then_some(Self { simulated, real, ..self })
    }

    /// How long until it shows this second; nothing if it is frozen before it.
    pub(crate) fn until(self, second: i64) -> Option<Duration> {
        let left = second.saturating_mul(1000).saturating_sub(self.at(real_now_ms()));
        match (u64::try_from(left), self.speed) {
            (Err(_) | Ok(0), _) => Some(Duration::ZERO),
            (Ok(_), 0) => None,
            (Ok(left), speed) => Some(Duration::from_millis(left.div_ceil(u64::from(speed)))),
        }
    }

    fn at(self, real: i64) -> i64 {
        // The machine's clock may be set back; this one stops meanwhile.
        let run = (real - self.real).max(0).saturating_mul(i64::from(self.speed));
        self.simulated.saturating_add(run).min(self.simulated.max(real + FURTHEST * 1000))
    }
}

impl fmt::Display for Motion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.simulated, self.real, self.speed)
    }
}

impl FromStr for Motion {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split(' ');
        let mut number = || parts.next().and_then(|part| part.parse::<i64>().ok()).ok_or(());
        let (simulated, real, speed) = (number()?, number()?, number()?);
        Ok(Self { simulated, real, speed: u32::try_from(speed).map_err(|_| ())?.min(FASTEST) })
    }
}

/// Unix seconds of the machine's clock: requests and answers are signed by it.
pub(crate) fn real_now() -> i64 {
    real_now_ms().div_euclid(1000)
}

/// The same in milliseconds.
pub(crate) fn real_now_ms() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX).min(i64::MAX - FURTHEST * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_moves_forward_and_not_without_end() {
        let clock = Clock::new(Motion::ahead(0));
        let before = clock.now();
        clock.set(clock.motion().later(3600).unwrap());
        assert!((before + 3600..before + 7200).contains(&clock.now()));
        assert_eq!(clock.motion().later(u64::MAX), None);
        assert_eq!(clock.motion().later(FURTHEST.unsigned_abs() - 3000), None);
    }

    #[test]
    fn a_frozen_clock_stands_and_a_fast_one_runs() {
        let start = Motion { simulated: 5_000, real: 1_000, speed: 0 };
        assert_eq!((start.at(1_000), start.at(900_000)), (5_000, 5_000));
        let fast = Motion { speed: 60, ..start };
        assert_eq!((fast.at(2_000), fast.at(0)), (65_000, 5_000));
        assert_eq!(fast.at(i64::MAX / 1_000_000), i64::MAX / 1_000_000 + FURTHEST * 1000);
        let frozen = Motion::ahead(0).at_speed(0);
        assert_eq!(frozen.until(frozen.now() + 10), None);
        assert_eq!(frozen.until(frozen.now()), Some(Duration::ZERO));
        let running = Motion::ahead(0).at_speed(10).until(Motion::ahead(100).now()).unwrap();
        assert!((Duration::from_secs(9)..=Duration::from_secs(10)).contains(&running), "{running:?}");
    }

    #[test]
    fn how_it_runs_is_read_back_as_it_was_written() {
        let motion = Motion { simulated: 5_000, real: 1_000, speed: 60 };
        assert_eq!(motion.to_string().parse(), Ok(motion));
        for broken in ["", "1 2", "1 2 -3", "a b c"] {
            assert_eq!(broken.parse::<Motion>(), Err(()), "{broken}");
        }
    }
}
