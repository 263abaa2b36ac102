//! The changes of a decision, in SQL. Below it are the queries, by noun.

pub(crate) mod authentication;
pub(crate) mod batch;
pub(crate) mod card;
mod columns;
pub(crate) mod token;

use rusqlite::params;

use super::change::PayrollChange;
use super::state::{Authentication, Insurance};
use crate::engine::store::{Session, Sql};
use crate::engine::tx::{Change, Tx};
use crate::products::account::api as account;

/// The product's name in the table of what is due; its keys are those of batches.
pub(super) const NAME: &str = "payroll_card";

impl Change for PayrollChange {
    fn write(&self, tx: &mut Tx<'_>) -> Sql<()> {
        match self {
            Self::Card { worker, card } => {
                card::write(tx, *worker, card)?;
                tx.tell("card", &number(*worker), "", card.state.as_str());
            }
            Self::Relation { worker, sub_mchid, relation } => {
                card::write_relation(tx, *worker, sub_mchid, relation)?;
                tx.tell("authorization", &number(*worker), sub_mchid, relation.state.as_str());
            }
            Self::Token(token) => token::write(tx, token)?,
            Self::PreOrdered(new) => {
                authentication::insert(tx, new)?;
                tell_authentication(tx, new);
            }
            Self::Ended(ended) => {
                authentication::end(tx, ended)?;
                tell_authentication(tx, ended);
            }
            Self::FailedFace { worker, day } => authentication::add_failed_face(tx, *worker, day)?,
            Self::Accepted { batch, details } => {
                batch::insert(tx, batch, details)?;
                tx.later(NAME, &batch.batch_id, batch.standing.due)?;
                tx.tell("batch", &batch.batch_id, &batch.sp_mchid, batch.standing.stage.batch_status());
            }
            Self::Batch { batch_id, standing } => {
                batch::update(tx, batch_id, standing)?;
                tx.later(NAME, batch_id, standing.due)?;
                tx.tell("batch", batch_id, "", standing.stage.batch_status());
            }
            Self::Settled(settlement) => batch::settle(tx, settlement)?,
            Self::Returned { batch_id, detail_id, amount } => {
                batch::give_back(tx, batch_id, detail_id, *amount)?;
                tx.tell("detail", detail_id, "", "REFUND");
            }
            Self::Money(movement) => account::move_money(tx, movement)?,
            Self::Insurance(report) => insure(tx, report)?,
        }
        Ok(())
    }
}

fn tell_authentication(tx: &mut Tx<'_>, one: &Authentication) {
    tx.tell("authentication", &one.number, &one.sp_mchid, one.outcome.as_str());
}

/// A worker's, from 1.
fn number(worker: usize) -> String {
    (worker + 1).to_string()
}

fn insure(session: &Session<'_>, report: &Insurance) -> Sql<()> {
    session.run(
        "INSERT OR REPLACE INTO insurance (wesure_order_no, token, insure_state) VALUES (?1, ?2, ?3)",
        params![report.wesure_order_no, report.token, report.insure_state],
    )
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;
    use crate::engine::store::Store;
    use crate::engine::store::plans::plans;
    use crate::products::payroll_card::state::batch::{Paid, Stage};

    #[test]
    fn no_query_looks_through_a_whole_table() {
        let mut count = 0;
        for source in [
            include_str!("store/authentication.rs"),
            include_str!("store/batch.rs"),
            include_str!("store/card.rs"),
            include_str!("store/token.rs"),
        ] {
            let (steps, queries) = plans(source);
            for (sql, step) in steps {
                // The pending batches and those that ended on one day are sorted; the newest batches are the end of an
                // index, and those that wait for money fill another.
                let newest = step == "SCAN batch USING INDEX batch_number"
                    || step == "SCAN batch USING COVERING INDEX batch_short";
                let apart = step == "SCAN CONSTANT ROW" || step.starts_with("SCALAR SUBQUERY");
                let sought = step.starts_with("SEARCH") || step.starts_with("USE TEMP B-TREE FOR");
                assert!(newest || apart || sought, "{sql}: {step}");
            }
            count += queries;
        }
        assert_eq!(count, 20);
    }

    /// A file as version 3 left it: one batch was being paid, another was done, a detail of it had come back.
    #[test]
    fn batches_of_version_3_go_on_and_their_money_is_not_taken_twice() {
        let directory = tempfile::tempdir().unwrap();
        let old = Connection::open(directory.path().join("simulator.sqlite3")).unwrap();
        for tables in crate::products::REGISTRY.forms().between(0, 3) {
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

        let store = Store::in_directory(directory.path(), &crate::products::REGISTRY.forms()).unwrap();
        let session = store.lock();
        let (open, done) = (batch::by_id(&session, "sp", "i1").unwrap(), batch::by_id(&session, "sp", "i2").unwrap());
        let (open, done) = (open.unwrap().standing, done.unwrap().standing);
        assert_eq!((open.stage, open.since, open.due), (Stage::Processing, 1001, Some(1003)));
        assert_eq!((done.stage, done.since, done.due), (Stage::Finished, 903, None));
        let due = session.due_until(1003).unwrap().unwrap();
        assert_eq!((due.at, &*due.product, &*due.key), (1003, NAME, "i1"));
        assert_eq!(session.due_after(1003).unwrap(), None);
        assert_eq!(
            (account::operation(&session, "1111111").unwrap(), account::confirms(&session, "1111111").unwrap()),
            (40, false)
        );
        let newest: Vec<_> = batch::newest(&session, 9).unwrap().into_iter().map(|batch| batch.batch_id).collect();
        assert_eq!(newest, ["i1", "i2"]);
        let outcomes: Vec<_> = batch::all_details(&session, "i2").unwrap().into_iter().map(|one| one.outcome).collect();
        assert_eq!(outcomes, [Some(Paid::Success), Some(Paid::Fail("ACCOUNT_NOT_EXIST".to_owned()))]);
    }

    /// A file as version 5 left it: what is due first was accepted last, and two are due together.
    #[test]
    fn batches_of_version_5_are_due_in_the_order_in_which_they_were() {
        let directory = tempfile::tempdir().unwrap();
        let old = Connection::open(directory.path().join("simulator.sqlite3")).unwrap();
        for tables in crate::products::REGISTRY.forms().between(0, 5) {
            old.execute_batch(tables).unwrap();
        }
        old.execute_batch("PRAGMA application_id = 0x53494D57; PRAGMA user_version = 5;").unwrap();
        for (number, id, stage, due) in
            [(1, "z", "SHORT", Some(90)), (2, "y", "ACCEPTED", Some(90)), (3, "x", "PROCESSING", Some(80))]
        {
            old.execute(
                "INSERT INTO batch (batch_id, sp_mchid, sub_mchid, out_batch_no, authorization_type, batch_name, \
                 batch_remark, total_amount, total_num, digest, created, number, stage, since, due) \
                 VALUES (?1, 'sp', 'sub', ?1, 'A', 'n', 'r', 1, 1, 'd', 1, ?2, ?3, 1, ?4)",
                params![id, number, stage, due],
            )
            .unwrap();
        }
        old.close().unwrap();

        let store = Store::in_directory(directory.path(), &crate::products::REGISTRY.forms()).unwrap();
        let session = store.lock();
        let mut order = Vec::new();
        while let Some(due) = session.due_until(90).unwrap() {
            session.set_due(NAME, &due.key, None).unwrap();
            order.push((due.at, due.key));
        }
        assert_eq!(order, [(80, "x".to_owned()), (90, "z".to_owned()), (90, "y".to_owned())]);
    }
}
