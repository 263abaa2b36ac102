//! What happens in a simulator, as it happens: the developer's stream. Its form is our own; WeChat Pay has no such thing.

use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use serde::Serialize;
use tokio::sync::mpsc::{self, error::TrySendError};

use crate::engine::change::Change;
use crate::engine::journal::JournalEntry;
use crate::products::transfer::change::TransferChange;

/// How many happenings wait for one watcher. A slower one is told how many it missed.
const WAITING: usize = 1024;

/// Something that happened in the simulator.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Happening {
    /// A request was answered, or a drill did not let it be.
    Request(JournalEntry),
    /// Something has come into another state, or is new.
    State(Stated),
    /// A notification was sent, or will not be.
    Notification(Told),
    /// So many were not told, since nobody took them.
    Missed {
        /// How many.
        count: u64,
    },
}

/// The state of something. What has merely expired is not told: nothing has to happen for that.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Stated {
    /// When, in Unix seconds of the simulated clock.
    pub time: i64,
    /// `card`, `authorization`, `authentication`, `batch`, `detail`, `order`, `refund`, `transfer`,
    /// `transfer-authorization`.
    pub what: &'static str,
    /// The merchant's number for it; WeChat Pay's for a batch and a detail; for a card and an authorization the worker's
    /// number, from 1.
    pub id: String,
    /// Whose it is: the merchant that placed it, or the sub-merchant. Empty for a card, and where the number says it.
    pub mchid: String,
    /// As on the wire, such as `AUTHENTICATE_SUCCESS`.
    pub state: &'static str,
}

/// One time that a notification was sent, or why it will not be.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Told {
    /// When, in Unix seconds of the simulated clock.
    pub time: i64,
    /// Of the notification.
    pub id: String,
    /// The merchant that is told.
    pub mchid: String,
    /// Such as `TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// Where to.
    pub notify_url: String,
    /// What was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// Why there is no answer, or why it was not sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The drill that changed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drill: Option<String>,
}

/// Happenings from now on, in their order. Ends with the simulator.
#[derive(Debug)]
pub struct Watch(mpsc::Receiver<Happening>);

impl Watch {
    /// The next one; nothing when the simulator has ended.
    pub async fn next(&mut self) -> Option<Happening> {
        self.0.recv().await
    }

    /// The same for a thread that may wait.
    ///
    /// # Panics
    /// Where a runtime forbids to wait.
    pub fn blocking_next(&mut self) -> Option<Happening> {
        self.0.blocking_recv()
    }

    pub(crate) fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Happening>> {
        self.0.poll_recv(cx)
    }
}

/// Who watches.
#[derive(Debug, Default)]
pub(crate) struct Watchers(Mutex<Vec<Watcher>>);

#[derive(Debug)]
struct Watcher {
    sender: mpsc::Sender<Happening>,
    missed: u64,
}

impl Watchers {
    pub(crate) fn watch(&self) -> Watch {
        let (sender, receiver) = mpsc::channel(WAITING);
        let mut watchers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Where nothing happens, nothing else forgets who has gone.
        watchers.retain(|watcher| !watcher.sender.is_closed());
        watchers.push(Watcher { sender, missed: 0 });
        Watch(receiver)
    }

    pub(crate) fn is_watched(&self) -> bool {
        !self.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Tells everyone who watches. It is made only if somebody does, and never waited for.
    pub(crate) fn tell(&self, happening: impl FnOnce() -> Option<Happening>) {
        let mut watchers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if watchers.is_empty() {
            return;
        }
        if let Some(happening) = happening() {
            watchers.retain_mut(|watcher| watcher.tell(&happening));
        }
    }
}

impl Watcher {
    /// Whether it is still there.
    fn tell(&mut self, happening: &Happening) -> bool {
        if self.missed > 0 {
            match self.sender.try_send(Happening::Missed { count: self.missed }) {
                Ok(()) => self.missed = 0,
                Err(TrySendError::Full(_)) => {}
                Err(TrySendError::Closed(_)) => return false,
            }
        }
        match self.sender.try_send(happening.clone()) {
            Ok(()) => true,
            Err(TrySendError::Full(_)) => {
                self.missed += 1;
                true
            }
            Err(TrySendError::Closed(_)) => false,
        }
    }
}

impl Happening {
    /// What a change means to a developer; nothing if nothing has come into another state.
    pub(crate) fn of(change: &Change, time: i64) -> Option<Self> {
        let stated = |what, id: &str, mchid: &str, state| {
            Some(Self::State(Stated { time, what, id: id.to_owned(), mchid: mchid.to_owned(), state }))
        };
        match change {
            Change::Transfer(change) => match change {
                TransferChange::Transfer(one) => stated("transfer", &one.out_bill_no, &one.mchid, one.state.as_str()),
                TransferChange::Authorization(one) => {
                    stated("transfer-authorization", &one.out_authorization_no, &one.mchid, one.state.as_str())
                }
            },
            Change::Money(_) | Change::Receipt { .. } | Change::ReceiptLink(_) | Change::Notice(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(id: usize) -> Option<Happening> {
        let (what, mchid) = ("order", String::new());
        Some(Happening::State(Stated { time: 0, what, id: id.to_string(), mchid, state: "NOTPAY" }))
    }

    #[test]
    fn a_slow_watcher_holds_up_nobody_and_is_told_what_it_missed() {
        let watchers = Watchers::default();
        let (mut slow, gone) = (watchers.watch(), watchers.watch());
        drop(gone);
        for id in 0..WAITING + 3 {
            watchers.tell(|| state(id));
        }
        assert_eq!(watchers.0.lock().unwrap().len(), 1, "who has gone is forgotten");
        for _ in 0..2 {
            assert!(matches!(slow.blocking_next(), Some(Happening::State(_))));
        }
        watchers.tell(|| state(9));
        drop(watchers);
        let rest: Vec<_> = std::iter::from_fn(|| slow.blocking_next()).collect();
        assert_eq!(rest.len(), WAITING);
        assert!(matches!(rest[WAITING - 2..], [Happening::Missed { count: 3 }, Happening::State(_)]), "{rest:?}");
    }

    #[test]
    fn nothing_is_made_where_nobody_watches() {
        Watchers::default().tell(|| panic!("nobody watches"));
    }
}
