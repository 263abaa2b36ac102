//! Control actions on orders and refunds: the payer's part, and the end of a refund.

use std::collections::BTreeMap;

use weixinpay_core::text;

use super::combine_payer;
use super::ids::payer_ids;
use super::named::{self, Payable};
use super::payer::{self, PaidWith, PayerAction, Payment};
use super::refund_end::{self, RefundEnd, Refunded};
use super::state::{Order, Refund};
use super::store::order;
use crate::base::control_error::ControlError;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::act::bring_about;
use crate::engine::call::Backend;
use crate::engine::store::Session;
use crate::products::account::api as account;

/// The payer does something with the order of this name, or with a combined one.
pub(crate) fn pay(
    engine: &dyn Backend,
    name: &str,
    mchid: Option<&str>,
    action: &PayerAction,
) -> Result<Payment, ControlError> {
    if let PayerAction::Pay(with) = action {
        check(with)?;
    }
    let tx = engine.begin()?;
    let now = tx.now;
    let ids = || payer_ids(now);
    let decided = match named::payable(&tx, name, mchid)? {
        Payable::One(order) => {
            let balance = balance(&tx, order.account())?;
            payer::decide(*order, action, balance, ids(), now)
        }
        Payable::Several(combined, orders) => {
            let balances = balances(&tx, &orders)?;
            combine_payer::decide(
                combine_payer::CombinedFacts { combined: *combined, orders, balances },
                action,
                ids(),
                ids,
                now,
            )
        }
    };
    bring_about(engine, tx, decided)
}

fn check(with: &PaidWith) -> Result<(), ControlError> {
    for (name, given, most) in [("bank_type", &with.bank_type, 32), ("openid", &with.openid, 128)] {
        if given.as_ref().is_some_and(|text| !(1..=most).contains(&text.chars().count())) {
            return Err(ControlError::bad(
                text!("`{name}` is empty or too long", "`{name}` 为空或过长"),
                text!("1 to {most} characters, or leave it out", "1 到 {most} 个字符，或不填"),
            ));
        }
    }
    Ok(())
}

/// The refund of this name ends so.
pub(crate) fn end_refund(
    engine: &dyn Backend,
    name: &str,
    mchid: Option<&str>,
    end: RefundEnd,
) -> Result<Refunded, ControlError> {
    let tx = engine.begin()?;
    let known = known(&tx, named::refund(&tx, name, mchid)?)?;
    let decided = refund_end::decide(known, end, random::notification_id(), tx.now);
    bring_about(engine, tx, decided)
}

/// The facts for the end of a refund.
pub(super) fn known(session: &Session<'_>, refund: Refund) -> Result<refund_end::RefundEndFacts, Refusal> {
    let order = order::order(session, &refund.mchid, &refund.out_trade_no)?;
    let order = order.ok_or_else(|| Refusal::internal("a refund has no order"))?;
    Ok(refund_end::RefundEndFacts { balance: balance(session, refund.account())?, refund, order })
}

fn balance(session: &Session<'_>, mchid: &str) -> Result<i64, Refusal> {
    Ok(account::basic(session, mchid)?)
}

fn balances(session: &Session<'_>, orders: &[Order]) -> Result<BTreeMap<String, i64>, Refusal> {
    orders.iter().map(|order| Ok((order.account().to_owned(), balance(session, order.account())?))).collect()
}
