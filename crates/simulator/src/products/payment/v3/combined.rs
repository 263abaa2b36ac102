//! Combined orders (合单): placed, queried, closed.

use super::Answered;
use crate::base::rule::Rule;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::payment::ids::new_prepay_id;
use crate::products::payment::state::{Combined, TradeType};
use crate::products::payment::store::combined as store;
use crate::products::payment::store::order::order;
use crate::products::payment::{combine, combine_query};

pub(crate) fn place(call: &mut Call<'_>, trade_type: TradeType) -> Answered {
    let asked = call.asked;
    let (mchid, body) = (asked.caller.mchid(), asked.body());
    let request = combine::Request::read(&body, trade_type)?;
    request.check(call.world(), asked.caller, &body)?;
    let digest = asked.digest();
    let tx = call.begin()?;
    let known = store::combined(tx, mchid, &request.combine_out_trade_no)?;
    let mut taken = false;
    for part in request.parts.iter().filter(|_| known.is_none()) {
        taken |= order(tx, &part.mchid, &part.out_trade_no)?.is_some();
    }
    let known = store::with_parts(tx, known)?;
    let prepay_id = new_prepay_id(tx, trade_type)?;
    let (answer, changes) = request.decide(mchid, known, taken, digest, prepay_id, tx.now)?;
    tx.apply(&changes)?;
    Answer::ok(Rule::CombinePlaced, &answer)
}

pub(crate) fn by_transaction(call: &mut Call<'_>) -> Answered {
    let id = call.asked.variable("combine_transaction_id")?;
    let combined = store::combined_by_transaction(call.begin()?, id)?;
    query(call, combined)
}

pub(crate) fn by_number(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let number = asked.variable("combine_out_trade_no")?;
    let combined = store::combined(call.begin()?, asked.caller.mchid(), number)?;
    query(call, combined)
}

fn query(call: &mut Call<'_>, combined: Option<Combined>) -> Answered {
    let mchid = call.asked.caller.mchid();
    let (combined, orders) = combine_query::found(store::with_parts(call.begin()?, combined)?, mchid)?;
    Answer::ok(Rule::CombineQuery, &combine_query::of(&combined, &orders))
}

pub(crate) fn close(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let (mchid, number) = (asked.caller.mchid(), asked.variable("combine_out_trade_no")?);
    let tx = call.begin()?;
    let combined = store::combined(tx, mchid, number)?;
    let (combined, orders) = combine_query::found(store::with_parts(tx, combined)?, mchid)?;
    let changes = combine::close(&asked.body(), &combined, orders)?;
    tx.apply(&changes)?;
    Ok(Answer::done(Rule::CombineClose))
}
