//! Events of a simulator as they happen: the developer's stream. Its form is our own; WeChat Pay has no such thing.

use std::sync::Arc;

use serde::Serialize;
use weixinpay_core::Text;

use crate::base::both;
use tokio::sync::broadcast::{Receiver, Sender, error::RecvError};

use crate::engine::journal::JournalEntry;

/// How many happenings wait for one watcher. A slower one learns how many it missed, which are the oldest.
const WAITING: usize = 1024;

/// Something that happened in the simulator.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Event {
    /// A request was answered, or a drill did not let it be.
    Request(JournalEntry),
    /// Something has come into another state, or is new.
    State(StateChange),
    /// A notification was sent, or will not be.
    Notification(NotificationEvent),
    /// So many were dropped, since no watcher took them.
    Missed {
        /// How many.
        count: u64,
    },
}

/// The state of something. Mere expiry causes no event, since nothing happens then.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct StateChange {
    /// The time, in Unix seconds of the simulated clock.
    pub time: i64,
    /// `card`, `authorization`, `authentication`, `batch`, `detail`, `order`, `refund`, `transfer`,
    /// `transfer-authorization`.
    pub what: &'static str,
    /// The merchant's number for it; WeChat Pay's for a batch and a detail; for a card and an authorization the worker's
    /// number, from 1.
    pub id: String,
    /// The merchant that placed it, or the sub-merchant. Empty for a card, and if the number says it.
    pub mchid: String,
    /// As on the wire, such as `AUTHENTICATE_SUCCESS`.
    pub state: &'static str,
}

/// One time that a notification was sent, or why it will not be.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct NotificationEvent {
    /// The time, in Unix seconds of the simulated clock.
    pub time: i64,
    /// Of the notification.
    pub id: String,
    /// The merchant that is notified.
    pub mchid: String,
    /// Such as `TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// The address of the receiver.
    pub notify_url: String,
    /// The status that the receiver answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// The reason why there is no answer, or why it was not sent.
    #[serde(flatten, serialize_with = "both::why")]
    pub why: Option<Text>,
    /// The drill that changed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drill: Option<String>,
}

/// Happenings from now on, in their order. Ends with the simulator.
#[derive(Debug)]
pub struct EventStream(Receiver<Arc<Event>>);

impl EventStream {
    /// The next one; nothing when the simulator has ended.
    pub async fn next(&mut self) -> Option<Event> {
        taken(self.0.recv().await)
    }

    /// The same for a thread that may wait.
    ///
    /// # Panics
    /// The function panics in a runtime that forbids blocking.
    pub fn blocking_next(&mut self) -> Option<Event> {
        taken(self.0.blocking_recv())
    }
}

fn taken(received: Result<Arc<Event>, RecvError>) -> Option<Event> {
    match received {
        Ok(happening) => Some(Arc::unwrap_or_clone(happening)),
        Err(RecvError::Lagged(count)) => Some(Event::Missed { count }),
        Err(RecvError::Closed) => None,
    }
}

/// The watchers.
#[derive(Debug)]
pub(crate) struct Watchers(Sender<Arc<Event>>);

impl Default for Watchers {
    fn default() -> Self {
        Self(Sender::new(WAITING))
    }
}

impl Watchers {
    pub(crate) fn watch(&self) -> EventStream {
        EventStream(self.0.subscribe())
    }

    pub(crate) fn is_watched(&self) -> bool {
        self.0.receiver_count() > 0
    }

    /// Tells everyone who watches. It is made only if somebody does, and never waited for.
    pub(crate) fn tell(&self, happening: impl FnOnce() -> Option<Event>) {
        if self.is_watched()
            && let Some(happening) = happening()
        {
            // If no watcher is left by now, nothing is sent.
            let _ = self.0.send(Arc::new(happening));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn state(id: usize) -> Option<Event> {
        let (what, mchid) = ("order", String::new());
        Some(Event::State(StateChange { time: 0, what, id: id.to_string(), mchid, state: "NOTPAY" }))
    }

    #[test]
    fn a_slow_watcher_holds_up_nobody_and_is_told_what_it_missed() {
        let watchers = Watchers::default();
        let (mut slow, gone) = (watchers.watch(), watchers.watch());
        drop(gone);
        for id in 0..WAITING + 3 {
            watchers.tell(|| state(id));
        }
        assert_eq!(watchers.0.receiver_count(), 1, "who has gone is forgotten");
        assert!(matches!(slow.blocking_next(), Some(Event::Missed { count: 3 })));
        for id in 3..5 {
            assert!(matches!(slow.blocking_next(), Some(Event::State(stated)) if stated.id == id.to_string()));
        }
        watchers.tell(|| state(9));
        drop(watchers);
        let rest: Vec<_> = std::iter::from_fn(|| slow.blocking_next()).collect();
        assert_eq!(rest.len(), WAITING - 1);
        assert!(rest.iter().all(|happening| matches!(happening, Event::State(_))), "{rest:?}");
    }

    #[test]
    fn nothing_is_made_where_nobody_watches() {
        Watchers::default().tell(|| panic!("there is no watcher"));
    }
}
