//! Batches of transfers, and the accounts that they are paid from, in SQL.

use rusqlite::{OptionalExtension as _, params};

use crate::engine::store::rows::{read_batch, read_detail};
use crate::engine::store::{Session, Sql};
use crate::products::payroll_card::batch::{Batch, Detail};

impl Session<'_> {
    pub(crate) fn batch_by_out_no(&self, sp_mchid: &str, out_batch_no: &str) -> Sql<Option<Batch>> {
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM batch WHERE sp_mchid = ?1 AND out_batch_no = ?2")?;
        statement.query_row([sp_mchid, out_batch_no], read_batch).optional()
    }

    pub(crate) fn batch_by_id(&self, sp_mchid: &str, batch_id: &str) -> Sql<Option<Batch>> {
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM batch WHERE sp_mchid = ?1 AND batch_id = ?2")?;
        statement.query_row([sp_mchid, batch_id], read_batch).optional()
    }

    /// The batch that goes on first, if that is due by now: what became due earlier, or was accepted earlier.
    pub(crate) fn next_batch(&self, now: i64) -> Sql<Option<Batch>> {
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM batch WHERE due <= ?1 ORDER BY due, number LIMIT 1")?;
        statement.query_row([now], read_batch).optional()
    }

    /// Whose batches wait for money.
    pub(crate) fn short_payers(&self) -> Sql<Vec<String>> {
        let sql = "SELECT DISTINCT sub_mchid FROM batch WHERE stage = 'SHORT'";
        self.connection.prepare_cached(sql)?.query_map([], |row| row.get(0))?.collect()
    }

    /// The batches of a payer that wait for money, in the order in which they were accepted.
    pub(crate) fn short_batches(&self, sub_mchid: &str) -> Sql<Vec<Batch>> {
        let mut statement = self
            .connection
            .prepare_cached("SELECT * FROM batch WHERE sub_mchid = ?1 AND stage = 'SHORT' ORDER BY number")?;
        statement.query_map([sub_mchid], read_batch)?.collect()
    }

    /// A page of a batch's details: those with this outcome, or all.
    pub(crate) fn details(&self, batch_id: &str, outcome: Option<&str>, offset: i64, limit: i64) -> Sql<Vec<Detail>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT * FROM detail WHERE batch_id = ?1 AND (?2 IS NULL OR outcome = ?2) \
             ORDER BY position LIMIT ?3 OFFSET ?4",
        )?;
        statement.query_map(params![batch_id, outcome, limit, offset], read_detail)?.collect()
    }

    pub(crate) fn detail_by_id(&self, batch_id: &str, detail_id: &str) -> Sql<Option<Detail>> {
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM detail WHERE batch_id = ?1 AND detail_id = ?2")?;
        statement.query_row([batch_id, detail_id], read_detail).optional()
    }

    pub(crate) fn detail_by_out_no(&self, batch_id: &str, out_detail_no: &str) -> Sql<Option<Detail>> {
        let mut statement =
            self.connection.prepare_cached("SELECT * FROM detail WHERE batch_id = ?1 AND out_detail_no = ?2")?;
        statement.query_row([batch_id, out_detail_no], read_detail).optional()
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use crate::engine::store::plans::plans;
    use crate::engine::store::{FORMS, Store};
    use crate::products::payroll_card::batch_life::{Paid, Stage};

    #[test]
    fn no_query_looks_through_a_whole_table() {
        let mut count = 0;
        for source in [include_str!("store_batch.rs")] {
            let (steps, queries) = plans(source);
            for (sql, step) in steps {
                // What is due together, what waits and what came on one day are sorted; nothing scans but the index of those
                // that wait for money.
                let few = step == "SCAN batch USING COVERING INDEX batch_short";
                assert!(few || step.starts_with("SEARCH") || step.starts_with("USE TEMP B-TREE FOR"), "{sql}: {step}");
            }
            count += queries;
        }
        assert_eq!(count, 8);
    }

    /// A file as version 3 left it: one batch was being paid, another was done, a detail of it had come back.
    #[test]
    fn batches_of_version_3_go_on_and_their_money_is_not_taken_twice() {
        let directory = tempfile::tempdir().unwrap();
        let old = Connection::open(directory.path().join("simulator.sqlite3")).unwrap();
        for tables in FORMS.iter().take(3).copied().flatten() {
            old.execute_batch(tables).unwrap();
        }
        old.execute_batch(
            "PRAGMA application_id = 0x53494D57; PRAGMA user_version = 3; \
             INSERT INTO meta VALUES ('seed', 'mine'); INSERT INTO sub_merchant VALUES ('1111111', 40); \
             INSERT INTO batch VALUES ('i1', 'sp', '1111111', 'b1', NULL, NULL, 'A', 'n', 'r', 60, 1, 'd', 1000, \
             NULL, NULL, NULL, NULL), ('i2', 'sp', '1111111', 'b2', NULL, NULL, 'A', 'n', 'r', 30, 2, 'd', 900, \
             10, 1, 20, 1); \
             INSERT INTO detail VALUES ('i1', 0, 'x', 'd1', 60, 'r', 'o', NULL, NULL, NULL), \
             ('i2', 0, 'y', 'd1', 10, 'r', 'o', NULL, 'SUCCESS', NULL), \
             ('i2', 1, 'z', 'd2', 20, 'r', 'o', NULL, 'FAIL', 'ACCOUNT_NOT_EXIST');",
        )
        .unwrap();
        old.close().unwrap();

        let store = Store::in_directory(directory.path()).unwrap();
        let session = store.lock();
        let (open, done) = (session.batch_by_id("sp", "i1").unwrap(), session.batch_by_id("sp", "i2").unwrap());
        let (open, done) = (open.unwrap().standing, done.unwrap().standing);
        assert_eq!((open.stage, open.since, open.due), (Stage::Processing, 1001, Some(1003)));
        assert_eq!((done.stage, done.since, done.due), (Stage::Finished, 903, None));
        assert_eq!(session.next_batch(1003).unwrap().unwrap().batch_id, "i1");
        assert_eq!(
            (
                crate::products::account::api::operation(&session, "1111111").unwrap(),
                crate::products::account::api::confirms(&session, "1111111").unwrap()
            ),
            (40, false)
        );
        let newest: Vec<_> = session.newest_batches(9).unwrap().into_iter().map(|batch| batch.batch_id).collect();
        assert_eq!(newest, ["i1", "i2"]);
        let outcomes: Vec<_> = session.details("i2", None, 0, 9).unwrap().into_iter().map(|one| one.outcome).collect();
        assert_eq!(outcomes, [Some(Paid::Success), Some(Paid::Fail("ACCOUNT_NOT_EXIST".to_owned()))]);
    }
}
