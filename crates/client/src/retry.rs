//! When a request is sent again, and to which host.

use std::time::Duration;

use http::Method;
use weixinpay_core::{Error, ErrorKind, Outcome, SignatureError, Text, text};

use crate::hosts::{HostRole, Hosts};

/// The longest pause between two attempts.
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// How often, and how long to wait in between.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Retry {
    pub(crate) times: u32,
    pub(crate) pause: Duration,
}

/// The attempts of one call: where each goes, and whether there is another.
pub(crate) struct Attempts<'a> {
    hosts: &'a Hosts,
    retry: Retry,
    made: u32,
    role: HostRole,
    /// The first host that no connection could be made to.
    missed: Option<HostRole>,
    /// Whether the other one was missed too.
    missed_both: bool,
}

impl<'a> Attempts<'a> {
    pub(crate) fn new(hosts: &'a Hosts, retry: Retry, now: i64) -> Self {
        Self { hosts, retry, made: 0, role: hosts.begin(now), missed: None, missed_both: false }
    }

    /// The host for the next attempt.
    pub(crate) fn role(&self) -> HostRole {
        self.role
    }

    /// How long to wait before the next one, or the final error.
    ///
    /// If no connection could be made, nothing was sent, so the request goes to the other host immediately; this does
    /// not count as a retry. A sent request that may be repeated is repeated at the standby.
    pub(crate) fn after(&mut self, failed: Error, method: &Method, idempotent: bool) -> Result<Duration, Error> {
        let is_unreachable = failed.kind() == ErrorKind::Connect;
        let other = self.hosts.other(self.role);
        let turns = is_unreachable && self.missed.is_none() && other.is_some();
        if is_unreachable {
            self.missed_both |= *self.missed.get_or_insert(self.role) != self.role;
        }
        let pause =
            if turns { Some(Duration::ZERO) } else { self.retry.pause_after(&failed, self.made, method, idempotent) };
        self.made += 1;
        let Some(pause) = pause else { return Err(self.told(failed)) };
        if let Some(other) =
            other.filter(|other| is_unreachable || (*other == HostRole::Standby && is_the_hosts(&failed)))
        {
            self.role = other;
        }
        tracing::debug!(made = self.made, kind = ?failed.kind(), host = %self.hosts.at(self.role).url, pause_ms = pause.as_millis(), "sending it again");
        Ok(pause)
    }

    /// With both hosts, if neither was reached.
    fn told(&self, failed: Error) -> Error {
        if failed.kind() != ErrorKind::Connect || !self.missed_both {
            return failed;
        }
        let [primary, standby] = [HostRole::Primary, HostRole::Standby].map(|role| &self.hosts.at(role).url);
        let message = text!(
            "no connection could be made, neither to {primary} nor to {standby}",
            "{primary} 和 {standby} 都连接不上"
        );
        let outcome = failed.outcome();
        Error::new(ErrorKind::Connect, message).with_hint(UNREACHABLE).with_source(failed).with_outcome(outcome)
    }
}

/// Advice for a host that could not be connected to.
pub(crate) const UNREACHABLE: Text =
    Text::new("check the network, name resolution and the proxy", "请检查网络、域名解析和代理");

/// Whether the fault may be this host's alone.
fn is_the_hosts(failed: &Error) -> bool {
    matches!(failed.kind(), ErrorKind::Transport | ErrorKind::Timeout)
        || failed.api().is_some_and(|api| api.status().is_server_error())
}

impl Retry {
    /// Whether a request of this method may be sent more than once, even if it has arrived.
    pub(crate) fn repeats(self, method: &Method, idempotent: bool) -> bool {
        self.times > 0 && (method.is_safe() || idempotent)
    }

    /// How long to wait before the next attempt, or `None` if the failure is final. `attempt` counts from 0.
    ///
    /// A write is repeated when it certainly never left. Otherwise it is repeated only if the caller vouches for it
    /// (`.idempotent()`): an unknown outcome is the caller's to query, not ours to double.
    fn pause_after(&self, error: &Error, attempt: u32, method: &Method, idempotent: bool) -> Option<Duration> {
        if attempt >= self.times {
            return None;
        }
        let repeatable = method.is_safe() || idempotent;
        let again = match error.kind() {
            ErrorKind::Connect => true,
            ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::Signature(SignatureError::Probe) => repeatable,
            ErrorKind::Api => repeatable && error.is_retryable(),
            _ => false,
        };
        debug_assert!(repeatable || !again || error.outcome() == Outcome::NoEffect);
        // Half of the pause is fixed and half is drawn, so that callers that failed together do not come back together. It
        // need not be secret: nonces and keys are drawn by the cryptographic library.
        let whole = self.pause.saturating_mul(1 << attempt.min(10)).min(LONGEST_PAUSE);
        again.then(|| whole / 2 + (whole / 2).mul_f64(fastrand::f64()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hosts::Host;

    const RETRY: Retry = Retry { times: 2, pause: Duration::from_millis(200) };

    #[test]
    fn a_write_whose_outcome_is_unknown_is_not_doubled() {
        let broken = Error::new(ErrorKind::Transport, ("broken", "中断")).with_outcome(Outcome::Unknown);
        assert_eq!(RETRY.pause_after(&broken, 0, &Method::POST, false), None);
        assert!(RETRY.pause_after(&broken, 0, &Method::POST, true).is_some());
        assert!(RETRY.pause_after(&broken, 0, &Method::GET, false).is_some());
    }

    fn hosts() -> Hosts {
        let host = |url| Host::new(url, ("base URL", "接口地址")).unwrap();
        Hosts::new(host("https://one.example"), Some(host("https://two.example")))
    }

    #[test]
    fn what_no_connection_could_be_made_for_turns_to_the_other_host_at_once_even_without_repetitions() {
        let hosts = hosts();
        let mut attempts = Attempts::new(&hosts, Retry { times: 0, ..RETRY }, 0);
        let refused = || Error::new(ErrorKind::Connect, ("refused", "拒绝"));
        assert_eq!(attempts.role(), HostRole::Primary);
        assert_eq!(attempts.after(refused(), &Method::POST, false).unwrap(), Duration::ZERO);
        assert_eq!(attempts.role(), HostRole::Standby);
        let error = attempts.after(refused(), &Method::POST, false).unwrap_err();
        assert_eq!(
            error.to_string(),
            "no connection could be made, neither to https://one.example/ nor to https://two.example/; nothing was sent \
             (check the network, name resolution and the proxy)"
        );
    }

    #[test]
    fn that_neither_host_is_reached_takes_nothing_back_of_what_was_sent_before() {
        let hosts = hosts();
        let mut attempts = Attempts::new(&hosts, Retry { times: 0, ..RETRY }, 0);
        let refused = || Error::new(ErrorKind::Connect, ("refused", "拒绝")).with_outcome(Outcome::Unknown);
        attempts.after(refused(), &Method::POST, true).unwrap();
        let error = attempts.after(refused(), &Method::POST, true).unwrap_err();
        assert!(error.to_string().contains("neither to"));
        assert_eq!(error.outcome(), Outcome::Unknown);
    }

    #[test]
    fn both_hosts_take_turns_and_no_more_is_tried_than_is_allowed() {
        let hosts = hosts();
        let mut attempts = Attempts::new(&hosts, RETRY, 0);
        let mut roles = vec![attempts.role()];
        while attempts.after(Error::new(ErrorKind::Connect, ("refused", "拒绝")), &Method::POST, false).is_ok() {
            roles.push(attempts.role());
        }
        assert_eq!(roles, [HostRole::Primary, HostRole::Standby, HostRole::Primary]);
    }

    #[test]
    fn what_was_sent_goes_to_the_standby_only_where_it_may_be_repeated() {
        let hosts = hosts();
        let broken = || Error::new(ErrorKind::Transport, ("broken", "中断")).with_outcome(Outcome::Unknown);
        let after = |failed, method: &Method, idempotent| {
            let mut attempts = Attempts::new(&hosts, RETRY, 0);
            attempts.after(failed, method, idempotent).map(|_| attempts.role())
        };
        assert_eq!(after(broken(), &Method::POST, false).unwrap_err().outcome(), Outcome::Unknown);
        assert_eq!(after(broken(), &Method::POST, true).unwrap(), HostRole::Standby);
        assert_eq!(after(broken(), &Method::GET, false).unwrap(), HostRole::Standby);
        // Another host answers no differently.
        let probe = Error::signature(SignatureError::Probe, ("a probe", "探测"));
        assert_eq!(after(probe, &Method::GET, false).unwrap(), HostRole::Primary);
    }

    #[test]
    fn what_never_left_is_sent_again_a_limited_number_of_times() {
        let refused = Error::new(ErrorKind::Connect, ("refused", "拒绝"));
        let pause = |attempt| RETRY.pause_after(&refused, attempt, &Method::POST, false);
        assert!((100..=200).contains(&pause(0).unwrap().as_millis()));
        assert!((200..=400).contains(&pause(1).unwrap().as_millis()));
        assert_eq!(pause(2), None);
    }
}
