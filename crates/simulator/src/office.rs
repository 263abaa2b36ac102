//! What every connection shares, and every page and control request.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use tokio::sync::Semaphore;

use crate::engine::desk::Desk;
use crate::engine::expectation::Expectations;
use crate::engine::happening::Happening;
use crate::engine::journal::{Journal, JournalEntry};
use crate::engine::snapshot::Snapshots;
use crate::faults::drill::Drills;
use crate::notifications::outbox::Outbox;
use crate::wire::distrust::Told;

/// What every connection shares.
#[derive(Debug)]
pub(crate) struct Office {
    pub(crate) desk: Desk,
    pub(crate) journal: Journal,
    pub(crate) outbox: Outbox,
    pub(crate) drills: Drills,
    pub(crate) expectations: Expectations,
    pub(crate) snapshots: Snapshots,
    pub(crate) place: Place,
    /// A permit for each program that may read the stream.
    pub(crate) streams: Arc<Semaphore>,
    /// What was said of clients that do not trust the authority.
    pub(crate) distrust: Told,
}

/// Where clients find it.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) base_url: String,
    pub(crate) standby_url: String,
    pub(crate) tls_url: String,
    pub(crate) proxy_url: String,
    /// The directory of the key files, once they are written.
    pub(crate) keys: Mutex<Option<PathBuf>>,
}

impl Office {
    /// Writes it into the journal, and tells who watches.
    pub(crate) fn enter(&self, entry: JournalEntry) {
        self.desk.store.watchers.tell(|| Some(Happening::Request(entry.clone())));
        self.journal.add(entry);
    }
}
