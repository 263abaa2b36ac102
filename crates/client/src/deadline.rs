//! The time that a call has, with all its attempts and the certificates that it may have to download.

use std::time::Duration;

use tokio::time::Instant;
use weixinpay_core::{Error, ErrorKind, text};

/// When a call is over.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deadline {
    limit: Duration,
    /// `None` if no caller waits for it.
    until: Option<Instant>,
}

impl Deadline {
    /// Of work beside the calls.
    pub(crate) const NONE: Self = Self { limit: Duration::MAX, until: None };

    /// Of a call that begins now and has this much time.
    pub(crate) fn after(limit: Duration) -> Self {
        Self { limit, until: Instant::now().checked_add(limit) }
    }

    /// How long the call may take.
    pub(crate) fn limit(self) -> Duration {
        self.limit
    }

    /// When an attempt that begins now and has this much time is over: then, or with the call. And the limit that ends it.
    pub(crate) fn of_attempt(self, limit: Option<Duration>) -> (Option<Instant>, Duration) {
        let attempt = limit.and_then(|limit| Some((Instant::now().checked_add(limit)?, limit)));
        match (attempt, self.until) {
            (Some((at, limit)), Some(until)) if at < until => (Some(at), limit),
            (_, Some(until)) => (Some(until), self.limit),
            (Some((at, limit)), None) => (Some(at), limit),
            (None, None) => (None, self.limit),
        }
    }

    /// Whether the time is over. A timer may be a moment late.
    pub(crate) fn is_over(self) -> bool {
        self.until.is_some_and(|until| Instant::now() >= until)
    }

    /// The output of a part of the call, unless the time of the whole is over before.
    pub(crate) async fn within<T>(self, work: impl Future<Output = T>) -> Result<T, Error> {
        within(self.until, work).await.ok_or_else(|| self.over())
    }

    /// The time of the whole call is over.
    pub(crate) fn over(self) -> Error {
        let seconds = self.limit.as_secs_f64();
        let message = text!("there was no answer within {seconds:.3} s", "{seconds:.3} 秒内没有等到应答");
        Error::new(ErrorKind::Timeout, message)
    }
}

/// The future's output, unless the time is over before.
pub(crate) async fn within<T>(until: Option<Instant>, work: impl Future<Output = T>) -> Option<T> {
    match until {
        Some(until) => tokio::time::timeout_at(until, work).await.ok(),
        None => Some(work.await),
    }
}
