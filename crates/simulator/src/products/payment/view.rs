//! Views of payments for the console, the payer's page and control.

use serde::Serialize;

use super::named::{self, Payable};
use super::payer;
use super::state::{Order, Refund};
use super::store::order::{newest_orders, payable_orders};
use super::store::refund::newest_refunds;
use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::engine::call::Backend;
use crate::engine::mask::mask;
use crate::world::population::World;

#[derive(Debug, Serialize)]
pub(crate) struct OrderView {
    pub(crate) mchid: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sub_mchid: Option<String>,
    pub(crate) out_trade_no: String,
    pub(crate) trade_type: &'static str,
    pub(crate) description: String,
    pub(crate) total: i64,
    pub(crate) refunded: i64,
    pub(crate) trade_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) transaction_id: Option<String>,
    pub(crate) prepay_id: String,
    pub(crate) created: i64,
    /// Until when it can be paid.
    pub(crate) expires: i64,
    /// Whether it waits for its payer now.
    pub(crate) payable: bool,
    /// The combined order that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) combine_out_trade_no: Option<String>,
    /// The payer's page.
    pub(crate) path: String,
}

/// An order as its payer meets it: alone, or several that are paid together.
#[derive(Debug, Serialize)]
pub(crate) struct Bill {
    pub(crate) mchid: String,
    pub(crate) out_trade_no: String,
    pub(crate) combined: bool,
    pub(crate) total: i64,
    pub(crate) payable: bool,
    pub(crate) orders: Vec<OrderView>,
    pub(crate) path: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct RefundView {
    pub(crate) mchid: String,
    pub(crate) out_refund_no: String,
    pub(crate) refund_id: String,
    pub(crate) out_trade_no: String,
    pub(crate) amount: i64,
    pub(crate) total: i64,
    pub(crate) status: &'static str,
    pub(crate) channel: String,
    pub(crate) created: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ended: Option<i64>,
}

/// The newest orders, the newest first.
pub(crate) fn orders(engine: &dyn Backend, limit: usize) -> Result<Vec<OrderView>, ControlError> {
    let tx = engine.begin()?;
    let orders = newest_orders(&tx, limit).map_err(Refusal::from)?;
    Ok(orders.into_iter().map(|order| order_seen(tx.world, order, tx.now)).collect())
}

/// The orders that wait for their payer now, the newest first.
pub(crate) fn waiting(engine: &dyn Backend, limit: usize) -> Result<Vec<OrderView>, ControlError> {
    let tx = engine.begin()?;
    let orders = payable_orders(&tx, tx.now, limit).map_err(Refusal::from)?;
    Ok(orders.into_iter().map(|order| order_seen(tx.world, order, tx.now)).collect())
}

/// The newest refunds, the newest first.
pub(crate) fn refunds(engine: &dyn Backend, limit: usize) -> Result<Vec<RefundView>, ControlError> {
    let refunds = newest_refunds(&*engine.begin()?, limit).map_err(Refusal::from)?;
    Ok(refunds.into_iter().map(refund_seen).collect())
}

/// The order that a payer meets under this name.
pub(crate) fn bill(engine: &dyn Backend, name: &str, mchid: Option<&str>) -> Result<Bill, ControlError> {
    let tx = engine.begin()?;
    let (mchid, out_trade_no, combined, orders) = match named::payable(&tx, name, mchid)? {
        Payable::One(order) => (order.mchid.clone(), order.out_trade_no.clone(), false, vec![*order]),
        Payable::Several(combined, orders) => (combined.combine_mchid, combined.combine_out_trade_no, true, orders),
    };
    let orders: Vec<_> = orders.into_iter().map(|order| order_seen(tx.world, order, tx.now)).collect();
    Ok(Bill {
        path: bill_path(&out_trade_no, &mchid),
        total: orders.iter().map(|order| order.total).fold(0, i64::saturating_add),
        payable: !orders.is_empty() && orders.iter().all(|order| order.payable),
        mchid,
        out_trade_no,
        combined,
        orders,
    })
}

fn order_seen(world: &World, order: Order, now: i64) -> OrderView {
    let (number, mchid) = match &order.part {
        Some(part) => (&part.combine_out_trade_no, &part.combine_mchid),
        None => (&order.out_trade_no, &order.mchid),
    };
    OrderView {
        path: bill_path(number, mchid),
        trade_type: order.trade_type.as_str(),
        description: mask(world, &order.description),
        trade_state: order.state.as_str(),
        payable: payer::payable(&order, now).is_ok(),
        expires: order.time_expire.min(order.prepay_expires),
        transaction_id: order.paid.map(|paid| paid.transaction_id),
        combine_out_trade_no: order.part.map(|part| part.combine_out_trade_no),
        mchid: order.mchid,
        sub_mchid: order.sub_mchid,
        out_trade_no: order.out_trade_no,
        total: order.total,
        refunded: order.refunded,
        prepay_id: order.prepay_id,
        created: order.created,
    }
}

fn refund_seen(refund: Refund) -> RefundView {
    RefundView {
        status: refund.status.as_str(),
        mchid: refund.mchid,
        out_refund_no: refund.out_refund_no,
        refund_id: refund.refund_id,
        out_trade_no: refund.out_trade_no,
        amount: refund.amount,
        total: refund.total,
        channel: refund.channel,
        created: refund.created,
        ended: refund.ended,
    }
}

fn bill_path(number: &str, mchid: &str) -> String {
    let encoded = percent_encoding::utf8_percent_encode(number, percent_encoding::NON_ALPHANUMERIC);
    format!("/payer/{encoded}?mchid={mchid}")
}
