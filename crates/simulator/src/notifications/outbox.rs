//! How notifications go out, and what they rest on.

use std::sync::atomic::AtomicUsize;
use std::time::Duration;

use tokio::sync::Notify;

use crate::base::rule::Rule;
use crate::notifications::delivery::Connector;
use crate::notifications::ladder;
use crate::notifications::target::Reach;

/// What every notification rests on.
const RULES: [Rule; 9] = [
    Rule::NotifyEnvelope,
    Rule::NotifySealed,
    Rule::NotifySigned,
    Rule::BothKeys,
    Rule::NotifyRamp,
    Rule::NotifyAnswer,
    Rule::NotifyHeaders,
    Rule::NotifyTarget,
    Rule::NotifyTls,
];
/// How long an answer may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(5);
/// What a notification of this event rests on.
pub(crate) fn rules(event: &str) -> impl Iterator<Item = Rule> {
    RULES.into_iter().chain([ladder::of(event).rule])
}

/// How notifications go out, and how many are out.
#[derive(Debug)]
pub(crate) struct Outbox {
    pub(crate) reach: Reach,
    pub(crate) patience: Duration,
    pub(crate) tls: Connector,
    pub(crate) out: AtomicUsize,
    /// Told when an attempt has ended.
    pub(crate) ended: Notify,
}

impl Outbox {
    pub(crate) fn new(reach: Reach, patience: Duration) -> Self {
        Self { reach, patience, tls: Connector::default(), out: AtomicUsize::new(0), ended: Notify::new() }
    }
}
