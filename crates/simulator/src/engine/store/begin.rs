//! A new file of the store. It is made under another name and renamed when it is whole and on the disk, so that a simulator
//! that is killed, at any moment, leaves either none or one that can be used.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::forms::{Forms, Sql};
use super::header::beside;
use super::open_error::OpenError;
use crate::base::files::{self, Kept};

/// How long one simulator waits for another that is making the file.
const PATIENCE: Duration = Duration::from_millis(10);
const TRIES: u32 = 50;

/// Lets one simulator at a time look into this directory and make its file; until it is dropped. If the system has no
/// such locks, or another process keeps this one, SQLite's own lock still prevents two from using one file.
pub(super) fn alone(directory: &Path) -> Option<File> {
    let directory = File::open(directory).ok()?;
    for _ in 0..TRIES {
        match directory.try_lock() {
            Ok(()) => return Some(directory),
            Err(TryLockError::WouldBlock) => std::thread::sleep(PATIENCE),
            Err(TryLockError::Error(_)) => return None,
        }
    }
    None
}

/// Makes the file, with the form that every file has. The remains of a simulator that was killed are removed.
pub(super) fn make(file: &Path, forms: &Forms) -> Result<(), OpenError> {
    let unusable = |error: io::Error| OpenError::Unusable(file.to_owned(), error.into());
    // A journal of a file that is gone would undo what is written to the next.
    for left in [file.to_owned(), beside(file, "-journal"), beside(file, "-wal"), beside(file, "-shm")] {
        match fs::remove_file(&left) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(unusable(error)),
            _ => {}
        }
    }
    let (unfinished, out) = files::unfinished(file, Kept::Durable).map_err(unusable)?;
    let made = (|| {
        fill(&unfinished, forms).map_err(|error| OpenError::Unusable(file.to_owned(), error.into()))?;
        out.sync_all().and_then(|()| fs::rename(&unfinished, file)).map_err(unusable)
    })();
    if made.is_err() {
        let _ = fs::remove_file(&unfinished);
    }
    made
}

fn fill(file: &Path, forms: &Forms) -> Sql<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    let mut connection = Connection::open_with_flags(file, flags)?;
    // No process reads it before it is complete.
    connection.execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;")?;
    forms.migrate(&mut connection)?;
    connection.close().map_err(|(_, error)| error)
}
