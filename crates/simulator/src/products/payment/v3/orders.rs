//! Orders: placed, charged by a payment code, queried, closed.

use super::Answered;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::account::api as account;
use crate::products::payment::ids::{new_prepay_id, payer_ids};
use crate::products::payment::state::TradeType;
use crate::products::payment::store::order as store;
use crate::products::payment::{close, order, payer, transaction};

pub(crate) fn place(call: &mut Call<'_>, partner: bool, trade_type: TradeType) -> Answered {
    let asked = call.asked;
    let (mchid, body) = (asked.caller.mchid(), asked.body());
    let request = order::Request::read(&body, partner, trade_type)?;
    request.check(call.world(), asked.caller, &body)?;
    let digest = asked.digest();
    let tx = call.begin()?;
    let known = store::order(tx, mchid, &request.out_trade_no)?;
    let prepay_id = new_prepay_id(tx, trade_type)?;
    let (answer, changes) = request.decide(mchid, known, digest, prepay_id, tx.now)?;
    tx.apply(&changes)?;
    Answer::ok(Rule::PaymentPlaced, &answer)
}

/// 付款码支付.
pub(crate) fn charge(call: &mut Call<'_>, partner: bool) -> Answered {
    let asked = call.asked;
    let (mchid, body) = (asked.caller.mchid(), asked.body());
    let request = order::Request::read(&body, partner, TradeType::Micropay)?;
    request.check(call.world(), asked.caller, &body)?;
    let digest = asked.digest();
    let tx = call.begin()?;
    let now = tx.now;
    let known = store::order(tx, mchid, &request.out_trade_no)?;
    let prepay_id = new_prepay_id(tx, TradeType::Micropay)?;
    let mut order = request.charge(mchid, known, digest, prepay_id, now)?;
    let balance = account::basic(tx, order.account())?;
    let charged = payer::charge(&mut order, balance, payer_ids(now), now);
    let changes = charged.map_err(|not_now| Refusal::invalid(not_now.rule, "支付失败，请更换金额重试"))?;
    tx.apply(&changes)?;
    Answer::ok(Rule::PaymentCode, &transaction::charged(&order))
}

pub(crate) fn by_transaction(call: &mut Call<'_>, partner: bool) -> Answered {
    let asked = call.asked;
    let query = asked.query();
    let sub_mchid = transaction::asked_by(call.world(), asked.caller, &query, partner)?;
    let id = asked.variable("transaction_id")?;
    let order = store::order_by_transaction(call.begin()?, asked.caller.mchid(), id)?;
    Answer::ok(Rule::PaymentQuery, &transaction::of(&transaction::found(order, sub_mchid)?))
}

pub(crate) fn by_number(call: &mut Call<'_>, partner: bool) -> Answered {
    let asked = call.asked;
    let query = asked.query();
    let sub_mchid = transaction::asked_by(call.world(), asked.caller, &query, partner)?;
    let out_trade_no = asked.variable("out_trade_no")?;
    let order = store::order(call.begin()?, asked.caller.mchid(), out_trade_no)?;
    Answer::ok(Rule::PaymentQuery, &transaction::of(&transaction::found(order, sub_mchid)?))
}

pub(crate) fn close(call: &mut Call<'_>, partner: bool) -> Answered {
    let asked = call.asked;
    let body = asked.body();
    let sub_mchid = transaction::asked_by(call.world(), asked.caller, &body, partner)?;
    let out_trade_no = asked.variable("out_trade_no")?;
    let tx = call.begin()?;
    let order = store::order(tx, asked.caller.mchid(), out_trade_no)?;
    let change = close::decide(transaction::found(order, sub_mchid)?)?;
    tx.apply(change.as_slice())?;
    Ok(Answer::done(Rule::PaymentClose))
}
