//! From changes to rows.

use rusqlite::{Connection, params};

use super::Sql;
use super::rows::{day, id};
use crate::engine::change::Change;
use crate::notifications::store as outbox;
use crate::products::account::store as income;
use crate::products::payroll_card::batch_life::{Paid, Settlement, Totals};
use crate::products::payroll_card::state::{Card, Outcome, Relation};
use crate::products::receipt::store as receipt;
use crate::products::transfer::store as transfer;

pub(crate) fn write(connection: &Connection, change: &Change) -> Sql<()> {
    let run = |sql: &str, values: &[&dyn rusqlite::ToSql]| connection.prepare_cached(sql)?.execute(values).map(drop);
    match change {
        Change::Card { worker, card } => write_card(connection, *worker, card),
        Change::Relation { worker, sub_mchid, relation } => write_relation(connection, *worker, sub_mchid, relation),
        Change::Token(token) => run(
            "INSERT INTO token VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) \
             ON CONFLICT (token) DO UPDATE SET progress = excluded.progress",
            params![
                token.token,
                token.purpose.as_str(),
                token.progress.as_str(),
                token.sp_mchid,
                token.sub_mchid,
                id(token.worker),
                token.employment_type,
                token.number,
                token.expires,
                token.other_person,
            ],
        ),
        Change::PreOrdered(new) => {
            run(
                "INSERT INTO authentication (sp_mchid, number, sub_mchid, worker, openid, source, project_name, \
                 employer_name, kind, created, expires) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                params![
                    new.sp_mchid,
                    new.number,
                    new.sub_mchid,
                    id(new.worker),
                    new.openid,
                    new.source,
                    new.project_name,
                    new.employer_name,
                    new.kind,
                    new.created,
                    new.expires,
                ],
            )?;
            run(
                "INSERT INTO day (worker, day, pre_orders) VALUES (?1, ?2, 1) \
                 ON CONFLICT (worker, day) DO UPDATE SET pre_orders = pre_orders + 1",
                params![id(new.worker), day(new.created)],
            )
        }
        Change::Ended(authentication) => {
            let (ended, reason, passed_day) = match &authentication.outcome {
                Outcome::Pending => (None, None, None),
                Outcome::Passed { at } => (Some(at), None, Some(day(*at))),
                Outcome::Failed { at, reason } => (Some(at), Some(reason), None),
            };
            run(
                "UPDATE authentication SET ended = ?3, failed_reason = ?4, passed_day = ?5 \
                 WHERE sp_mchid = ?1 AND number = ?2",
                params![authentication.sp_mchid, authentication.number, ended, reason, passed_day],
            )
        }
        Change::FailedFace { worker, day } => run(
            "INSERT INTO day (worker, day, failed_faces) VALUES (?1, ?2, 1) \
             ON CONFLICT (worker, day) DO UPDATE SET failed_faces = failed_faces + 1",
            params![id(*worker), day],
        ),
        Change::Accepted { batch, details } => {
            run(
                "INSERT INTO batch (batch_id, sp_mchid, sub_mchid, out_batch_no, sub_appid, sp_appid, authorization_type, \
                 batch_name, batch_remark, total_amount, total_num, digest, created, stage, since, due, \
                 transfer_purpose, transfer_scene, number) \
                 SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, \
                 coalesce(max(number), 0) + 1 FROM batch",
                params![
                    batch.batch_id,
                    batch.sp_mchid,
                    batch.sub_mchid,
                    batch.out_batch_no,
                    batch.sub_appid,
                    batch.sp_appid,
                    batch.authorization_type,
                    batch.batch_name,
                    batch.batch_remark,
                    batch.total_amount,
                    batch.total_num,
                    batch.digest,
                    batch.created,
                    batch.standing.stage.as_str(),
                    batch.standing.since,
                    batch.standing.due,
                    batch.transfer_purpose,
                    batch.transfer_scene,
                ],
            )?;
            for (position, detail) in details.iter().enumerate() {
                run(
                    "INSERT INTO detail (batch_id, position, detail_id, out_detail_no, amount, remark, openid, user_name, \
                     id_card_wrong) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                    params![
                        batch.batch_id,
                        id(position),
                        detail.detail_id,
                        detail.out_detail_no,
                        detail.amount,
                        detail.remark,
                        detail.openid,
                        detail.user_name,
                        detail.id_card_wrong,
                    ],
                )?;
            }
            Ok(())
        }
        Change::Batch { batch_id, standing } => run(
            "UPDATE batch SET stage = ?2, since = ?3, due = ?4 WHERE batch_id = ?1",
            params![batch_id, standing.stage.as_str(), standing.since, standing.due],
        ),
        Change::Settled(Settlement { batch_id, outcomes, totals }) => {
            let Totals { success_amount, success_num, fail_amount, fail_num } = totals;
            run(
                "UPDATE batch SET success_amount = ?2, success_num = ?3, fail_amount = ?4, fail_num = ?5 \
                 WHERE batch_id = ?1",
                params![batch_id, success_amount, success_num, fail_amount, fail_num],
            )?;
            for (position, outcome) in outcomes.iter().enumerate() {
                let (outcome, reason) = match outcome {
                    Paid::Success => ("SUCCESS", None),
                    Paid::Fail(reason) => ("FAIL", Some(reason)),
                    Paid::Refund => ("REFUND", None),
                };
                run(
                    "UPDATE detail SET outcome = ?3, fail_reason = ?4 WHERE batch_id = ?1 AND position = ?2",
                    params![batch_id, id(position), outcome, reason],
                )?;
            }
            Ok(())
        }
        Change::Returned { batch_id, detail_id, amount } => {
            run(
                "UPDATE detail SET outcome = 'REFUND' WHERE batch_id = ?1 AND detail_id = ?2",
                params![batch_id, detail_id],
            )?;
            run(
                "UPDATE batch SET success_amount = success_amount - ?2, success_num = success_num - 1, \
                 fail_amount = fail_amount + ?2, fail_num = fail_num + 1 WHERE batch_id = ?1",
                params![batch_id, amount],
            )
        }
        Change::Money(movement) => income::move_money(connection, movement),
        Change::Receipt { receipt, file } => receipt::write(connection, receipt, file),
        Change::ReceiptLink(link) => receipt::write_link(connection, link),
        Change::Insurance(report) => run(
            "INSERT OR REPLACE INTO insurance VALUES (?1, ?2, ?3)",
            params![report.wesure_order_no, report.token, report.insure_state],
        ),
        Change::Transfer(change) => transfer::write(connection, change),
        Change::Notice(notice) => outbox::post(connection, notice),
    }
}

pub(crate) fn write_card(connection: &Connection, worker: usize, card: &Card) -> Sql<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO card VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![id(worker), card.state.as_str(), card.register_time, card.close_time])
        .map(drop)
}

pub(crate) fn write_relation(connection: &Connection, worker: usize, sub_mchid: &str, relation: &Relation) -> Sql<()> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO relation VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?
        .execute(params![
            id(worker),
            sub_mchid,
            relation.state.as_str(),
            relation.employment_type,
            relation.authorize_time,
            relation.deauthorize_time,
        ])
        .map(drop)
}
