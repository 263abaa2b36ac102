//! Snapshots: a world kept as it was, to go back to.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;

use weixinpay_core::text;

use crate::base::clock::Motion;
use crate::base::control_error::ControlError;

/// As many as control requests may keep at once.
const MOST: usize = 16;

/// A world as it was: orders, cards, batches, notifications, platform keys, and the time. Kept in memory, as long as this
/// is.
pub struct Snapshot {
    pub(crate) copy: Mutex<Connection>,
    pub(crate) seed: String,
    pub(crate) motion: Motion,
    /// The clock's time, in Unix milliseconds.
    pub(crate) at: i64,
}

impl fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Snapshot({})", self.at / 1000)
    }
}

/// The snapshots of control requests.
#[derive(Debug, Default)]
pub(crate) struct Snapshots(Mutex<(u64, BTreeMap<u64, Arc<Snapshot>>)>);

impl Snapshots {
    /// Keeps one more, and says under which id.
    pub(crate) fn add(&self, take: impl FnOnce() -> Result<Snapshot, ControlError>) -> Result<u64, ControlError> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.1.len() >= MOST {
            let hint = ("DELETE /_sim/snapshot/{id} removes one", "用 DELETE /_sim/snapshot/{id} 移除一份");
            return Err(ControlError::bad(
                text!("{MOST} snapshots are kept already", "已保存了 {MOST} 份快照，到上限了"),
                hint,
            ));
        }
        let snapshot = Arc::new(take()?);
        kept.0 += 1;
        let id = kept.0;
        kept.1.insert(id, snapshot);
        Ok(id)
    }

    pub(crate) fn get(&self, id: u64) -> Option<Arc<Snapshot>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.get(&id).cloned()
    }

    /// Whether there was one.
    pub(crate) fn remove(&self, id: u64) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.remove(&id).is_some()
    }

    pub(crate) fn ids(&self) -> Vec<u64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.keys().copied().collect()
    }
}
