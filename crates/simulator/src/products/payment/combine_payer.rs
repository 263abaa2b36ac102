//! The payer's actions on a combined order: all of it is paid, or nothing.

use std::collections::BTreeMap;

use super::change::{Event, Notification, PaymentChange};
use super::payer::{PayerAction, Payment, PaymentIds, identify, pay, payable};
use super::state::{Combined, Order, TradeState};
use crate::base::not_now::NotNow;
use crate::products::payment::payer;

/// The facts for the decision.
#[derive(Debug)]
pub(crate) struct CombinedFacts {
    pub(crate) combined: Combined,
    pub(crate) orders: Vec<Order>,
    /// The balance of each account that receives money.
    pub(crate) balances: BTreeMap<String, i64>,
}

/// `ids` are those of the whole; `each` makes those of one order.
pub(crate) fn decide(
    facts: CombinedFacts,
    action: &PayerAction,
    ids: PaymentIds,
    each: impl Fn() -> PaymentIds,
    now: i64,
) -> Result<(Payment, Vec<PaymentChange>), NotNow> {
    let CombinedFacts { mut combined, mut orders, mut balances } = facts;
    for order in &orders {
        payable(order, now)?;
    }
    let mut changes = Vec::new();
    let mut success_time = None;
    match action {
        PayerAction::Leave | PayerAction::Fail => {}
        PayerAction::Pay(with) => {
            for order in &mut orders {
                identify(order, with)?;
                let balance = balances.get(order.account()).copied().unwrap_or(0);
                let (after, paid) = pay(order, with, balance, each(), now)?;
                balances.insert(order.account().to_owned(), after);
                changes.extend(paid);
                success_time = order.paid.as_ref().map(|paid| paid.success_time);
            }
            combined.openid = orders.first().and_then(|order| order.openid.clone());
            combined.transaction_id = Some(ids.transaction_id);
            changes.push(PaymentChange::Combined(combined.clone()));
            let event = Event::PaidTogether(combined.clone(), orders.clone());
            changes.push(PaymentChange::Notification(Notification { id: ids.notification_id, at: now, event }));
        }
    }
    let payment = Payment {
        trade_state: orders.first().map_or(TradeState::NotPay, |order| order.state).as_str(),
        transaction_id: combined.transaction_id,
        success_time: success_time.map(|time| weixinpay_core::Time::from_unix(time).to_string()),
        mchid: combined.combine_mchid,
        out_trade_no: combined.combine_out_trade_no,
        rule: payer::rules::PAYMENT_PAYER.id(),
    };
    Ok((payment, changes))
}
