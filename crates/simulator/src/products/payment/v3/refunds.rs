//! Refunds: applied for, queried, sent on another way.

use weixinpay_core::Date;

use super::Answered;
use crate::base::random;
use crate::base::rule::Rule;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::account::api as account;
use crate::products::payment::change::PaymentChange;
use crate::products::payment::refund;
use crate::products::payment::refund_end::Abnormal;
use crate::products::payment::store::order;
use crate::products::payment::store::refund as store;
use crate::world::standing;

pub(crate) fn apply(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let (mchid, body) = (asked.caller.mchid(), asked.body());
    let sub_mchid = standing::optional_sub(call.world(), asked.caller, &body)?;
    let request = refund::Request::read(&body)?;
    let digest = asked.digest();
    let tx = call.begin()?;
    let order = match (&request.transaction_id, &request.out_trade_no) {
        (Some(id), no) => {
            let order = order::order_by_transaction(tx, mchid, id)?;
            order.filter(|order| no.as_ref().is_none_or(|no| *no == order.out_trade_no))
        }
        (None, Some(no)) => order::order(tx, mchid, no)?,
        (None, None) => None,
    };
    let order = order.filter(|order| order.sub_mchid.as_deref() == sub_mchid);
    let known = refund::Known {
        balance: match &order {
            Some(order) => account::basic(tx, order.account())?,
            None => 0,
        },
        order,
        same_number: store::refund(tx, mchid, &request.out_refund_no)?,
    };
    let refund_id = random::refund_id(Date::from_unix(tx.now).as_str());
    let (answer, changes) = request.decide(known, digest, refund_id, tx.now)?;
    tx.apply(&changes)?;
    Answer::ok(Rule::RefundAccepted, &answer)
}

pub(crate) fn query(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let query = asked.query();
    let sub_mchid = standing::optional_sub(call.world(), asked.caller, &query)?;
    let out_refund_no = asked.variable("out_refund_no")?;
    let refund = store::refund(call.begin()?, asked.caller.mchid(), out_refund_no)?;
    Answer::ok(Rule::RefundQuery, &refund::answer(refund::found(refund, sub_mchid)?))
}

/// 发起异常退款.
pub(crate) fn apply_abnormal(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let body = asked.body();
    let sub_mchid = standing::optional_sub(call.world(), asked.caller, &body)?;
    let request = Abnormal::read(&body)?;
    let refund_id = asked.variable("refund_id")?;
    let tx = call.begin()?;
    let refund = store::refund_by_id(tx, refund_id)?.filter(|refund| refund.mchid == asked.caller.mchid());
    let refund = request.decide(refund::found(refund, sub_mchid)?, tx.now)?;
    tx.apply(&[PaymentChange::Refund(refund.clone())])?;
    Answer::ok(Rule::RefundAbnormal, &refund::answer(refund))
}
