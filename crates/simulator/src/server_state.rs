//! State that every connection shares, and every page and control request.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use tokio::sync::Semaphore;

use crate::engine::event::Event;
use crate::engine::expectation::Expectations;
use crate::engine::journal::{Journal, JournalEntry};
use crate::engine::snapshot::Snapshots;
use crate::engine::transactions::Engine;
use crate::faults::fault::FaultList;
use crate::notifications::outbox::Outbox;
use crate::wire::distrust::Warned;

/// State that every connection shares.
#[derive(Debug)]
pub(crate) struct ServerState {
    pub(crate) engine: Engine,
    pub(crate) journal: Journal,
    pub(crate) outbox: Outbox,
    pub(crate) drills: FaultList,
    pub(crate) expectations: Expectations,
    pub(crate) snapshots: Snapshots,
    pub(crate) addresses: Addresses,
    /// A permit for each program that may read the stream.
    pub(crate) streams: Arc<Semaphore>,
    /// The warnings about clients that do not trust the authority.
    pub(crate) distrust: Warned,
}

/// The addresses for clients.
#[derive(Debug)]
pub(crate) struct Addresses {
    pub(crate) base_url: String,
    pub(crate) standby_url: String,
    pub(crate) tls_url: String,
    pub(crate) proxy_url: String,
    /// The directory of the key files, once they are written.
    pub(crate) keys: Mutex<Option<PathBuf>>,
}

impl ServerState {
    /// Writes it into the journal, and tells who watches.
    pub(crate) fn enter(&self, entry: JournalEntry) {
        self.engine.store.watchers.tell(|| Some(Event::Request(entry.clone())));
        self.journal.add(entry);
    }
}
