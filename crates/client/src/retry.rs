//! When a request is sent again.

use std::time::Duration;

use http::Method;
use weixinpay_core::{Error, Kind, Outcome, Refusal};

/// The longest pause between two attempts.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// How often, and how long to wait in between.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Retry {
    pub(crate) times: u32,
    pub(crate) pause: Duration,
}

impl Retry {
    /// How long to wait before the next attempt, or `None` if the failure stands. `attempt` counts from 0.
    ///
    /// A write is repeated when it certainly never left. Otherwise it is repeated only if the caller vouches for it
    /// (`.idempotent()`): an unknown outcome is the caller's to query, not ours to double.
    pub(crate) fn pause_after(
        &self,
        error: &Error,
        attempt: u32,
        method: &Method,
        idempotent: bool,
    ) -> Option<Duration> {
        if attempt >= self.times {
            return None;
        }
        let repeatable = method.is_safe() || idempotent;
        let again = match error.kind() {
            Kind::Connect => true,
            Kind::Transport | Kind::Signature(Refusal::Probe) => repeatable,
            Kind::Api => repeatable && error.is_retryable(),
            _ => false,
        };
        debug_assert!(repeatable || !again || error.outcome() == Outcome::NotSent);
        // Half of the pause is fixed and half is drawn, so that callers that failed together do not come back together.
        let whole = self.pause.saturating_mul(1 << attempt.min(10)).min(LONGEST_PAUSE);
        again.then(|| whole / 2 + (whole / 2).mul_f64(fraction()))
    }
}

/// A number from 0 to 1 that need not be secret.
fn fraction() -> f64 {
    use std::hash::{BuildHasher as _, RandomState};
    let drawn = u32::try_from(RandomState::new().hash_one(0_u8) >> 32).unwrap_or_default();
    f64::from(drawn) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RETRY: Retry = Retry { times: 2, pause: Duration::from_millis(200) };

    #[test]
    fn a_write_whose_outcome_is_unknown_is_not_doubled() {
        let broken = Error::new(Kind::Transport, "broken").with_outcome(Outcome::Unknown);
        assert_eq!(RETRY.pause_after(&broken, 0, &Method::POST, false), None);
        assert!(RETRY.pause_after(&broken, 0, &Method::POST, true).is_some());
        assert!(RETRY.pause_after(&broken, 0, &Method::GET, false).is_some());
    }

    #[test]
    fn what_never_left_is_sent_again_a_limited_number_of_times() {
        let refused = Error::new(Kind::Connect, "refused");
        let pause = |attempt| RETRY.pause_after(&refused, attempt, &Method::POST, false);
        assert!((100..=200).contains(&pause(0).unwrap().as_millis()));
        assert!((200..=400).contains(&pause(1).unwrap().as_millis()));
        assert_eq!(pause(2), None);
    }
}
