//! How far a call has come when its time runs out, and what it may have done by then.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::Method;
use tokio::time::Instant;
use weixinpay_core::{Error, Kind, Outcome};

use crate::hosts::Place;

/// One call, with all its attempts and the certificates that it may have to download.
pub(crate) struct Progress {
    limit: Duration,
    /// When the whole call is over; `None` where nobody waits for it.
    until: Option<Instant>,
    state: Mutex<State>,
}

#[derive(Clone, Copy)]
struct State {
    /// What the attempts that are over may have done together: a later one that did nothing takes nothing back.
    before: Outcome,
    /// The same with the one that is going on.
    now: Outcome,
    step: Step,
}

/// What is being waited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Between,
    /// The merchant's own signer.
    Signing,
    Answer(Place),
}

impl Progress {
    /// Of a call that has this much time.
    pub(crate) fn of(limit: Duration) -> Self {
        Self::new(limit, Instant::now().checked_add(limit))
    }

    /// Of work beside the calls, which has none.
    pub(crate) fn beside() -> Self {
        Self::new(Duration::MAX, None)
    }

    fn new(limit: Duration, until: Option<Instant>) -> Self {
        let state = State { before: Outcome::NotSent, now: Outcome::NotSent, step: Step::Between };
        Self { limit, until, state: Mutex::new(state) }
    }

    /// How long the call may take.
    pub(crate) fn limit(&self) -> Duration {
        self.limit
    }

    /// When an attempt that begins now and has this much time is over: then, or with the call. And the limit that ends it.
    pub(crate) fn attempt(&self, limit: Option<Duration>) -> (Option<Instant>, Duration) {
        let attempt = limit.and_then(|limit| Some((Instant::now().checked_add(limit)?, limit)));
        match (attempt, self.until) {
            (Some((at, limit)), Some(until)) if at < until => (Some(at), limit),
            (_, Some(until)) => (Some(until), self.limit),
            (Some((at, limit)), None) => (Some(at), limit),
            (None, None) => (None, self.limit),
        }
    }

    /// Whether the whole call's time is over. Its own timer may be a moment late.
    pub(crate) fn is_over(&self) -> bool {
        self.until.is_some_and(|until| Instant::now() >= until)
    }

    pub(crate) fn step(&self) -> Step {
        self.read().step
    }

    /// What all attempts together may have done.
    pub(crate) fn outcome(&self) -> Outcome {
        self.read().now
    }

    pub(crate) fn goes_to(&self, step: Step) {
        self.change(|state| state.step = step);
    }

    /// From here on a request of this method may have arrived.
    pub(crate) fn sent(&self, method: &Method, place: Place) {
        self.change(|state| {
            state.step = Step::Answer(place);
            if Outcome::after_sending(method).may_have_happened() {
                state.now = Outcome::after_sending(method);
            }
        });
    }

    /// An attempt of the call's own request has failed so.
    pub(crate) fn failed(&self, outcome: Outcome) {
        self.change(|state| {
            if outcome.may_have_happened() {
                state.before = outcome;
            }
            state.now = state.before;
            state.step = Step::Between;
        });
    }

    fn read(&self) -> State {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

/// The signer was asked, and had not signed when this time was over.
pub(crate) fn slow_signer(limit: Duration) -> Error {
    Error::new(Kind::Signer, format!("the signer had not signed within {:.3} s", limit.as_secs_f64()))
        .with_hint("look at the signer, or give the attempt and the call more time")
}
