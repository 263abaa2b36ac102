//! 生成授权token: the token with which the worker opens the card and authorizes a sub-merchant.

use super::change::PayrollChange;
use super::parties::{Person, Who};
use super::pre_order::employment;
use super::state::{Progress, Purpose, Relation, Token};
use crate::base::refusal::Refusal;

/// Life of the token, in seconds.
pub(crate) const LIFE: i64 = 1800;

/// A request for a token.
#[derive(Debug)]
pub(crate) struct Request {
    pub(super) who: Who,
    pub(super) sub_mchid: String,
    pub(super) person: Person,
    pub(super) employment_type: Option<&'static str>,
}

/// A new token, unless the worker is employed otherwise.
pub(crate) fn decide(
    request: &Request,
    sp_mchid: &str,
    (worker, other_person): (usize, bool),
    relation: &Relation,
    token: String,
    now: i64,
) -> Result<(Token, Vec<PayrollChange>), Refusal> {
    employment(relation, request.employment_type, false)?;
    let issued = Token {
        token,
        purpose: Purpose::Auth,
        progress: Progress::Fresh,
        sp_mchid: sp_mchid.to_owned(),
        sub_mchid: request.sub_mchid.clone(),
        worker,
        employment_type: request.employment_type.map(str::to_owned),
        number: None,
        expires: now + LIFE,
        other_person,
    };
    let changes = vec![PayrollChange::Token(issued.clone())];
    Ok((issued, changes))
}
