//! Payments in SQL.

use rusqlite::{Connection, Row, params};

use crate::base::day::Day;
use crate::engine::store::named;
use crate::engine::store::rows::unknown;
use crate::engine::store::{Session, Sql};
use crate::products::account;
use crate::products::payment::bill::{Kind, Link};
use crate::products::payment::change::PaymentChange;
use crate::products::payment::state::{
    Billed, Combined, Order, Paid, Part, Refund, RefundStatus, TradeState, TradeType,
};

pub(crate) fn write(connection: &Connection, change: &PaymentChange) -> Sql<()> {
    match change {
        PaymentChange::Order(order) => write_order(connection, order),
        PaymentChange::Combined(combined) => write_combined(connection, combined),
        PaymentChange::Refund(refund) => write_refund(connection, refund),
        PaymentChange::Fund(fund) => account::store::write_fund(connection, fund),
        PaymentChange::Link(link) => write_link(connection, link),
    }
}

impl Session<'_> {
    pub(crate) fn order(&self, mchid: &str, out_trade_no: &str) -> Sql<Option<Order>> {
        self.one("SELECT * FROM trade WHERE mchid = ?1 AND out_trade_no = ?2", [mchid, out_trade_no], read_order)
    }

    pub(crate) fn order_by_transaction(&self, mchid: &str, transaction_id: &str) -> Sql<Option<Order>> {
        let sql = "SELECT * FROM trade WHERE transaction_id = ?2 AND mchid = ?1";
        self.one(sql, [mchid, transaction_id], read_order)
    }

    pub(crate) fn order_by_prepay(&self, prepay_id: &str) -> Sql<Option<Order>> {
        self.one("SELECT * FROM trade WHERE prepay_id = ?1", [prepay_id], read_order)
    }

    /// Closes the orders that were placed until then and were not paid.
    pub(crate) fn close_unpaid(&self, until: i64) -> Sql<()> {
        let due =
            self.one("SELECT 1 FROM trade WHERE state = 'NOTPAY' AND created <= ?1 LIMIT 1", [until], |_| Ok(()))?;
        if due.is_none() {
            return Ok(());
        }
        self.transaction(|connection| {
            let close = "UPDATE trade SET state = 'CLOSED' WHERE state = 'NOTPAY' AND created <= ?1";
            connection.prepare_cached(close)?.execute([until]).map(drop)
        })
    }

    /// The orders of every merchant that have this number.
    pub(crate) fn orders_by_no(&self, out_trade_no: &str) -> Sql<Vec<Order>> {
        self.all("SELECT * FROM trade WHERE out_trade_no = ?1 ORDER BY mchid", [out_trade_no], read_order)
    }

    /// The orders that were paid from `from` on and before `to`, in their order.
    pub(crate) fn paid(&self, mchid: &str, sub_mchid: Option<&str>, from: i64, to: i64) -> Sql<Vec<Order>> {
        let sql = "SELECT * FROM trade WHERE mchid = ?1 AND success_time >= ?3 AND success_time < ?4 \
                   AND (?2 IS NULL OR sub_mchid = ?2) ORDER BY success_time, out_trade_no";
        self.all(sql, params![mchid, sub_mchid, from, to], read_order)
    }

    pub(crate) fn combined(&self, mchid: &str, out_trade_no: &str) -> Sql<Option<Combined>> {
        let sql = "SELECT * FROM combined WHERE combine_mchid = ?1 AND combine_out_trade_no = ?2";
        self.one(sql, [mchid, out_trade_no], read_combined)
    }

    pub(crate) fn combined_by_transaction(&self, transaction_id: &str) -> Sql<Option<Combined>> {
        self.one("SELECT * FROM combined WHERE transaction_id = ?1", [transaction_id], read_combined)
    }

    pub(crate) fn combined_by_prepay(&self, prepay_id: &str) -> Sql<Option<Combined>> {
        self.one("SELECT * FROM combined WHERE prepay_id = ?1", [prepay_id], read_combined)
    }

    /// The combined orders of every merchant that have this number.
    pub(crate) fn combined_by_no(&self, out_trade_no: &str) -> Sql<Vec<Combined>> {
        self.all("SELECT * FROM combined WHERE combine_out_trade_no = ?1", [out_trade_no], read_combined)
    }

    /// The orders of a combined one, in their order.
    pub(crate) fn parts(&self, combined: &Combined) -> Sql<Vec<Order>> {
        let sql = "SELECT * FROM trade WHERE combine_mchid = ?1 AND combine_out_trade_no = ?2 ORDER BY position";
        self.all(sql, [&combined.combine_mchid, &combined.combine_out_trade_no], read_order)
    }

    pub(crate) fn refund(&self, mchid: &str, out_refund_no: &str) -> Sql<Option<Refund>> {
        let sql = "SELECT * FROM refund WHERE mchid = ?1 AND out_refund_no = ?2";
        self.one(sql, [mchid, out_refund_no], read_refund)
    }

    pub(crate) fn refund_by_id(&self, refund_id: &str) -> Sql<Option<Refund>> {
        self.one("SELECT * FROM refund WHERE refund_id = ?1", [refund_id], read_refund)
    }

    /// The refunds of every merchant that have this number.
    pub(crate) fn refunds_by_no(&self, out_refund_no: &str) -> Sql<Vec<Refund>> {
        self.all("SELECT * FROM refund WHERE out_refund_no = ?1 ORDER BY mchid", [out_refund_no], read_refund)
    }

    /// The refunds that were accepted from `from` on and before `to`, in their order.
    pub(crate) fn refunded(&self, mchid: &str, sub_mchid: Option<&str>, from: i64, to: i64) -> Sql<Vec<Refund>> {
        let sql = "SELECT * FROM refund WHERE mchid = ?1 AND created >= ?3 AND created < ?4 \
                   AND (?2 IS NULL OR sub_mchid = ?2) ORDER BY created, out_refund_no";
        self.all(sql, params![mchid, sub_mchid, from, to], read_refund)
    }

    /// The refunds that have ended by themselves by now.
    pub(crate) fn refunds_due(&self, now: i64) -> Sql<Vec<Refund>> {
        self.all("SELECT * FROM refund WHERE due IS NOT NULL AND due <= ?1 ORDER BY due", [now], read_refund)
    }

    pub(crate) fn bill_link(&self, token: &str) -> Sql<Option<Link>> {
        self.one("SELECT * FROM bill_link WHERE token = ?1", [token], read_link)
    }
}

fn write_order(connection: &Connection, order: &Order) -> Sql<()> {
    let paid = order.paid.as_ref();
    connection
        .prepare_cached(
            "INSERT INTO trade VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, \
             ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30) ON CONFLICT (mchid, out_trade_no) DO UPDATE SET \
             openid = excluded.openid, prepay_id = excluded.prepay_id, prepay_expires = excluded.prepay_expires, \
             state = excluded.state, transaction_id = excluded.transaction_id, bank_type = excluded.bank_type, \
             success_time = excluded.success_time, refunded = excluded.refunded, refunds = excluded.refunds, \
             last_refund = excluded.last_refund",
        )?
        .execute(params![
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
        ])
        .map(drop)
}

fn write_combined(connection: &Connection, combined: &Combined) -> Sql<()> {
    connection
        .prepare_cached(
            "INSERT INTO combined VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) \
             ON CONFLICT (combine_mchid, combine_out_trade_no) DO UPDATE SET openid = excluded.openid, \
             prepay_id = excluded.prepay_id, transaction_id = excluded.transaction_id",
        )?
        .execute(params![
            combined.combine_mchid,
            combined.combine_out_trade_no,
            combined.combine_appid,
            combined.notify_url,
            combined.openid,
            combined.device_id,
            combined.prepay_id,
            combined.transaction_id,
        ])
        .map(drop)
}

fn write_refund(connection: &Connection, refund: &Refund) -> Sql<()> {
    connection
        .prepare_cached(
            "INSERT INTO refund VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, \
             ?18, ?19, ?20) ON CONFLICT (mchid, out_refund_no) DO UPDATE SET channel = excluded.channel, \
             user_received_account = excluded.user_received_account, status = excluded.status, due = excluded.due, \
             ended = excluded.ended, billed_status = excluded.billed_status, \
             billed_channel = excluded.billed_channel",
        )?
        .execute(params![
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
        ])
        .map(drop)
}

/// A new address; those that have expired a day ago are forgotten.
fn write_link(connection: &Connection, link: &Link) -> Sql<()> {
    connection.prepare_cached("DELETE FROM bill_link WHERE expires < ?1")?.execute([link.expires - 86_400])?;
    connection
        .prepare_cached("INSERT INTO bill_link VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")?
        .execute(params![
            link.token,
            link.mchid,
            link.sub_mchid,
            link.kind.as_str(),
            link.day.as_str(),
            link.gzip,
            link.expires,
        ])
        .map(drop)
}

pub(crate) fn read_order(row: &Row<'_>) -> Sql<Order> {
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

fn read_combined(row: &Row<'_>) -> Sql<Combined> {
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

pub(crate) fn read_refund(row: &Row<'_>) -> Sql<Refund> {
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

fn read_link(row: &Row<'_>) -> Sql<Link> {
    let day: String = row.get("day")?;
    Ok(Link {
        token: row.get("token")?,
        mchid: row.get("mchid")?,
        sub_mchid: row.get("sub_mchid")?,
        kind: named(row, "kind", &Kind::ALL, Kind::as_str)?,
        day: Day::of(&day).ok_or_else(|| unknown(&day))?,
        gzip: row.get("gzip")?,
        expires: row.get("expires")?,
    })
}

/// The one of these that the column names.
#[cfg(test)]
mod tests {
    use crate::engine::store::Store;

    #[test]
    fn no_query_looks_through_a_whole_table() {
        let store = Store::in_memory().unwrap();
        let session = store.lock();
        // Each of them prepares its statement as it runs.
        session.order("m", "n").unwrap();
        session.order_by_transaction("m", "t").unwrap();
        session.order_by_prepay("p").unwrap();
        session.orders_by_no("n").unwrap();
        session.close_unpaid(0).unwrap();
        session.paid("m", Some("s"), 0, 1).unwrap();
        let combined = session.combined("m", "n").unwrap();
        session.combined_by_transaction("t").unwrap();
        session.combined_by_prepay("p").unwrap();
        session.combined_by_no("n").unwrap();
        assert_eq!(combined, None);
        session.refund("m", "n").unwrap();
        session.refund_by_id("r").unwrap();
        session.refunds_by_no("n").unwrap();
        session.refunded("m", None, 0, 1).unwrap();
        session.refunds_due(0).unwrap();
        session.bill_link("t").unwrap();
        let source = include_str!("store.rs");
        let texts = source.split("mod tests").next().unwrap().split("\"SELECT ").skip(1);
        let mut count = 0;
        for text in texts {
            let sql = format!("EXPLAIN QUERY PLAN SELECT {}", text.split('"').next().unwrap().replace("\\\n", ""));
            let mut statement = session.connection.prepare(&sql).unwrap();
            for nth in 1..=statement.parameter_count() {
                statement.raw_bind_parameter(nth, "x").unwrap();
            }
            let mut rows = statement.raw_query();
            while let Some(row) = rows.next().unwrap() {
                let plan: String = row.get(3).unwrap();
                // A bill sorts its day; nothing scans.
                assert!(plan.starts_with("SEARCH") || plan.starts_with("USE TEMP B-TREE FOR"), "{sql}: {plan}");
            }
            count += 1;
        }
        assert_eq!(count, 17);
    }
}
