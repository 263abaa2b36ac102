//! Payments at the desk.

use weixinpay_core::{Date, hex};

use crate::base::fidelity::Rule;
use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::asked::Asked;
use crate::engine::desk::Desk;
use crate::engine::store::Session;
use crate::products::payment::change::PaymentChange;
use crate::products::payment::refund_end::{self, Abnormal, RefundEnd};
use crate::products::payment::route::{Number, Operation as O};
use crate::products::payment::state::{Combined, Order, Refund, TradeType};
use crate::products::payment::{close, combine, combine_query, order, payer, refund, transaction};
use crate::world::standing;

impl Desk {
    pub(crate) fn payment(&self, inquiry: &Asked<'_>, operation: O) -> Result<Answer, Refusal> {
        let (world, caller, mchid) = (&*self.world, inquiry.caller, inquiry.caller.mchid());
        let (query, body) = (Fields::query(&inquiry.query), Fields::body(&inquiry.body));
        let (session, now) = self.session();
        session.close_unpaid(now - order::LIFE)?;
        drop(session);
        match operation {
            O::Place { partner, trade_type } => {
                let request = order::Request::read(&body, partner, trade_type)?;
                request.check(world, caller, &body)?;
                let digest = inquiry.digest();
                let (mut session, now) = self.session();
                let known = session.order(mchid, &request.out_trade_no)?;
                let prepay_id = new_prepay_id(&session, trade_type, now)?;
                let (answer, changes) = request.decide(mchid, known, digest, prepay_id, now)?;
                session.write(&changes)?;
                Answer::ok(Rule::PaymentPlaced, &answer)
            }
            O::Charge { partner } => {
                let request = order::Request::read(&body, partner, TradeType::Micropay)?;
                request.check(world, caller, &body)?;
                let digest = inquiry.digest();
                let (mut session, now) = self.session();
                settle(&mut session, now)?;
                let known = session.order(mchid, &request.out_trade_no)?;
                let prepay_id = new_prepay_id(&session, TradeType::Micropay, now)?;
                let order = request.charge(mchid, known, digest, prepay_id, now)?;
                let balance = crate::products::account::api::basic(&session, order.account())?;
                let mut paid = order;
                let charged = payer::charge(&mut paid, balance, payer_ids(now), now);
                let changes = charged.map_err(|not_now| Refusal::invalid(not_now.rule, "支付失败，请更换金额重试"))?;
                self.allow(Rule::PaymentCode)?;
                session.write(&changes)?;
                Answer::ok(Rule::PaymentCode, &transaction::charged(&paid))
            }
            O::Query { partner, number } => {
                let sub_mchid = transaction::asked_by(world, caller, &query, partner)?;
                let session = self.store.lock();
                let order = match &number {
                    Number::Transaction(id) => session.order_by_transaction(mchid, id)?,
                    Number::OutTrade(no) => session.order(mchid, no)?,
                };
                drop(session);
                let order = transaction::found(order, sub_mchid)?;
                Answer::ok(Rule::PaymentQuery, &transaction::of(&order))
            }
            O::Close { partner, out_trade_no } => {
                let sub_mchid = transaction::asked_by(world, caller, &body, partner)?;
                let mut session = self.store.lock();
                let order = transaction::found(session.order(mchid, &out_trade_no)?, sub_mchid)?;
                let change = close::decide(order)?;
                session.write(change.as_slice())?;
                Ok(Answer::done(Rule::PaymentClose))
            }
            O::Combine { trade_type } => {
                let request = combine::Request::read(&body, trade_type)?;
                request.check(world, caller, &body)?;
                let digest = inquiry.digest();
                let (mut session, now) = self.session();
                let known = session.combined(mchid, &request.combine_out_trade_no)?;
                let mut taken = false;
                for part in request.parts.iter().filter(|_| known.is_none()) {
                    taken |= session.order(&part.mchid, &part.out_trade_no)?.is_some();
                }
                let known = with_parts(&session, known)?;
                let prepay_id = new_prepay_id(&session, trade_type, now)?;
                let (answer, changes) = request.decide(mchid, known, taken, digest, prepay_id, now)?;
                session.write(&changes)?;
                Answer::ok(Rule::CombinePlaced, &answer)
            }
            O::CombineQuery { number } => {
                let session = self.store.lock();
                let combined = match &number {
                    Number::Transaction(id) => session.combined_by_transaction(id)?,
                    Number::OutTrade(no) => session.combined(mchid, no)?,
                };
                let (combined, orders) = combine_query::found(with_parts(&session, combined)?, mchid)?;
                drop(session);
                Answer::ok(Rule::CombineQuery, &combine_query::of(&combined, &orders))
            }
            O::CombineClose { combine_out_trade_no } => {
                let mut session = self.store.lock();
                let combined = session.combined(mchid, &combine_out_trade_no)?;
                let (combined, orders) = combine_query::found(with_parts(&session, combined)?, mchid)?;
                let changes = combine::close(&body, &combined, orders)?;
                session.write(&changes)?;
                Ok(Answer::done(Rule::CombineClose))
            }
            O::Refund => self.refund(inquiry, &body),
            O::RefundQuery { out_refund_no } => {
                let sub_mchid = standing::optional_sub(world, caller, &query)?;
                let (mut session, now) = self.session();
                settle(&mut session, now)?;
                let refund = refund::found(session.refund(mchid, &out_refund_no)?, sub_mchid)?;
                Answer::ok(Rule::RefundQuery, &refund::answer(refund))
            }
            O::AbnormalRefund { refund_id } => {
                let sub_mchid = standing::optional_sub(world, caller, &body)?;
                // The description has opened them already.
                let request = Abnormal::read(&body)?;
                let (mut session, now) = self.session();
                settle(&mut session, now)?;
                let refund = session.refund_by_id(&refund_id)?.filter(|refund| refund.mchid == mchid);
                let refund = request.decide(refund::found(refund, sub_mchid)?, now)?;
                session.write(&[PaymentChange::Refund(refund.clone()).into()])?;
                Answer::ok(Rule::RefundAbnormal, &refund::answer(refund))
            }
            O::TradeBill | O::FundFlowBill => self.bill(inquiry, operation == O::TradeBill),
            O::Download => self.download(inquiry),
        }
    }

    pub(crate) fn refund(&self, inquiry: &Asked<'_>, body: &Fields<'_>) -> Result<Answer, Refusal> {
        let mchid = inquiry.caller.mchid();
        let sub_mchid = standing::optional_sub(&self.world, inquiry.caller, body)?;
        let request = refund::Request::read(body)?;
        let digest = inquiry.digest();
        let (mut session, now) = self.session();
        settle(&mut session, now)?;
        let order = match (&request.transaction_id, &request.out_trade_no) {
            (Some(id), no) => {
                let order = session.order_by_transaction(mchid, id)?;
                order.filter(|order| no.as_ref().is_none_or(|no| *no == order.out_trade_no))
            }
            (None, Some(no)) => session.order(mchid, no)?,
            (None, None) => None,
        };
        let order = order.filter(|order| order.sub_mchid.as_deref() == sub_mchid);
        let known = refund::Known {
            balance: match &order {
                Some(order) => crate::products::account::api::basic(&session, order.account())?,
                None => 0,
            },
            order,
            same_number: session.refund(mchid, &request.out_refund_no)?,
        };
        let refund_id = random::refund_id(Date::from_unix(now).as_str());
        let (answer, changes) = request.decide(known, digest, refund_id, now)?;
        session.write(&changes)?;
        Answer::ok(Rule::RefundAccepted, &answer)
    }
}

/// What names a new order to who pays it, and no other order: the end of a `code_url` for a Native payment, else a
/// `prepay_id`.
pub(crate) fn new_prepay_id(session: &Session<'_>, trade_type: TradeType, now: i64) -> Result<String, Refusal> {
    loop {
        let id = if trade_type == TradeType::Native { random::code() } else { random::prepay_id(now) };
        if session.order_by_prepay(&id)?.is_none() && session.combined_by_prepay(&id)?.is_none() {
            return Ok(id);
        }
    }
}

/// Ids of a payment.
pub(crate) fn payer_ids(now: i64) -> payer::Ids {
    let day = Date::from_unix(now);
    payer::Ids {
        transaction_id: random::transaction_id(day.as_str()),
        flow_no: random::flow_no(day.as_str()),
        notification_id: random::notification_id(),
    }
}

/// With the orders of a combined one.
pub(crate) fn with_parts(
    session: &Session<'_>,
    combined: Option<Combined>,
) -> Result<Option<(Combined, Vec<Order>)>, Refusal> {
    let Some(combined) = combined else { return Ok(None) };
    let orders = session.parts(&combined)?;
    Ok(Some((combined, orders)))
}

/// Every order that waited too long is closed, and every refund that is due arrives.
pub(crate) fn settle(session: &mut Session<'_>, now: i64) -> Result<(), Refusal> {
    session.close_unpaid(now - order::LIFE)?;
    for refund in session.refunds_due(now)? {
        let at = refund.due.unwrap_or(now);
        let known = known(session, refund)?;
        if let Ok((_, changes)) = refund_end::decide(known, RefundEnd::Succeed, random::notification_id(), at) {
            session.write(&changes)?;
        }
    }
    Ok(())
}

pub(crate) fn known(session: &Session<'_>, refund: Refund) -> Result<refund_end::Known, Refusal> {
    let order = session.order(&refund.mchid, &refund.out_trade_no)?;
    let order = order.ok_or_else(|| Refusal::internal("a refund has no order"))?;
    Ok(refund_end::Known { balance: crate::products::account::api::basic(&session, refund.account())?, refund, order })
}
