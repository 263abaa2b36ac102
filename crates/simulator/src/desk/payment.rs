//! Payments at the desk.

use std::collections::BTreeMap;
use std::io::Write as _;

use aws_lc_rs::digest;
use flate2::Compression;
use flate2::write::GzEncoder;
use weixinpay_catalog as catalog;
use weixinpay_core::Date;

use super::described::origin;
use super::{Answer, Desk, Form, Inquiry, hash};
use crate::change::Change;
use crate::fidelity::Rule;
use crate::fields::Fields;
use crate::payment::change::PaymentChange;
use crate::payment::payer::{self, NotNow, PayerAction, Payment};
use crate::payment::refund_end::{self, Abnormal, RefundEnd, Refunded};
use crate::payment::route::{Number, Operation as O};
use crate::payment::state::{Combined, Fund, Order, Refund};
use crate::payment::{
    balance, bill, close, combine, combine_payer, combine_query, order, refund, standing, transaction,
};
use crate::random;
use crate::refusal::Refusal;
use crate::store::Session;

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
    pub(super) fn payment(&self, inquiry: &Inquiry<'_>, operation: O) -> Result<Answer, Refusal> {
        let (world, caller, mchid) = (&*self.world, inquiry.caller, inquiry.caller.mchid());
        let (query, body) = (Fields::query(&inquiry.query), Fields::body(&inquiry.body));
        match operation {
            O::Place { partner, trade_type } => {
                let request = order::Request::read(&body, partner, trade_type)?;
                request.check(world, caller, &body)?;
                let digest = inquiry.digest();
                let (mut session, now) = self.session();
                let known = session.order(mchid, &request.out_trade_no)?;
                let prepay_id = order::prepay_id(&random::prepay(), now);
                let (answer, changes) = request.decide(mchid, known, digest, prepay_id, now)?;
                session.write(&changes)?;
                Answer::ok(Rule::PaymentPlaced, &answer)
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
                let prepay_id = order::prepay_id(&random::prepay(), now);
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
            O::Balance { sub_mchid, account_type, day_end } => {
                let sub_mchid = sub_mchid.as_deref();
                sub_mchid.map(|sub_mchid| standing::sub(world, caller, sub_mchid)).transpose()?;
                let (mut session, now) = self.session();
                self.settle(&mut session, now)?;
                let request = balance::Request::read(&query, account_type.as_deref(), day_end, now)?;
                let owner = sub_mchid.unwrap_or(mchid);
                let available_amount = match (request.account, request.before) {
                    (balance::Account::Basic, None) => session.account(owner)?,
                    (balance::Account::Basic, Some(before)) => session.account_before(owner, before)?,
                    (balance::Account::Operation, None) => session.balance(owner)?,
                    _ => 0,
                };
                let answer = balance::Answer { sub_mchid, available_amount, pending_amount: 0 };
                Answer::ok(Rule::Balance, &answer)
            }
            O::TradeBill | O::FundFlowBill => self.bill(inquiry, operation == O::TradeBill),
            O::Download => {
                let token = query.text("token", 256)?;
                let (mut session, now) = self.session();
                settle(&mut session, now)?;
                let link = bill::usable(session.bill_link(token)?, mchid, now)?;
                let rows = Rows::load(&session, &link)?;
                drop(session);
                let file = rows.file(&link.day)?;
                if !link.gzip {
                    return Ok(Answer {
                        status: 200,
                        body: file,
                        form: Form::File("text/plain"),
                        rule: Rule::BillFile,
                    });
                }
                let body = gzip(&file).map_err(|error| Refusal::internal(error.to_string()))?;
                Ok(Answer { status: 200, body, form: Form::File("application/x-gzip"), rule: Rule::BillFile })
            }
        }
    }

    fn refund(&self, inquiry: &Inquiry<'_>, body: &Fields<'_>) -> Result<Answer, Refusal> {
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
                Some(order) => session.account(order.account())?,
                None => 0,
            },
            order,
            same_number: session.refund(mchid, &request.out_refund_no)?,
        };
        let refund_id = random::transfer_id("503", Date::from_unix(now).as_str());
        let (answer, changes) = request.decide(known, digest, refund_id, now)?;
        session.write(&changes)?;
        Answer::ok(Rule::RefundAccepted, &answer)
    }

    fn bill(&self, inquiry: &Inquiry<'_>, trade: bool) -> Result<Answer, Refusal> {
        let query = Fields::query(&inquiry.query);
        let sub_mchid = standing::optional_sub(&self.world, inquiry.caller, &query)?;
        let origin = origin(inquiry.incoming)?;
        let (mut session, now) = self.session();
        settle(&mut session, now)?;
        let request = if trade { bill::Request::trade(&query, now)? } else { bill::Request::fund_flow(&query, now)? };
        let link = bill::Link {
            token: random::download_token(),
            mchid: inquiry.caller.mchid().to_owned(),
            sub_mchid: sub_mchid.map(str::to_owned),
            kind: request.kind,
            day: request.day,
            gzip: request.gzip,
            expires: now + bill::LINK_LIFE,
        };
        let rows = Rows::load(&session, &link)?;
        drop(session);
        let hash = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, &rows.file(&link.day)?);
        let suffix = if link.gzip { "&tartype=gzip" } else { "" };
        let answer = bill::Answer {
            hash_type: "SHA1",
            hash_value: super::hex(hash.as_ref()),
            download_url: format!("{origin}/v3/billdownload/file?token={}{suffix}", link.token),
        };
        self.store.lock().write(&[PaymentChange::Link(link).into()])?;
        Answer::ok(if trade { Rule::BillTrade } else { Rule::BillFundFlow }, &answer)
    }

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
        let day = Date::from_unix(now);
        let ids = || payer::Ids {
            transaction_id: random::transfer_id("4200", day.as_str()),
            flow_no: random::transfer_id("30", day.as_str()),
            notification_id: random::notification_id(),
        };
        let decided = if *combined {
            let combined = session.combined(mchid, out_trade_no)?;
            let Some((combined, orders)) = with_parts(&session, combined)? else { return Ok(None) };
            let mut balances = BTreeMap::new();
            for order in &orders {
                balances.insert(order.account().to_owned(), session.account(order.account())?);
            }
            let known = combine_payer::Known { combined, orders, balances };
            combine_payer::decide(known, action, ids(), ids, now)
        } else {
            let Some(order) = session.order(mchid, out_trade_no)? else { return Ok(None) };
            let balance = session.account(order.account())?;
            payer::decide(order, action, balance, ids(), now)
        };
        written(&mut session, decided).map(Some)
    }

    /// A refund ends so. `None` for a refund that does not exist.
    pub(crate) fn end_refund(
        &self,
        refund_id: &str,
        end: RefundEnd,
    ) -> Result<Option<Result<Refunded, NotNow>>, Refusal> {
        let (mut session, now) = self.session();
        settle(&mut session, now)?;
        let Some(refund) = session.refund_by_id(refund_id)? else { return Ok(None) };
        let known = known(&session, refund)?;
        let decided = refund_end::decide(known, end, random::notification_id(), now);
        written(&mut session, decided).map(Some)
    }
}

impl Inquiry<'_> {
    /// Of the whole content, opened, and of the path: what makes a repetition the same.
    fn digest(&self) -> String {
        let path = self.incoming.target;
        let content = serde_json::Value::Object(self.body.clone());
        hash(format!("{path}\n{content}").as_bytes())
    }
}

/// With the orders of a combined one.
fn with_parts(session: &Session<'_>, combined: Option<Combined>) -> Result<Option<(Combined, Vec<Order>)>, Refusal> {
    let Some(combined) = combined else { return Ok(None) };
    let orders = session.parts(&combined)?;
    Ok(Some((combined, orders)))
}

/// Every refund that is due arrives.
pub(super) fn settle(session: &mut Session<'_>, now: i64) -> Result<(), Refusal> {
    for refund in session.refunds_due(now)? {
        let at = refund.due.unwrap_or(now);
        let known = known(session, refund)?;
        if let Ok((_, changes)) = refund_end::decide(known, RefundEnd::Succeed, random::notification_id(), at) {
            session.write(&changes)?;
        }
    }
    Ok(())
}

fn known(session: &Session<'_>, refund: Refund) -> Result<refund_end::Known, Refusal> {
    let order = session.order(&refund.mchid, &refund.out_trade_no)?;
    let order = order.ok_or_else(|| Refusal::internal("a refund has no order"))?;
    Ok(refund_end::Known { balance: session.account(refund.account())?, refund, order })
}

fn written<T>(
    session: &mut Session<'_>,
    decided: Result<(T, Vec<Change>), NotNow>,
) -> Result<Result<T, NotNow>, Refusal> {
    Ok(match decided {
        Ok((done, changes)) => {
            session.write(&changes)?;
            Ok(done)
        }
        Err(not_now) => Err(not_now),
    })
}

fn one<T>(mut found: Vec<T>, mchid: impl Fn(&T) -> String) -> Named<T> {
    match found.len() {
        0 => Named::Nobody,
        1 => found.pop().map_or(Named::Nobody, Named::One),
        _ => Named::Several(found.iter().map(mchid).collect()),
    }
}

/// What stands in a bill.
enum Rows {
    Trade(bill::Kind, Vec<Order>, Vec<(Refund, Order)>),
    Funds(Vec<Fund>),
}

impl Rows {
    fn load(session: &Session<'_>, link: &bill::Link) -> Result<Self, Refusal> {
        let (from, to) = (link.day.from, link.day.end());
        let (mchid, sub_mchid) = (link.mchid.as_str(), link.sub_mchid.as_deref());
        Ok(match link.kind {
            bill::Kind::OtherFundFlow => Self::Funds(Vec::new()),
            bill::Kind::FundFlow => Self::Funds(session.funds(sub_mchid.unwrap_or(mchid), from, to)?),
            kind => {
                let (mut paid, mut refunded) = (Vec::new(), Vec::new());
                if kind != bill::Kind::Refund {
                    paid = session.paid(mchid, sub_mchid, from, to)?;
                }
                if kind != bill::Kind::Success {
                    for refund in session.refunded(mchid, sub_mchid, from, to)? {
                        let order = session.order(mchid, &refund.out_trade_no)?;
                        refunded.extend(order.map(|order| (refund, order)));
                    }
                }
                Self::Trade(kind, paid, refunded)
            }
        })
    }

    /// The file, the same each time. Made without the store: others are served meanwhile.
    fn file(&self, day: &bill::Day) -> Result<Vec<u8>, Refusal> {
        let file = match self {
            Self::Funds(funds) => bill::fund_flow(funds),
            Self::Trade(kind, paid, refunded) => {
                let refunds = refunded.iter().map(|(refund, order)| bill::Row::Refunded(refund, order));
                let rows: Vec<_> = paid.iter().map(bill::Row::Paid).chain(refunds).collect();
                bill::trade(*kind, &rows)
            }
        };
        file.ok_or_else(|| bill::nothing(day))
    }
}

fn gzip(file: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(file)?;
    encoder.finish()
}

/// The description of an operation that this domain simulates.
pub(super) fn description(method: &str, path: &str) -> Result<&'static catalog::Operation, Refusal> {
    catalog::find(method, path).ok_or_else(|| Refusal::internal("a simulated operation is not described"))
}
