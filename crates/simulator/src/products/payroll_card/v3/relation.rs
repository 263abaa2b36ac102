//! 查询微工卡授权关系: whether a worker has opened a card and authorized a sub-merchant.

use serde::Serialize;
use weixinpay_core::Time;

use super::who_has;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::payroll_card::state::{Authorize, Card, Registration, Relation};
use crate::products::payroll_card::{act, parties, store};

pub(crate) fn query(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let (asked, query) = (call.asked, call.asked.query());
    let sub = parties::employer(call.world(), asked.caller, query.text("sub_mchid", 32)?)?;
    let who = who_has(asked.variable("openid")?, &query)?;
    let (worker, _) = parties::worker(call.world(), asked.caller, sub, &who)?;
    let tx = call.begin()?;
    let (card, relation) = (store::card::card(tx, worker)?, store::card::relation(tx, worker, &sub.mchid)?);
    let between = (&*who.openid, asked.caller.mchid(), &*sub.mchid);
    Answer::ok(act::rules::RELATION, &body_of(between, &card, &relation))
}

#[derive(Debug, Serialize)]
struct RelationBody<'a> {
    openid: &'a str,
    mchid: &'a str,
    sub_mchid: &'a str,
    authorize_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authorize_time: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deauthorize_time: Option<Time>,
    register_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    register_time: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    close_time: Option<Time>,
}

fn body_of<'a>(
    (openid, mchid, sub_mchid): (&'a str, &'a str, &'a str),
    card: &Card,
    relation: &Relation,
) -> RelationBody<'a> {
    let deauthorized = relation.state == Authorize::Deauthorized;
    let closed = card.state == Registration::Closed;
    RelationBody {
        openid,
        mchid,
        sub_mchid,
        authorize_state: relation.state.as_str(),
        authorize_time: relation.authorize_time.map(Time::from_unix),
        deauthorize_time: relation.deauthorize_time.filter(|_| deauthorized).map(Time::from_unix),
        register_state: card.state.as_str(),
        register_time: card.register_time.map(Time::from_unix),
        close_time: card.close_time.filter(|_| closed).map(Time::from_unix),
    }
}
