//! 生成授权token.

use super::{issued, other_person, person, who};
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::asked::Asked;
use crate::engine::call::Call;
use crate::products::payroll_card::token::{self, Request};
use crate::products::payroll_card::{action, parties, store};
use crate::world::population::EMPLOYMENT_TYPES;

pub(crate) fn issue(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let (asked, world) = (call.asked, call.world());
    let request = read(asked)?;
    let sub = parties::employer(world, asked.caller, &request.sub_mchid)?;
    let (worker, _) = parties::worker(world, asked.caller, sub, &request.who)?;
    let other_person = other_person(world, &request.person, worker);
    let tx = call.begin()?;
    let known = store::card::relation(tx, worker, &sub.mchid)?;
    let worker = (worker, other_person);
    let (token, changes) = token::decide(&request, asked.caller.mchid(), worker, &known, random::token(), tx.now)?;
    tx.apply(&changes)?;
    Answer::ok(action::rules::TOKEN_LIFE, &issued(&token, &request.who.openid, tx.now))
}

fn read(asked: &Asked<'_>) -> Result<Request, Refusal> {
    let body = asked.body();
    Ok(Request {
        who: who(&body)?,
        sub_mchid: body.text("sub_mchid", 32)?.to_owned(),
        employment_type: body.optional_of("employment_type", EMPLOYMENT_TYPES)?,
        person: person(asked)?,
    })
}
