//! What the console and the phone show: the newest of each kind.

use rusqlite::params;

use super::rows::{id, read_authentication, read_batch, read_relation, read_token};
use super::{Session, Sql};
use crate::products::payroll_card::batch::Batch;
use crate::products::payroll_card::state::{Authentication, Relation, Token};

impl Session<'_> {
    /// The newest batches, the newest first.
    pub(crate) fn newest_batches(&self, limit: i64) -> Sql<Vec<Batch>> {
        self.all("SELECT * FROM batch ORDER BY number DESC LIMIT ?1", [limit], read_batch)
    }

    /// The tokens of a worker that still work at this time, the one that lives longest first.
    pub(crate) fn live_tokens(&self, worker: usize, now: i64) -> Sql<Vec<Token>> {
        let sql = "SELECT token, purpose, progress, sp_mchid, sub_mchid, worker, employment_type, number, expires, other_person FROM token \
                   WHERE worker = ?1 AND expires > ?2 AND progress <> 'USED' ORDER BY expires DESC LIMIT 20";
        self.all(sql, params![id(worker), now], read_token)
    }

    /// The newest verifications of a worker, the newest first.
    pub(crate) fn newest_verifications(&self, worker: usize) -> Sql<Vec<Authentication>> {
        let sql = "SELECT sp_mchid, number, sub_mchid, worker, openid, source, project_name, employer_name, kind, created, \
                   expires, ended, failed_reason FROM authentication WHERE worker = ?1 ORDER BY created DESC LIMIT 10";
        self.all(sql, [id(worker)], read_authentication)
    }

    /// What a worker has granted whom, with the sub-merchant.
    pub(crate) fn relations(&self, worker: usize) -> Sql<Vec<(String, Relation)>> {
        let sql = "SELECT state, employment_type, authorize_time, deauthorize_time, sub_mchid FROM relation \
                   WHERE worker = ?1 ORDER BY sub_mchid";
        self.all(sql, [id(worker)], |row| Ok((row.get(4)?, read_relation(row)?)))
    }
}

#[cfg(test)]
mod tests {
    use crate::engine::store::plans::plans;

    #[test]
    fn no_list_reads_a_whole_table() {
        let (steps, count) = plans(include_str!("sight.rs"));
        for (sql, step) in steps {
            assert!(step.contains("USING INDEX") || step.contains("USING PRIMARY KEY"), "{sql}: {step}");
        }
        assert_eq!(count, 4);
    }
}
