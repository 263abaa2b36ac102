//! The simulated clock: real time and an offset that only grows.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// How far the clock may be moved in all: a hundred years, in seconds. Far enough, and no sum can overflow.
pub(crate) const FURTHEST: i64 = 100 * 366 * 86_400;

/// The simulated clock. Everything but the freshness of signatures goes by it.
#[derive(Debug)]
pub(crate) struct Clock {
    offset: AtomicI64,
}

impl Clock {
    pub(crate) fn new(offset: i64) -> Self {
        Self { offset: AtomicI64::new(offset.clamp(0, FURTHEST)) }
    }

    /// Unix seconds of the simulated clock.
    pub(crate) fn now(&self) -> i64 {
        real_now() + self.offset.load(Ordering::Relaxed)
    }

    /// The offset that it would have when moved forward, or nothing if that is too far.
    pub(crate) fn offset_after(&self, seconds: u64) -> Option<i64> {
        let seconds = i64::try_from(seconds).ok()?;
        self.offset.load(Ordering::Relaxed).checked_add(seconds).filter(|sum| *sum <= FURTHEST)
    }

    /// Moves it to this offset, once that is stored. Who moves it holds the store.
    pub(crate) fn set(&self, offset: i64) {
        self.offset.store(offset, Ordering::Relaxed);
    }

    /// Back to real time, for a reset only.
    pub(crate) fn reset(&self) {
        self.offset.store(0, Ordering::Relaxed);
    }
}

/// Unix seconds of the machine's clock: requests and answers are signed by it.
pub(crate) fn real_now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX - FURTHEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_moves_forward_and_not_without_end() {
        let clock = Clock::new(0);
        let before = clock.now();
        assert_eq!(clock.offset_after(3600), Some(3600));
        assert!(clock.now() < before + 3600);
        clock.set(3600);
        assert!(clock.now() >= before + 3600);
        assert_eq!(clock.offset_after(u64::MAX), None);
        assert!(clock.now() < before + 7200);
    }
}
