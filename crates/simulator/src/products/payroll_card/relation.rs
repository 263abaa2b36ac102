//! 查询微工卡授权关系: whether a worker has opened a card and authorized a sub-merchant; and how both end.

use serde::Serialize;
use weixinpay_core::Time;

use super::change::PayrollChange;
use super::state::{Authorize, Card, Registration, Relation};

/// The answer of `GET /v3/payroll-card/relations/{openid}`.
#[derive(Debug, Serialize)]
pub(crate) struct Answer {
    openid: String,
    mchid: String,
    sub_mchid: String,
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

pub(crate) fn query(openid: String, mchid: &str, sub_mchid: &str, card: &Card, relation: &Relation) -> Answer {
    let deauthorized = relation.state == Authorize::Deauthorized;
    let closed = card.state == Registration::Closed;
    Answer {
        openid,
        mchid: mchid.to_owned(),
        sub_mchid: sub_mchid.to_owned(),
        authorize_state: relation.state.as_str(),
        authorize_time: relation.authorize_time.map(Time::from_unix),
        deauthorize_time: relation.deauthorize_time.filter(|_| deauthorized).map(Time::from_unix),
        register_state: card.state.as_str(),
        register_time: card.register_time.map(Time::from_unix),
        close_time: card.close_time.filter(|_| closed).map(Time::from_unix),
    }
}

/// The worker opens the card, or has it open already.
pub(crate) fn open(worker: usize, card: &Card, now: i64) -> (Card, Option<PayrollChange>) {
    if card.state == Registration::Registered {
        return (card.clone(), None);
    }
    let card = Card { state: Registration::Registered, register_time: Some(now), close_time: None };
    (card.clone(), Some(PayrollChange::Card { worker, card }))
}

/// The worker authorizes the sub-merchant, or has done so already.
pub(crate) fn authorize(
    worker: usize,
    sub_mchid: &str,
    relation: &Relation,
    employment_type: Option<&String>,
    now: i64,
) -> (Relation, Option<PayrollChange>) {
    if relation.state == Authorize::Authorized {
        return (relation.clone(), None);
    }
    let relation = Relation {
        state: Authorize::Authorized,
        employment_type: relation.employment_type.clone().or_else(|| employment_type.cloned()),
        authorize_time: Some(now),
        deauthorize_time: None,
    };
    (relation.clone(), Some(PayrollChange::Relation { worker, sub_mchid: sub_mchid.to_owned(), relation }))
}

/// The worker withdraws the authorization. Nothing, if there is none.
pub(crate) fn withdraw(worker: usize, sub_mchid: &str, relation: &Relation, now: i64) -> Option<PayrollChange> {
    (relation.state == Authorize::Authorized).then(|| PayrollChange::Relation {
        worker,
        sub_mchid: sub_mchid.to_owned(),
        relation: Relation { state: Authorize::Deauthorized, deauthorize_time: Some(now), ..relation.clone() },
    })
}

/// The worker closes the card. Nothing, if it is not open.
pub(crate) fn close(worker: usize, card: &Card, now: i64) -> Option<PayrollChange> {
    (card.state == Registration::Registered).then(|| PayrollChange::Card {
        worker,
        card: Card { state: Registration::Closed, close_time: Some(now), ..card.clone() },
    })
}
