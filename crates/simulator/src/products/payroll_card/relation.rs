//! Whether a worker has opened a card and authorized a sub-merchant: how both begin, and how both end.

use super::change::PayrollChange;
use super::state::{Authorize, Card, Registration, Relation};

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
