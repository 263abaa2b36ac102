//! What control does with orders and refunds, at the desk: the payer's part, and the end of a refund.

use std::collections::BTreeMap;

use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::desk::Desk;
use crate::products::payment::combine_payer;
use crate::products::payment::desk::{known, payer_ids, with_parts};
use crate::products::payment::payer::{self, NotNow, PayerAction, Payment};
use crate::products::payment::refund_end::{self, RefundEnd, Refunded};
use crate::products::payment::state::{Combined, Order, Refund};

/// What a control request names, as WeChat Pay or the merchant does.
pub(crate) enum Named<T> {
    Nobody,
    One(T),
    /// Several merchants use the number: theirs are the mchids.
    Several(Vec<String>),
}

/// An order or a combined one, which the payer pays.
pub(crate) struct Payable {
    pub(crate) mchid: String,
    pub(crate) out_trade_no: String,
    pub(crate) combined: bool,
}

impl Desk {
    /// The order that a control request names: by its `prepay_id`, or by its number and perhaps its merchant.
    pub(crate) fn named_order(&self, name: &str, mchid: Option<&str>) -> Result<Named<Payable>, Refusal> {
        let session = self.store.lock();
        let mut orders: Vec<Order> = session.order_by_prepay(name)?.into_iter().collect();
        let mut combined: Vec<Combined> = session.combined_by_prepay(name)?.into_iter().collect();
        if orders.is_empty() && combined.is_empty() {
            orders = session.orders_by_no(name)?;
            combined = session.combined_by_no(name)?;
        }
        let orders = orders.into_iter().map(|order| Payable {
            mchid: order.mchid,
            out_trade_no: order.out_trade_no,
            combined: false,
        });
        let combined = combined.into_iter().map(|combined| Payable {
            mchid: combined.combine_mchid,
            out_trade_no: combined.combine_out_trade_no,
            combined: true,
        });
        let found = orders.chain(combined).filter(|found| mchid.is_none_or(|mchid| found.mchid == mchid));
        Ok(one(found.collect(), |found| found.mchid.clone()))
    }

    /// The refund that a control request names.
    pub(crate) fn named_refund(&self, name: &str, mchid: Option<&str>) -> Result<Named<Refund>, Refusal> {
        let session = self.store.lock();
        let mut found: Vec<Refund> = match session.refund_by_id(name)? {
            Some(refund) => vec![refund],
            None => session.refunds_by_no(name)?,
        };
        found.retain(|refund| mchid.is_none_or(|mchid| refund.mchid == mchid));
        Ok(one(found, |refund| refund.mchid.clone()))
    }

    /// The payer does something with an order. `None` for an order that does not exist.
    pub(crate) fn pay(
        &self,
        named: &Payable,
        action: &PayerAction,
    ) -> Result<Option<Result<Payment, NotNow>>, Refusal> {
        let Payable { mchid, out_trade_no, combined } = named;
        let (mut session, now) = self.session();
        self.settle(&mut session, now)?;
        let ids = || payer_ids(now);
        let decided = if *combined {
            let combined = session.combined(mchid, out_trade_no)?;
            let Some((combined, orders)) = with_parts(&session, combined)? else { return Ok(None) };
            let mut balances = BTreeMap::new();
            for order in &orders {
                balances.insert(
                    order.account().to_owned(),
                    crate::products::account::api::basic(&session, order.account())?,
                );
            }
            let known = combine_payer::Known { combined, orders, balances };
            combine_payer::decide(known, action, ids(), ids, now)
        } else {
            let Some(order) = session.order(mchid, out_trade_no)? else { return Ok(None) };
            let balance = crate::products::account::api::basic(&session, order.account())?;
            payer::decide(order, action, balance, ids(), now)
        };
        self.brought_about(&mut session, decided).map(Some)
    }

    /// A refund ends so. `None` for a refund that does not exist.
    pub(crate) fn end_refund(
        &self,
        refund_id: &str,
        end: RefundEnd,
    ) -> Result<Option<Result<Refunded, NotNow>>, Refusal> {
        let (mut session, now) = self.session();
        self.settle(&mut session, now)?;
        let Some(refund) = session.refund_by_id(refund_id)? else { return Ok(None) };
        let known = known(&session, refund)?;
        let decided = refund_end::decide(known, end, random::notification_id(), now);
        self.brought_about(&mut session, decided).map(Some)
    }
}

pub(crate) fn one<T>(mut found: Vec<T>, mchid: impl Fn(&T) -> String) -> Named<T> {
    match found.len() {
        0 => Named::Nobody,
        1 => found.pop().map_or(Named::Nobody, Named::One),
        _ => Named::Several(found.iter().map(mchid).collect()),
    }
}
