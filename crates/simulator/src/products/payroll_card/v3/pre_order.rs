//! 微工卡核身预下单.

use super::{AUTHENTICATE_TYPES, issued, other_person, person, who};
use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::payroll_card::pre_order::{self, PreOrder, PreOrderFacts};
use crate::products::payroll_card::{parties, store};
use crate::world::population::EMPLOYMENT_TYPES;

/// 微工卡核身预下单
pub(crate) fn place(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let order = read(&call.asked.body())?;
    accept(call, &order)
}

/// 微工卡核身预下单（流程中完成授权）
pub(crate) fn place_with_auth(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let (asked, body) = (call.asked, call.asked.body());
    let order = read(&body)?;
    let employment_type = body.optional_of("employment_type", EMPLOYMENT_TYPES)?;
    accept(call, &PreOrder { employment_type, with_auth: Some(person(asked)?), ..order })
}

fn accept(call: &mut Call<'_>, order: &PreOrder) -> Result<Answer, Refusal> {
    let (caller, world) = (call.asked.caller, call.world());
    let sub = parties::employer(world, caller, &order.sub_mchid)?;
    let (worker, source) = parties::worker(world, caller, sub, &order.who)?;
    let other_person = order.with_auth.as_ref().is_some_and(|person| other_person(world, person, worker));
    let tx = call.begin()?;
    let (number_taken, today) = store::authentication::before(tx, (caller.mchid(), &order.number), worker, tx.now)?;
    let known = PreOrderFacts {
        other_person,
        card: store::card::card(tx, worker)?,
        relation: store::card::relation(tx, worker, &sub.mchid)?,
        number_taken,
        today,
    };
    let (token, changes) = pre_order::decide(order, caller.mchid(), (worker, source), known, random::token(), tx.now)?;
    tx.apply(&changes)?;
    Answer::ok(pre_order::rules::PRE_ORDER_LIFE, &issued(&token, &order.who.openid, tx.now))
}

/// Reads the fields that both operations have.
fn read(fields: &Fields<'_>) -> Result<PreOrder, Refusal> {
    Ok(PreOrder {
        who: who(fields)?,
        sub_mchid: fields.text("sub_mchid", 32)?.to_owned(),
        number: fields.number_text("authenticate_number", 64)?.to_owned(),
        project_name: fields.text("project_name", 128)?.to_owned(),
        employer_name: fields.text("employer_name", 128)?.to_owned(),
        kind: fields.optional_of("authenticate_type", AUTHENTICATE_TYPES)?,
        with_auth: None,
        employment_type: None,
    })
}
