//! Events that are due at a time: one table for all products, sorted by time.

use rusqlite::params;

use crate::base::refusal::Refusal;
use crate::engine::store::{Session, Sql};

/// Something that a product asked for, and its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Due {
    /// Unix seconds of the simulated clock.
    pub(crate) at: i64,
    pub(crate) product: String,
    /// The product's own name for it.
    pub(crate) key: String,
}

impl Session<'_> {
    /// The first item that is due up to this second.
    pub(crate) fn due_until(&self, now: i64) -> Sql<Option<Due>> {
        self.one("SELECT at, product, key FROM due WHERE at <= ?1 ORDER BY at, seq LIMIT 1", params![now], |row| {
            Ok(Due { at: row.get("at")?, product: row.get("product")?, key: row.get("key")? })
        })
    }

    /// When something is due next, after this second.
    pub(crate) fn due_after(&self, now: i64) -> Sql<Option<i64>> {
        Ok(self.one("SELECT min(at) AS at FROM due WHERE at > ?1", params![now], |row| row.get("at"))?.flatten())
    }

    /// When this is due.
    pub(crate) fn due_at(&self, product: &str, key: &str) -> Sql<Option<i64>> {
        self.one("SELECT at FROM due WHERE product = ?1 AND key = ?2", [product, key], |row| row.get("at"))
    }

    /// This is due then, unless it is due before. Whether that changes anything.
    pub(crate) fn set_due_at_latest(&self, product: &str, key: &str, at: i64) -> Sql<bool> {
        let sql = "INSERT INTO due (at, product, key) VALUES (?1, ?2, ?3) \
                   ON CONFLICT (product, key) DO UPDATE SET at = excluded.at WHERE excluded.at < at";
        Ok(self.connection.prepare_cached(sql)?.execute(params![at, product, key])? > 0)
    }

    /// This is due then, and at no other time; at none, it is not awaited any more.
    pub(crate) fn set_due(&self, product: &str, key: &str, at: Option<i64>) -> Sql<()> {
        match at {
            Some(at) => self.run(
                "INSERT INTO due (at, product, key) VALUES (?1, ?2, ?3) \
                 ON CONFLICT (product, key) DO UPDATE SET at = excluded.at",
                params![at, product, key],
            ),
            None => self.run("DELETE FROM due WHERE product = ?1 AND key = ?2", params![product, key]),
        }
    }
}

/// An item that cannot be read any more, as after an older version: it is an error, not a silence.
pub(crate) fn unknown(due: &Due) -> Refusal {
    Refusal::internal(format!("no product {} knows what is due: {}", due.product, due.key))
}
