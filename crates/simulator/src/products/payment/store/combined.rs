//! Combined orders in SQL: the orders in one are rows of their own.

use rusqlite::{Row, params};

use super::order::parts;
use crate::engine::store::{Session, Sql};
use crate::products::payment::state::{Combined, Order};

macro_rules! columns {
    () => {
        "combine_mchid, combine_out_trade_no, combine_appid, notify_url, openid, device_id, prepay_id, transaction_id"
    };
}
/// Combined orders, selected by the rest of the query.
macro_rules! combined {
    ($which:literal) => {
        concat!("SELECT ", columns!(), " FROM combined ", $which)
    };
}

pub(crate) fn combined(session: &Session<'_>, mchid: &str, out_trade_no: &str) -> Sql<Option<Combined>> {
    let values = [mchid, out_trade_no];
    session.one(combined!("WHERE combine_mchid = ?1 AND combine_out_trade_no = ?2"), values, read)
}

pub(crate) fn combined_by_transaction(session: &Session<'_>, transaction_id: &str) -> Sql<Option<Combined>> {
    session.one(combined!("WHERE transaction_id = ?1"), [transaction_id], read)
}

pub(crate) fn combined_by_prepay(session: &Session<'_>, prepay_id: &str) -> Sql<Option<Combined>> {
    session.one(combined!("WHERE prepay_id = ?1"), [prepay_id], read)
}

/// The combined orders of every merchant that have this number.
pub(crate) fn combined_by_no(session: &Session<'_>, out_trade_no: &str) -> Sql<Vec<Combined>> {
    session.all(combined!("WHERE combine_out_trade_no = ?1"), [out_trade_no], read)
}

/// The combined order with its orders.
pub(crate) fn with_parts(session: &Session<'_>, combined: Option<Combined>) -> Sql<Option<(Combined, Vec<Order>)>> {
    let Some(combined) = combined else { return Ok(None) };
    let orders = parts(session, &combined)?;
    Ok(Some((combined, orders)))
}

pub(super) fn write(session: &Session<'_>, combined: &Combined) -> Sql<()> {
    session.run(
        concat!(
            "INSERT INTO combined (",
            columns!(),
            ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
             ON CONFLICT (combine_mchid, combine_out_trade_no) DO UPDATE SET openid = excluded.openid, \
             prepay_id = excluded.prepay_id, transaction_id = excluded.transaction_id"
        ),
        params![
            combined.combine_mchid,
            combined.combine_out_trade_no,
            combined.combine_appid,
            combined.notify_url,
            combined.openid,
            combined.device_id,
            combined.prepay_id,
            combined.transaction_id,
        ],
    )
}

fn read(row: &Row<'_>) -> Sql<Combined> {
    Ok(Combined {
        combine_mchid: row.get("combine_mchid")?,
        combine_out_trade_no: row.get("combine_out_trade_no")?,
        combine_appid: row.get("combine_appid")?,
        notify_url: row.get("notify_url")?,
        openid: row.get("openid")?,
        device_id: row.get("device_id")?,
        prepay_id: row.get("prepay_id")?,
        transaction_id: row.get("transaction_id")?,
    })
}
