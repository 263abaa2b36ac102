//! What the console and the phone show: the newest of each kind.

use rusqlite::{Params, Row, params};

use super::payment::{read_order, read_refund};
use super::rows::{id, read_authentication, read_batch, read_relation, read_token};
use super::{Session, Sql};
use crate::payment::state::{Order, Refund};
use crate::payroll_card::batch::Batch;
use crate::payroll_card::state::{Authentication, Relation, Token};

impl Session<'_> {
    /// The newest orders, the newest first.
    pub(crate) fn newest_orders(&self, limit: i64) -> Sql<Vec<Order>> {
        self.list("SELECT * FROM trade ORDER BY created DESC LIMIT ?1", [limit], read_order)
    }

    /// The newest refunds, the newest first.
    pub(crate) fn newest_refunds(&self, limit: i64) -> Sql<Vec<Refund>> {
        self.list("SELECT * FROM refund ORDER BY created DESC LIMIT ?1", [limit], read_refund)
    }

    /// The newest batches, the newest first.
    pub(crate) fn newest_batches(&self, limit: i64) -> Sql<Vec<Batch>> {
        self.list("SELECT * FROM batch ORDER BY number DESC LIMIT ?1", [limit], read_batch)
    }

    /// The tokens of a worker that still work at this time, the one that lives longest first.
    pub(crate) fn live_tokens(&self, worker: usize, now: i64) -> Sql<Vec<Token>> {
        let sql = "SELECT token, purpose, progress, sp_mchid, sub_mchid, worker, employment_type, number, expires, other_person FROM token \
                   WHERE worker = ?1 AND expires > ?2 AND progress <> 'USED' ORDER BY expires DESC LIMIT 20";
        self.list(sql, params![id(worker), now], read_token)
    }

    /// The newest verifications of a worker, the newest first.
    pub(crate) fn newest_verifications(&self, worker: usize) -> Sql<Vec<Authentication>> {
        let sql = "SELECT sp_mchid, number, sub_mchid, worker, openid, source, project_name, employer_name, kind, created, \
                   expires, ended, failed_reason FROM authentication WHERE worker = ?1 ORDER BY created DESC LIMIT 10";
        self.list(sql, [id(worker)], read_authentication)
    }

    /// What a worker has granted whom, with the sub-merchant.
    pub(crate) fn relations(&self, worker: usize) -> Sql<Vec<(String, Relation)>> {
        let sql = "SELECT state, employment_type, authorize_time, deauthorize_time, sub_mchid FROM relation \
                   WHERE worker = ?1 ORDER BY sub_mchid";
        self.list(sql, [id(worker)], |row| Ok((row.get(4)?, read_relation(row)?)))
    }

    fn list<T>(&self, sql: &str, values: impl Params, read: impl FnMut(&Row<'_>) -> Sql<T>) -> Sql<Vec<T>> {
        self.connection.prepare_cached(sql)?.query_map(values, read)?.collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::store::Store;

    #[test]
    fn no_list_reads_a_whole_table() {
        let store = Store::in_memory().unwrap();
        let session = store.lock();
        let source = include_str!("sight.rs");
        let mut count = 0;
        for text in source.split("mod tests").next().unwrap().split("\"SELECT ").skip(1) {
            let sql = format!("EXPLAIN QUERY PLAN SELECT {}", text.split('"').next().unwrap().replace("\\\n", ""));
            let mut statement = session.connection.prepare(&sql).unwrap();
            for nth in 1..=statement.parameter_count() {
                statement.raw_bind_parameter(nth, 1).unwrap();
            }
            let mut rows = statement.raw_query();
            while let Some(row) = rows.next().unwrap() {
                let plan: String = row.get(3).unwrap();
                assert!(plan.contains("USING INDEX") || plan.contains("USING PRIMARY KEY"), "{sql}: {plan}");
            }
            count += 1;
        }
        assert_eq!(count, 6);
    }
}
