//! Storage of the state: SQLite, in memory or in a file. The only place with SQL.

pub(crate) mod begin;
pub(crate) mod forms;
pub(crate) mod header;
pub(crate) mod open_error;
#[cfg(test)]
pub(crate) mod plans;
pub(crate) mod rows;

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, Params, Row, params};
use tokio::sync::Notify;

use forms::{Forms, version};
use header::Header;

pub(crate) use forms::Sql;
pub(crate) use open_error::OpenError;

use weixinpay_core::{Text, text};

use crate::base::clock::Motion;
use crate::base::control_error::ControlError;
use crate::base::files;
use crate::base::refusal::Refusal;
use crate::engine::event::{Event, Watchers};

/// The name of the file in a data directory.
pub(crate) const FILE: &str = "simulator.sqlite3";

/// The state of one world.
#[derive(Debug)]
pub(crate) struct Store {
    pub(crate) connection: Mutex<Connection>,
    /// Notified when something may have become due.
    pub(crate) due: Notify,
    /// Gets every event.
    pub(crate) watchers: Watchers,
}

/// Exclusive access to the state: a decision and its change are one step. Never held across an await.
pub(crate) struct Session<'a> {
    pub(crate) connection: MutexGuard<'a, Connection>,
    pub(crate) store: &'a Store,
}

impl Store {
    /// A store in memory.
    pub(crate) fn in_memory(forms: &Forms) -> Sql<Self> {
        let connection = Connection::open_in_memory()?;
        connection
            .execute_batch("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY;")?;
        Self::with(connection, forms)
    }

    /// The store in this directory, made if it is not there. A file that is not ours is refused before SQLite opens it.
    pub(crate) fn in_directory(directory: &Path, forms: &Forms) -> Result<Self, OpenError> {
        let unusable = |error: std::io::Error| OpenError::Unusable(directory.to_owned(), error.into());
        files::directory(directory).map_err(unusable)?;
        // Below this, no link is followed.
        let directory = &directory.canonicalize().map_err(unusable)?;
        let file = directory.join(FILE);
        let _alone = begin::alone(directory);
        match header::read(&file).map_err(|error| OpenError::Unusable(file.clone(), error.into()))? {
            Header::Absent | Header::Unfinished => begin::make(&file, forms)?,
            Header::Ours(version) if version > forms.version() => return Err(OpenError::Newer(file, version)),
            Header::Ours(_) => {}
            Header::Foreign => return Err(OpenError::Foreign(file)),
        }
        let open = || {
            let flags =
                OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_NOFOLLOW;
            let connection = Connection::open_with_flags(&file, flags)?;
            connection.busy_timeout(Duration::from_millis(200))?;
            // Exclusive: one simulator for one directory.
            connection.execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;")?;
            // The header may be older than the log of a simulator that was killed.
            let version = version(&connection)?;
            if version > forms.version() { Ok(Err(version)) } else { Self::with(connection, forms).map(Ok) }
        };
        let store = open().map_err(|error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => {
                OpenError::Busy(file.clone())
            }
            _ => OpenError::Unusable(file.clone(), error.into()),
        })?;
        let store = store.map_err(|version| OpenError::Newer(file.clone(), version))?;
        let wal = store.lock().connection.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
        wal.map_err(|error| OpenError::Unusable(file.clone(), error.into()))?;
        files::clear_unfinished(&file);
        Ok(store)
    }

    pub(crate) fn with(mut connection: Connection, forms: &Forms) -> Sql<Self> {
        connection.set_prepared_statement_cache_capacity(64);
        forms.migrate(&mut connection)?;
        Ok(Self { connection: Mutex::new(connection), due: Notify::new(), watchers: Watchers::default() })
    }

    /// Waits for exclusive access.
    pub(crate) fn lock(&self) -> Session<'_> {
        // A panic in another thread cannot leave half a change: changes are transactions.
        Session { connection: self.connection.lock().unwrap_or_else(PoisonError::into_inner), store: self }
    }
}

impl Session<'_> {
    /// The seed and the motion of the clock, if there is a world.
    pub(crate) fn begun(&self) -> Sql<Option<(String, Motion)>> {
        let Some(seed) = self.remembered("seed")? else { return Ok(None) };
        let motion = match self.remembered("clock")?.and_then(|text| text.parse().ok()) {
            Some(motion) => motion,
            // The format of version 1.
            None => Motion::ahead(self.remembered("clock-offset")?.and_then(|text| text.parse().ok()).unwrap_or(0)),
        };
        Ok(Some((seed, motion)))
    }

    /// Forgets everything: the state is that of a new world of this seed.
    pub(crate) fn forget(&self, seed: &str) -> Sql<()> {
        let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        for table in self.all(tables, [], |row| row.get::<_, String>("name"))? {
            self.connection.execute(&format!("DELETE FROM {table}"), [])?;
        }
        self.remember("seed", Some(seed))
    }

    /// A copy of everything, in memory.
    pub(crate) fn copy(&self) -> Sql<Connection> {
        let mut copy = Connection::open_in_memory()?;
        whole(&Backup::new(&self.connection, &mut copy)?)?;
        Ok(copy)
    }

    /// Everything is as in this copy, or as it was.
    pub(crate) fn replace(&mut self, copy: &Connection) -> Sql<()> {
        whole(&Backup::new(copy, &mut self.connection)?)
    }

    /// Remembers something small under a name; nothing forgets it.
    pub(crate) fn remember(&self, name: &str, value: Option<&str>) -> Sql<()> {
        match value {
            Some(_) => self.run("INSERT OR REPLACE INTO meta (name, value) VALUES (?1, ?2)", params![name, value]),
            None => self.run("DELETE FROM meta WHERE name = ?1", [name]),
        }
    }

    pub(crate) fn remembered(&self, name: &str) -> Sql<Option<String>> {
        self.one("SELECT value FROM meta WHERE name = ?1", [name], |row| row.get("value"))
    }

    pub(crate) fn set_clock(&self, motion: Motion) -> Sql<()> {
        self.remember("clock", Some(&motion.to_string()))
    }

    /// The next time after this second at which a notification or anything else is due.
    pub(crate) fn next_event(&self, now: i64) -> Sql<Option<i64>> {
        let sql = "SELECT min(due) AS due FROM notification WHERE due > ?1";
        let notification = self.one(sql, [now], |row| row.get::<_, Option<i64>>("due"))?.flatten();
        Ok(self.due_after(now)?.into_iter().chain(notification).min())
    }

    pub(crate) fn one<T>(
        &self,
        sql: &str,
        values: impl Params,
        read: impl FnOnce(&Row<'_>) -> Sql<T>,
    ) -> Sql<Option<T>> {
        self.connection.prepare_cached(sql)?.query_row(values, read).optional()
    }

    pub(crate) fn all<T>(&self, sql: &str, values: impl Params, read: impl FnMut(&Row<'_>) -> Sql<T>) -> Sql<Vec<T>> {
        self.connection.prepare_cached(sql)?.query_map(values, read)?.collect()
    }

    pub(crate) fn run(&self, sql: &str, values: impl Params) -> Sql<()> {
        self.connection.prepare_cached(sql)?.execute(values).map(drop)
    }

    /// A statement without values: statements are cached on the connection, which `transaction()` would prepare anew.
    pub(crate) fn execute(&self, sql: &str) -> Sql<()> {
        self.run(sql, [])
    }

    /// Whether somebody watches what happens.
    pub(crate) fn is_watched(&self) -> bool {
        self.store.watchers.is_watched()
    }

    /// Something was stored: watchers hear of it, and the outbox looks at what may have become due.
    pub(crate) fn stored(&self, told: Vec<Event>, wakes: bool) {
        if wakes {
            self.store.due.notify_one();
        }
        for happening in told {
            self.store.watchers.tell(|| Some(happening));
        }
    }

    /// From here on nothing is stored before [`execute("COMMIT")`](Self::execute).
    pub(crate) fn open(&self) -> Sql<()> {
        self.execute("BEGIN IMMEDIATE")
    }

    /// Takes back what was not stored.
    pub(crate) fn take_back(&self) {
        // A full disk may have ended it already.
        if !self.connection.is_autocommit()
            && let Err(error) = self.execute("ROLLBACK")
        {
            tracing::error!(%error, "a change that could not be stored could not be taken back either");
        }
    }

    /// All that this does is stored, or nothing.
    pub(crate) fn transaction<T>(&self, run: impl FnOnce(&Connection) -> Sql<T>) -> Sql<T> {
        self.open()?;
        let written = run(&self.connection).and_then(|done| self.execute("COMMIT").map(|()| done));
        if written.is_err() {
            self.take_back();
        }
        written
    }

    /// Whether it takes no change, as if its disk were gone.
    #[cfg(test)]
    pub(crate) fn refuse_changes(&self, refuse: bool) {
        self.connection.pragma_update(None, "query_only", refuse).unwrap();
    }
}

pub(crate) fn named<T: Copy>(row: &Row<'_>, column: &str, all: &[T], name: fn(T) -> &'static str) -> Sql<T> {
    let text = row.get_ref(column)?.as_str()?;
    all.iter().copied().find(|one| name(*one) == text).ok_or_else(|| rows::unknown(text))
}

/// Copies every page in one step.
pub(crate) fn whole(backup: &Backup<'_, '_>) -> Sql<()> {
    match backup.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY), None)),
    }
}

impl From<rusqlite::Error> for ControlError {
    fn from(error: rusqlite::Error) -> Self {
        Refusal::from(error).into()
    }
}

impl From<rusqlite::Error> for Refusal {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode::{DatabaseCorrupt, DiskFull, NotADatabase, SystemIoFailure};
        let Text { en, zh } = match error.sqlite_error_code() {
            Some(DiskFull) => Text::new(
                "; nothing of this was carried out: make room on the disk of the data directory, then send it again",
                "；本次请求什么都没有执行：请给数据目录所在磁盘腾出空间后重发",
            ),
            Some(SystemIoFailure) => Text::new(
                "; nothing of this was carried out: see to the disk of the data directory (room, quota), then send it again",
                "；本次请求什么都没有执行：请检查数据目录所在磁盘（空间、配额）后重发",
            ),
            Some(DatabaseCorrupt | NotADatabase) => Text::new(
                "; the file in the data directory is damaged: stop the simulator, put a copy of the directory back if you have \
                 one, or start with another directory",
                "；数据目录中的文件已损坏：请停止模拟器，用备份恢复该目录，或换一个目录启动",
            ),
            _ => Text::new("", ""),
        };
        Self::internal(error.to_string()).because(text!("the store failed: {error}{en}", "模拟器存储出错：{error}{zh}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_file_is_told_with_what_to_do() {
        let refusal = Refusal::from(rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(11), None));
        let words = refusal.explanation();
        assert!(words.en.contains("is damaged: stop the simulator") && words.zh.contains("已损坏"), "{words:?}");
    }

    #[test]
    fn what_a_full_disk_cannot_take_is_refused_as_a_whole_and_everything_else_stays() {
        let directory = tempfile::tempdir().unwrap();
        let store = Store::in_directory(directory.path(), &crate::products::REGISTRY.forms()).unwrap();
        let session = store.lock();
        let long = "x".repeat(100_000);
        session.remember("before", Some("kept")).unwrap();
        // Its pages, and as many more as one of the two takes.
        let pages: i64 = session.connection.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        session.connection.pragma_update(None, "max_page_count", pages + 40).unwrap();
        let both = || {
            session.transaction(|_| {
                session.remember("one", Some(&long))?;
                session.remember("two", Some(&long))
            })
        };
        let refusal = Refusal::from(both().unwrap_err());
        assert_eq!((refusal.status, refusal.code), (500, "SYSTEM_ERROR"));
        let diagnosis = refusal.diagnosis.unwrap();
        assert!(diagnosis.zh.contains("什么都没有执行：请给数据目录所在磁盘腾出空间"), "{}", diagnosis.zh);
        let diagnosis = diagnosis.en;
        assert!(diagnosis.contains("database or disk is full; nothing of this was carried out"), "{diagnosis}");
        assert!(diagnosis.contains("make room on the disk"), "{diagnosis}");
        assert_eq!(session.remembered("one").unwrap(), None);
        assert_eq!(session.remembered("before").unwrap().as_deref(), Some("kept"));

        session.connection.pragma_update(None, "max_page_count", pages + 80).unwrap();
        both().unwrap();
        drop(session);
        drop(store);
        let store = Store::in_directory(directory.path(), &crate::products::REGISTRY.forms()).unwrap();
        assert_eq!(store.lock().remembered("two").unwrap(), Some(long));
    }
}
