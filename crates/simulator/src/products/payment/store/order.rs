//! Orders in SQL.

use rusqlite::{Row, params};

use crate::engine::store::rows::id;
use crate::engine::store::{Session, Sql, named};
use crate::products::payment::state::{Combined, Order, Paid, Part, TradeState, TradeType};

macro_rules! columns {
    () => {
        "mchid, out_trade_no, sub_mchid, appid, sub_appid, trade_type, total, description, attach, notify_url, openid, \
         sub_openid, device_id, profit_sharing, prepay_id, digest, created, prepay_expires, time_expire, state, \
         transaction_id, bank_type, success_time, refunded, refunds, last_refund, combine_mchid, combine_out_trade_no, \
         position, individual_auth_id"
    };
}
/// Orders, selected by the rest of the query.
macro_rules! orders {
    ($which:literal) => {
        concat!("SELECT ", columns!(), " FROM trade ", $which)
    };
}

pub(crate) fn order(session: &Session<'_>, mchid: &str, out_trade_no: &str) -> Sql<Option<Order>> {
    session.one(orders!("WHERE mchid = ?1 AND out_trade_no = ?2"), [mchid, out_trade_no], read)
}

pub(crate) fn order_by_transaction(session: &Session<'_>, mchid: &str, transaction_id: &str) -> Sql<Option<Order>> {
    session.one(orders!("WHERE transaction_id = ?2 AND mchid = ?1"), [mchid, transaction_id], read)
}

pub(crate) fn order_by_prepay(session: &Session<'_>, prepay_id: &str) -> Sql<Option<Order>> {
    session.one(orders!("WHERE prepay_id = ?1"), [prepay_id], read)
}

/// The orders of every merchant that have this number.
pub(crate) fn orders_by_no(session: &Session<'_>, out_trade_no: &str) -> Sql<Vec<Order>> {
    session.all(orders!("WHERE out_trade_no = ?1 ORDER BY mchid"), [out_trade_no], read)
}

/// The orders of a combined one, in their order.
pub(crate) fn parts(session: &Session<'_>, combined: &Combined) -> Sql<Vec<Order>> {
    let values = [&combined.combine_mchid, &combined.combine_out_trade_no];
    session.all(orders!("WHERE combine_mchid = ?1 AND combine_out_trade_no = ?2 ORDER BY position"), values, read)
}

/// The orders that were paid from `from` on and before `to`, in their order.
pub(crate) fn paid(
    session: &Session<'_>,
    (mchid, sub_mchid): (&str, Option<&str>),
    (from, to): (i64, i64),
) -> Sql<Vec<Order>> {
    let sql = orders!(
        "WHERE mchid = ?1 AND success_time >= ?3 AND success_time < ?4 AND (?2 IS NULL OR sub_mchid = ?2) \
         ORDER BY success_time, out_trade_no"
    );
    session.all(sql, params![mchid, sub_mchid, from, to], read)
}

/// When the first of the orders was placed that are not paid and not closed.
pub(crate) fn first_unpaid(session: &Session<'_>) -> Sql<Option<i64>> {
    let sql = "SELECT min(created) AS created FROM trade WHERE state = 'NOTPAY'";
    Ok(session.one(sql, [], |row| row.get("created"))?.flatten())
}

/// Closes the orders that were placed until then and were not paid.
pub(crate) fn close_unpaid(session: &Session<'_>, until: i64) -> Sql<()> {
    session.run("UPDATE trade SET state = 'CLOSED' WHERE state = 'NOTPAY' AND created <= ?1", [until])
}

/// The newest orders, the newest first.
pub(crate) fn newest_orders(session: &Session<'_>, limit: usize) -> Sql<Vec<Order>> {
    session.all(orders!("ORDER BY created DESC LIMIT ?1"), [id(limit)], read)
}

/// The orders that can be paid at this time, the newest first.
pub(crate) fn payable_orders(session: &Session<'_>, now: i64, limit: usize) -> Sql<Vec<Order>> {
    let sql =
        orders!("WHERE state = 'NOTPAY' AND time_expire >= ?1 AND prepay_expires > ?1 ORDER BY created DESC LIMIT ?2");
    session.all(sql, [now, id(limit)], read)
}

pub(super) fn write(session: &Session<'_>, order: &Order) -> Sql<()> {
    let paid = order.paid.as_ref();
    session.run(
        concat!(
            "INSERT INTO trade (",
            columns!(),
            ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, \
             ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30) ON CONFLICT (mchid, out_trade_no) DO UPDATE SET \
             openid = excluded.openid, prepay_id = excluded.prepay_id, prepay_expires = excluded.prepay_expires, \
             state = excluded.state, transaction_id = excluded.transaction_id, bank_type = excluded.bank_type, \
             success_time = excluded.success_time, refunded = excluded.refunded, refunds = excluded.refunds, \
             last_refund = excluded.last_refund"
        ),
        params![
            order.mchid,
            order.out_trade_no,
            order.sub_mchid,
            order.appid,
            order.sub_appid,
            order.trade_type.as_str(),
            order.total,
            order.description,
            order.attach,
            order.notify_url,
            order.openid,
            order.sub_openid,
            order.device_id,
            order.profit_sharing,
            order.prepay_id,
            order.digest,
            order.created,
            order.prepay_expires,
            order.time_expire,
            order.state.as_str(),
            paid.map(|paid| &paid.transaction_id),
            paid.map(|paid| &paid.bank_type),
            paid.map(|paid| paid.success_time),
            order.refunded,
            order.refunds,
            order.last_refund,
            order.part.as_ref().map(|part| &part.combine_mchid),
            order.part.as_ref().map(|part| &part.combine_out_trade_no),
            order.part.as_ref().map(|part| part.position),
            order.part.as_ref().and_then(|part| part.individual_auth_id.as_ref()),
        ],
    )
}

fn read(row: &Row<'_>) -> Sql<Order> {
    let paid = match (row.get("transaction_id")?, row.get("bank_type")?, row.get("success_time")?) {
        (Some(transaction_id), Some(bank_type), Some(success_time)) => {
            Some(Paid { transaction_id, bank_type, success_time })
        }
        _ => None,
    };
    Ok(Order {
        mchid: row.get("mchid")?,
        out_trade_no: row.get("out_trade_no")?,
        sub_mchid: row.get("sub_mchid")?,
        appid: row.get("appid")?,
        sub_appid: row.get("sub_appid")?,
        trade_type: named(row, "trade_type", &TradeType::ALL, TradeType::as_str)?,
        total: row.get("total")?,
        description: row.get("description")?,
        attach: row.get("attach")?,
        notify_url: row.get("notify_url")?,
        openid: row.get("openid")?,
        sub_openid: row.get("sub_openid")?,
        device_id: row.get("device_id")?,
        profit_sharing: row.get("profit_sharing")?,
        prepay_id: row.get("prepay_id")?,
        digest: row.get("digest")?,
        created: row.get("created")?,
        prepay_expires: row.get("prepay_expires")?,
        time_expire: row.get("time_expire")?,
        state: named(row, "state", &TradeState::ALL, TradeState::as_str)?,
        paid,
        refunded: row.get("refunded")?,
        refunds: row.get("refunds")?,
        last_refund: row.get("last_refund")?,
        part: match row.get("combine_mchid")? {
            Some(combine_mchid) => Some(Part {
                combine_mchid,
                combine_out_trade_no: row.get("combine_out_trade_no")?,
                position: row.get("position")?,
                individual_auth_id: row.get("individual_auth_id")?,
            }),
            None => None,
        },
    })
}
