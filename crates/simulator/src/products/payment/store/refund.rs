//! Refunds in SQL.

use rusqlite::{Row, params};

use crate::engine::store::rows::{id, unknown};
use crate::engine::store::{Session, Sql, named};
use crate::products::payment::state::{Billed, Refund, RefundStatus};

macro_rules! columns {
    () => {
        "mchid, out_refund_no, refund_id, out_trade_no, transaction_id, sub_mchid, notify_url, total, amount, \
         funds_account, channel, user_received_account, digest, created, status, due, ended, billed_status, \
         billed_channel, sources"
    };
}
/// Refunds, selected by the rest of the query.
macro_rules! refunds {
    ($which:literal) => {
        concat!("SELECT ", columns!(), " FROM refund ", $which)
    };
}

pub(crate) fn refund(session: &Session<'_>, mchid: &str, out_refund_no: &str) -> Sql<Option<Refund>> {
    session.one(refunds!("WHERE mchid = ?1 AND out_refund_no = ?2"), [mchid, out_refund_no], read)
}

pub(crate) fn refund_by_id(session: &Session<'_>, refund_id: &str) -> Sql<Option<Refund>> {
    session.one(refunds!("WHERE refund_id = ?1"), [refund_id], read)
}

/// The refunds of every merchant that have this number.
pub(crate) fn refunds_by_no(session: &Session<'_>, out_refund_no: &str) -> Sql<Vec<Refund>> {
    session.all(refunds!("WHERE out_refund_no = ?1 ORDER BY mchid"), [out_refund_no], read)
}

/// The refunds that were accepted from `from` on and before `to`, in their order.
pub(crate) fn refunded(
    session: &Session<'_>,
    (mchid, sub_mchid): (&str, Option<&str>),
    (from, to): (i64, i64),
) -> Sql<Vec<Refund>> {
    let sql = refunds!(
        "WHERE mchid = ?1 AND created >= ?3 AND created < ?4 AND (?2 IS NULL OR sub_mchid = ?2) \
         ORDER BY created, out_refund_no"
    );
    session.all(sql, params![mchid, sub_mchid, from, to], read)
}

/// The newest refunds, the newest first.
pub(crate) fn newest_refunds(session: &Session<'_>, limit: usize) -> Sql<Vec<Refund>> {
    session.all(refunds!("ORDER BY created DESC LIMIT ?1"), [id(limit)], read)
}

pub(super) fn write(session: &Session<'_>, refund: &Refund) -> Sql<()> {
    session.run(
        concat!(
            "INSERT INTO refund (",
            columns!(),
            ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20) \
             ON CONFLICT (mchid, out_refund_no) DO UPDATE SET channel = excluded.channel, \
             user_received_account = excluded.user_received_account, status = excluded.status, due = excluded.due, \
             ended = excluded.ended, billed_status = excluded.billed_status, billed_channel = excluded.billed_channel"
        ),
        params![
            refund.mchid,
            refund.out_refund_no,
            refund.refund_id,
            refund.out_trade_no,
            refund.transaction_id,
            refund.sub_mchid,
            refund.notify_url,
            refund.total,
            refund.amount,
            refund.funds_account,
            refund.channel,
            refund.user_received_account,
            refund.digest,
            refund.created,
            refund.status.as_str(),
            refund.due,
            refund.ended,
            refund.billed.as_ref().map(|billed| billed.status.as_str()),
            refund.billed.as_ref().map(|billed| &billed.channel),
            serde_json::to_string(&refund.from).unwrap_or_else(|_| "[]".to_owned()),
        ],
    )
}

fn read(row: &Row<'_>) -> Sql<Refund> {
    Ok(Refund {
        mchid: row.get("mchid")?,
        out_refund_no: row.get("out_refund_no")?,
        refund_id: row.get("refund_id")?,
        out_trade_no: row.get("out_trade_no")?,
        transaction_id: row.get("transaction_id")?,
        sub_mchid: row.get("sub_mchid")?,
        notify_url: row.get("notify_url")?,
        total: row.get("total")?,
        amount: row.get("amount")?,
        funds_account: row.get("funds_account")?,
        from: serde_json::from_str(row.get_ref("sources")?.as_str()?).map_err(|error| unknown(&error.to_string()))?,
        channel: row.get("channel")?,
        user_received_account: row.get("user_received_account")?,
        digest: row.get("digest")?,
        created: row.get("created")?,
        status: named(row, "status", &RefundStatus::ALL, RefundStatus::as_str)?,
        due: row.get("due")?,
        ended: row.get("ended")?,
        billed: match row.get("billed_channel")? {
            Some(channel) => {
                Some(Billed { status: named(row, "billed_status", &RefundStatus::ALL, RefundStatus::as_str)?, channel })
            }
            None => None,
        },
    })
}
