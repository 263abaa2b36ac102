//! Batches of transfers and their details in SQL.

use rusqlite::{Row, params};

use super::super::state::batch::{Batch, Detail, Paid, Settlement, Stage, Standing, Totals};
use crate::engine::store::rows::id;
use crate::engine::store::{Session, Sql, named};

/// A query of batches: what follows the columns.
macro_rules! batches {
    ($rest:literal) => {
        concat!(
            "SELECT",
            " batch_id, sp_mchid, sub_mchid, out_batch_no, sub_appid, sp_appid, authorization_type, batch_name, \
             batch_remark, total_amount, total_num, digest, created, stage, since, due, success_amount, success_num, \
             fail_amount, fail_num, transfer_purpose, transfer_scene ",
            $rest
        )
    };
}

/// A query of details: what follows the columns.
macro_rules! details {
    ($rest:literal) => {
        concat!(
            "SELECT",
            " detail_id, out_detail_no, amount, remark, openid, user_name, id_card_wrong, outcome, fail_reason ",
            $rest
        )
    };
}

/// The batch to which a service provider has given this number.
pub(crate) fn by_out_no(session: &Session<'_>, sp_mchid: &str, out_batch_no: &str) -> Sql<Option<Batch>> {
    let sql = batches!("FROM batch WHERE sp_mchid = ?1 AND out_batch_no = ?2");
    session.one(sql, [sp_mchid, out_batch_no], read)
}

/// The batch of this id, if it is this service provider's.
pub(crate) fn by_id(session: &Session<'_>, sp_mchid: &str, batch_id: &str) -> Sql<Option<Batch>> {
    let sql = batches!("FROM batch WHERE sp_mchid = ?1 AND batch_id = ?2");
    session.one(sql, [sp_mchid, batch_id], read)
}

/// The batch of this id, of any merchant.
pub(crate) fn batch(session: &Session<'_>, batch_id: &str) -> Sql<Option<Batch>> {
    session.one(batches!("FROM batch WHERE batch_id = ?1"), [batch_id], read)
}

/// The batches of a payer that wait for money, in the order in which they were accepted.
pub(crate) fn short(session: &Session<'_>, sub_mchid: &str) -> Sql<Vec<Batch>> {
    let sql = batches!("FROM batch WHERE sub_mchid = ?1 AND stage = 'SHORT' ORDER BY number");
    session.all(sql, [sub_mchid], read)
}

/// The newest batches, the newest first.
pub(crate) fn newest(session: &Session<'_>, limit: usize) -> Sql<Vec<Batch>> {
    session.all(batches!("FROM batch ORDER BY number DESC LIMIT ?1"), [id(limit)], read)
}

/// A page of a batch's details: those with this outcome, or all.
pub(crate) fn details(
    session: &Session<'_>,
    batch_id: &str,
    outcome: Option<&str>,
    (offset, limit): (i64, i64),
) -> Sql<Vec<Detail>> {
    let sql = details!(
        "FROM detail WHERE batch_id = ?1 AND (?2 IS NULL OR outcome = ?2) ORDER BY position LIMIT ?3 OFFSET ?4"
    );
    session.all(sql, params![batch_id, outcome, limit, offset], read_detail)
}

/// Every detail of a batch.
pub(crate) fn all_details(session: &Session<'_>, batch_id: &str) -> Sql<Vec<Detail>> {
    details(session, batch_id, None, (0, i64::MAX))
}

pub(crate) fn detail_by_id(session: &Session<'_>, batch_id: &str, detail_id: &str) -> Sql<Option<Detail>> {
    let sql = details!("FROM detail WHERE batch_id = ?1 AND detail_id = ?2");
    session.one(sql, [batch_id, detail_id], read_detail)
}

pub(crate) fn detail_by_out_no(session: &Session<'_>, batch_id: &str, out_detail_no: &str) -> Sql<Option<Detail>> {
    let sql = details!("FROM detail WHERE batch_id = ?1 AND out_detail_no = ?2");
    session.one(sql, [batch_id, out_detail_no], read_detail)
}

pub(super) fn insert(session: &Session<'_>, batch: &Batch, details: &[Detail]) -> Sql<()> {
    session.run(
        "INSERT INTO batch (batch_id, sp_mchid, sub_mchid, out_batch_no, sub_appid, sp_appid, authorization_type, \
         batch_name, batch_remark, total_amount, total_num, digest, created, stage, since, due, transfer_purpose, \
         transfer_scene, number) \
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
        session.run(
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

pub(super) fn update(session: &Session<'_>, batch_id: &str, standing: &Standing) -> Sql<()> {
    session.run(
        "UPDATE batch SET stage = ?2, since = ?3, due = ?4 WHERE batch_id = ?1",
        params![batch_id, standing.stage.as_str(), standing.since, standing.due],
    )
}

pub(super) fn settle(session: &Session<'_>, settlement: &Settlement) -> Sql<()> {
    let Settlement { batch_id, outcomes, totals } = settlement;
    let Totals { success_amount, success_num, fail_amount, fail_num } = totals;
    session.run(
        "UPDATE batch SET success_amount = ?2, success_num = ?3, fail_amount = ?4, fail_num = ?5 WHERE batch_id = ?1",
        params![batch_id, success_amount, success_num, fail_amount, fail_num],
    )?;
    for (position, outcome) in outcomes.iter().enumerate() {
        let (outcome, reason) = match outcome {
            Paid::Success => ("SUCCESS", None),
            Paid::Fail(reason) => ("FAIL", Some(reason)),
            Paid::Refund => ("REFUND", None),
        };
        session.run(
            "UPDATE detail SET outcome = ?3, fail_reason = ?4 WHERE batch_id = ?1 AND position = ?2",
            params![batch_id, id(position), outcome, reason],
        )?;
    }
    Ok(())
}

pub(super) fn give_back(session: &Session<'_>, batch_id: &str, detail_id: &str, amount: i64) -> Sql<()> {
    session
        .run("UPDATE detail SET outcome = 'REFUND' WHERE batch_id = ?1 AND detail_id = ?2", [batch_id, detail_id])?;
    session.run(
        "UPDATE batch SET success_amount = success_amount - ?2, success_num = success_num - 1, \
         fail_amount = fail_amount + ?2, fail_num = fail_num + 1 WHERE batch_id = ?1",
        params![batch_id, amount],
    )
}

fn read(row: &Row<'_>) -> Sql<Batch> {
    let totals = |success_num| {
        Ok::<_, rusqlite::Error>(Totals {
            success_amount: row.get("success_amount")?,
            success_num,
            fail_amount: row.get("fail_amount")?,
            fail_num: row.get("fail_num")?,
        })
    };
    Ok(Batch {
        batch_id: row.get("batch_id")?,
        sp_mchid: row.get("sp_mchid")?,
        sub_mchid: row.get("sub_mchid")?,
        out_batch_no: row.get("out_batch_no")?,
        sub_appid: row.get("sub_appid")?,
        sp_appid: row.get("sp_appid")?,
        authorization_type: row.get("authorization_type")?,
        batch_name: row.get("batch_name")?,
        batch_remark: row.get("batch_remark")?,
        total_amount: row.get("total_amount")?,
        total_num: row.get("total_num")?,
        digest: row.get("digest")?,
        created: row.get("created")?,
        standing: Standing {
            stage: named(row, "stage", &Stage::ALL, Stage::as_str)?,
            since: row.get("since")?,
            due: row.get("due")?,
        },
        transfer_purpose: row.get("transfer_purpose")?,
        transfer_scene: row.get("transfer_scene")?,
        settled: row.get::<_, Option<i64>>("success_num")?.map(totals).transpose()?,
    })
}

fn read_detail(row: &Row<'_>) -> Sql<Detail> {
    let outcome = match row.get::<_, Option<String>>("outcome")?.as_deref() {
        None => None,
        Some("SUCCESS") => Some(Paid::Success),
        Some("REFUND") => Some(Paid::Refund),
        Some(_) => Some(Paid::Fail(row.get("fail_reason")?)),
    };
    Ok(Detail {
        detail_id: row.get("detail_id")?,
        out_detail_no: row.get("out_detail_no")?,
        amount: row.get("amount")?,
        remark: row.get("remark")?,
        openid: row.get("openid")?,
        user_name: row.get("user_name")?,
        id_card_wrong: row.get("id_card_wrong")?,
        outcome,
    })
}
