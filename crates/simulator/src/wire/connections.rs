//! The connections that are served at once: as many as there is room for. While another waits for a place, the one that has
//! been idle for the longest time is closed, and an answer that goes out closes its connection: keep-alive keeps no
//! client out.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::task::{Id, JoinSet};
use tokio::time::{Instant, sleep, sleep_until};

/// Connections that are served at once unless said otherwise. More wait to be accepted, so that file descriptors do not run
/// out.
pub(crate) const MOST: usize = 512;
/// How long a connection is idle before it is asked to leave: its client may be about to send something.
const IDLE: Duration = Duration::from_secs(1);
/// How long one that was asked to leave may take: an answer that is on its way gets there.
const LEAVING: Duration = Duration::from_secs(2);

/// The connections that are served, each in a task of its own. They end with this.
#[derive(Debug)]
pub(crate) struct Connections {
    most: usize,
    tasks: JoinSet<()>,
    lines: HashMap<Id, Line>,
    shared: Arc<Shared>,
}

#[derive(Debug, Default)]
struct Shared {
    /// Told when a connection has nothing to do any more.
    idle: Notify,
    /// Whether another waits for a place.
    awaited: AtomicBool,
}

/// The state of one connection.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    state: Arc<Mutex<State>>,
    leave: Arc<watch::Sender<bool>>,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct State {
    /// Requests that are being answered.
    busy: usize,
    /// How many requests there were.
    requests: u64,
    /// Since when nothing happens.
    since: Instant,
}

/// While this is there, a request is being answered.
#[derive(Debug)]
pub(crate) struct Busy(Line);

impl Connections {
    pub(crate) fn new(most: usize) -> Self {
        Self { most: most.max(1), tasks: JoinSet::new(), lines: HashMap::new(), shared: Arc::default() }
    }

    /// Whether there is room for another.
    pub(crate) fn have_room(&self) -> bool {
        self.tasks.len() < self.most
    }

    /// Serves a connection.
    pub(crate) fn serve<F: Future<Output = ()> + Send + 'static>(&mut self, serve: impl FnOnce(Line) -> F) {
        let line = Line {
            state: Arc::new(Mutex::new(State { busy: 0, requests: 0, since: Instant::now() })),
            leave: Arc::new(watch::Sender::new(false)),
            shared: Arc::clone(&self.shared),
        };
        let served = serve(line.clone());
        let late = line.clone();
        let task = self.tasks.spawn(async move {
            tokio::select! {
                () = served => {}
                () = late.out_of_time() => {}
            }
        });
        self.lines.insert(task.id(), line);
    }

    /// Returns when a connection has ended. If another waits for its place, the one that has been idle for the longest time is
    /// asked to leave. Nothing is lost if this is dropped before it is done.
    pub(crate) async fn one_ended(&mut self, is_awaited: bool) {
        self.shared.awaited.store(is_awaited, Ordering::Relaxed);
        if self.tasks.is_empty() {
            return std::future::pending().await;
        }
        let ended = loop {
            let is_leaving = self.lines.values().any(|line| line.is_to_leave() && line.idle_until().is_some());
            tokio::select! {
                ended = self.tasks.join_next_with_id() => break ended,
                () = make_room(&self.lines, &self.shared), if is_awaited && !is_leaving => {}
            }
        };
        if let Some(ended) = ended {
            self.lines.remove(&ended.map_or_else(|error| error.id(), |(id, ())| id));
        }
    }
}

/// Asks the one that has been idle for the longest time to leave; waits until there is one.
async fn make_room(lines: &HashMap<Id, Line>, shared: &Shared) {
    loop {
        // Before looking: who falls idle meanwhile is not missed.
        let idle = shared.idle.notified();
        let now = Instant::now();
        let longest = lines.values().filter_map(|line| Some((line.idle_until()?, line))).min_by_key(|(at, _)| *at);
        let soonest = match longest {
            Some((at, line)) if at <= now => {
                line.leave.send_replace(true);
                return;
            }
            Some((at, _)) => at,
            None => now + IDLE,
        };
        tokio::select! {
            () = idle => {}
            () = sleep_until(soonest) => {}
        }
    }
}

impl Line {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A request is being answered until this is dropped.
    pub(crate) fn busy(&self) -> Busy {
        let mut state = self.state();
        state.busy += 1;
        state.requests += 1;
        Busy(self.clone())
    }

    /// How many requests came.
    pub(crate) fn requests(&self) -> u64 {
        self.state().requests
    }

    /// Whether another waits for a place: then this connection is not kept open.
    pub(crate) fn is_place_awaited(&self) -> bool {
        self.shared.awaited.load(Ordering::Relaxed)
    }

    /// Whether it was asked to leave.
    pub(crate) fn is_to_leave(&self) -> bool {
        *self.leave.borrow()
    }

    /// Returns when it is asked to leave.
    pub(crate) async fn asked_to_leave(&self) {
        // This holds a sender, so that it cannot fail.
        let _ = self.leave.subscribe().wait_for(|leave| *leave).await;
    }

    /// Returns when it was asked to leave and has not left in time, without anything to do.
    async fn out_of_time(&self) {
        self.asked_to_leave().await;
        loop {
            sleep(LEAVING).await;
            if self.idle_until().is_some() {
                return;
            }
        }
    }

    /// From when on it can be asked to leave; nothing while a request is being answered.
    fn idle_until(&self) -> Option<Instant> {
        let state = self.state();
        (state.busy == 0).then(|| state.since + IDLE)
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.busy = state.busy.saturating_sub(1);
        state.since = Instant::now();
        if state.busy == 0 {
            drop(state);
            self.0.shared.idle.notify_waiters();
        }
    }
}
