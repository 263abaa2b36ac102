//! The numbers that orders and payments get.

use weixinpay_core::Date;

use super::payer;
use super::state::TradeType;
use super::store::combined::combined_by_prepay;
use super::store::order::order_by_prepay;
use crate::base::random;
use crate::engine::store::Sql;
use crate::engine::tx::Tx;

/// A name of a new order for its payer, which no other order has: the end of a `code_url` for a Native payment, else a
/// `prepay_id`.
pub(super) fn new_prepay_id(tx: &Tx<'_>, trade_type: TradeType) -> Sql<String> {
    loop {
        let id = if trade_type == TradeType::Native { random::code() } else { random::prepay_id(tx.now) };
        if order_by_prepay(tx, &id)?.is_none() && combined_by_prepay(tx, &id)?.is_none() {
            return Ok(id);
        }
    }
}

/// Ids of a payment.
pub(super) fn payer_ids(now: i64) -> payer::PaymentIds {
    let day = Date::from_unix(now);
    payer::PaymentIds {
        transaction_id: random::transaction_id(day.as_str()),
        flow_no: random::flow_no(day.as_str()),
        notification_id: random::notification_id(),
    }
}
