//! Payments in SQL.

pub(crate) mod combined;
pub(crate) mod link;
pub(crate) mod order;
pub(crate) mod refund;

use super::change::PaymentChange;
use super::order::LIFE;
use super::state::{Order, TradeState};
use super::v3::notices;
use crate::engine::store::Sql;
use crate::engine::tx::{Change, Tx};
use crate::products::account::api as account;

/// The owner of the due items.
pub(super) const PAYMENT: &str = "payment";
/// The one item for all unpaid orders: the first of them must be closed.
pub(super) const UNPAID: &str = "unpaid";

impl Change for PaymentChange {
    fn write(&self, tx: &mut Tx<'_>) -> Sql<()> {
        match self {
            Self::Order(order) => {
                order::write(tx, order)?;
                await_payment(tx, order)?;
                tx.tell("order", &order.out_trade_no, &order.mchid, order.state.as_str());
            }
            Self::Combined(combined) => combined::write(tx, combined)?,
            Self::Refund(refund) => {
                refund::write(tx, refund)?;
                tx.later(PAYMENT, &refund.refund_id, refund.due)?;
                tx.tell("refund", &refund.out_refund_no, &refund.mchid, refund.status.as_str());
            }
            Self::Fund(fund) => account::record(tx, fund)?,
            Self::Link(link) => link::write(tx, link)?,
            Self::Notification(told) => {
                if let Some(notice) = notices::notice(told) {
                    notice.write(tx)?;
                }
            }
        }
        Ok(())
    }
}

/// The order is closed in time if it is not paid.
fn await_payment(tx: &mut Tx<'_>, order: &Order) -> Sql<()> {
    let end = order.created + LIFE;
    if order.state == TradeState::NotPay {
        return tx.at_latest(PAYMENT, UNPAID, end);
    }
    // It may have been the first.
    if tx.due_at(PAYMENT, UNPAID)? == Some(end) { await_first(tx) } else { Ok(()) }
}

/// The first of the unpaid orders says when some must be closed.
pub(super) fn await_first(tx: &mut Tx<'_>) -> Sql<()> {
    let first = order::first_unpaid(tx)?;
    tx.later(PAYMENT, UNPAID, first.map(|created| created + LIFE))
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::super::product::Payments;
    use super::super::told;
    use super::*;
    use crate::engine::due::Due;
    use crate::engine::product::Product as _;
    use crate::engine::store::Store;
    use crate::engine::store::plans::plans;
    use crate::engine::tx::SessionRef;
    use crate::world::population::{FIRST, World};

    #[test]
    fn one_item_is_due_for_all_unpaid_orders_at_the_end_of_the_first() {
        let (store, world) =
            (Store::in_memory(&crate::products::REGISTRY.forms()).unwrap(), World::read(FIRST).unwrap());
        let now = 30 + LIFE;
        let mut tx = Tx::begin(SessionRef::Own(store.lock()), &world, None, now).unwrap();
        let order = |number: &str, created, state| {
            let (out_trade_no, prepay_id) = (number.to_owned(), number.to_owned());
            PaymentChange::Order(Order { out_trade_no, prepay_id, created, state, ..told::order(None) })
        };
        let placed = |number, created| order(number, created, TradeState::NotPay);
        let due = |tx: &Tx<'_>| tx.due_at(PAYMENT, UNPAID).unwrap();
        tx.apply(&[placed("b", 20), placed("a", 10), placed("c", 30), placed("d", 31)]).unwrap();
        assert_eq!(due(&tx), Some(10 + LIFE));
        tx.apply(&[order("b", 20, TradeState::Success)]).unwrap();
        assert_eq!(due(&tx), Some(10 + LIFE));
        tx.apply(&[order("a", 10, TradeState::Closed)]).unwrap();
        assert_eq!(due(&tx), Some(now));

        let item = Due { at: now, product: PAYMENT.to_owned(), key: UNPAID.to_owned() };
        Payments.due(&mut tx, &item).unwrap();
        let state = |tx: &Tx<'_>, number| order::order(tx, "1900009191", number).unwrap().unwrap().state;
        let states = ["a", "b", "c", "d"].map(|number| state(&tx, number).as_str());
        assert_eq!(states, ["CLOSED", "SUCCESS", "CLOSED", "NOTPAY"]);
        assert_eq!(due(&tx), Some(31 + LIFE));
        tx.apply(&[order("d", 31, TradeState::Closed)]).unwrap();
        assert_eq!(due(&tx), None);
    }

    #[test]
    fn what_an_older_file_waited_for_still_happens() {
        let directory = tempfile::tempdir().unwrap();
        let old = Connection::open(directory.path().join("simulator.sqlite3")).unwrap();
        crate::products::REGISTRY.forms().between(0, 5).for_each(|tables| old.execute_batch(tables).unwrap());
        old.execute_batch(
            "PRAGMA application_id = 0x53494D57; PRAGMA user_version = 5; \
             INSERT INTO trade (mchid, out_trade_no, trade_type, total, description, profit_sharing, prepay_id, digest, \
             created, prepay_expires, time_expire, state, refunded, refunds) VALUES \
             ('1', 'o1', 'NATIVE', 1, 'd', 0, 'p1', 'x', 50, 1, 2, 'CLOSED', 0, 0), \
             ('1', 'o2', 'NATIVE', 1, 'd', 0, 'p2', 'x', 200, 1, 2, 'NOTPAY', 0, 0), \
             ('1', 'o3', 'NATIVE', 1, 'd', 0, 'p3', 'x', 100, 1, 2, 'NOTPAY', 0, 0); \
             INSERT INTO refund (mchid, out_refund_no, refund_id, out_trade_no, transaction_id, total, amount, \
             funds_account, channel, user_received_account, digest, created, status, due) VALUES \
             ('1', 'r1', '5031', 'o4', 't', 1, 1, 'AVAILABLE', 'ORIGINAL', 'x', 'x', 9, 'PROCESSING', 29), \
             ('1', 'r2', '5032', 'o4', 't', 1, 1, 'AVAILABLE', 'ORIGINAL', 'x', 'x', 9, 'SUCCESS', NULL);",
        )
        .unwrap();
        old.close().unwrap();
        let store = Store::in_directory(directory.path(), &crate::products::REGISTRY.forms()).unwrap();
        let session = store.lock();
        let due = |key| session.due_at(PAYMENT, key).unwrap();
        assert_eq!([due(UNPAID), due("5031"), due("5032")], [Some(100 + LIFE), Some(29), None]);
    }

    #[test]
    fn no_query_looks_through_a_whole_table() {
        let mut queries = 0;
        for (source, of, table) in [
            (include_str!("store.rs"), "", ""),
            (include_str!("store/order.rs"), "orders!(", "trade"),
            (include_str!("store/combined.rs"), "combined!(", "combined"),
            (include_str!("store/refund.rs"), "refunds!(", "refund"),
            (include_str!("store/link.rs"), "", ""),
        ] {
            let text = if of.is_empty() { source.to_owned() } else { spelled(source, of, table) };
            let (steps, count) = plans(&text);
            for (sql, step) in steps {
                let sorts = step.starts_with("USE TEMP B-TREE FOR");
                // The newest are read along an index.
                let along = sql.contains(" LIMIT ") && step.contains(" USING INDEX ");
                assert!(step.starts_with("SEARCH") || sorts || along, "{sql}: {step}");
            }
            queries += count;
        }
        assert_eq!(queries, 19);
    }

    /// The functions of this source, with the queries that its macro makes.
    fn spelled(source: &str, of: &str, table: &str) -> String {
        let mut pieces = source[source.find("pub(crate) fn").unwrap()..].split(of);
        let mut text = pieces.next().unwrap().to_owned();
        for piece in pieces {
            let which = piece.trim_start().strip_prefix('"').unwrap();
            text.push_str(&format!("(\"SELECT * FROM {table} {which}"));
        }
        text
    }
}
