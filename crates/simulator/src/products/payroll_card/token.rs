//! 生成授权token: the token with which the worker opens the card and authorizes a sub-merchant.

use serde::Serialize;

use super::change::PayrollChange;
use super::pre_order::employment;
use super::standing::{Person, Who};
use super::state::{EMPLOYMENT_TYPES, Progress, Purpose, Relation, Token};
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::protocol::seal::Opener;

/// Life of the token, in seconds.
pub(crate) const LIFE: i64 = 1800;

/// The request of `POST /v3/payroll-card/tokens`.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) who: Who,
    pub(crate) sub_mchid: String,
    pub(crate) person: Person,
    employment_type: Option<&'static str>,
}

/// Its answer.
#[derive(Debug, Serialize)]
pub(crate) struct Answer {
    openid: String,
    mchid: String,
    sub_mchid: String,
    token: String,
    expires_in: i64,
}

impl Request {
    pub(crate) fn read(fields: &Fields<'_>, open: Opener<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            who: Who::read(fields)?,
            sub_mchid: fields.text("sub_mchid", 32)?.to_owned(),
            employment_type: fields.optional_of("employment_type", EMPLOYMENT_TYPES)?,
            person: Person::read(fields, open)?,
        })
    }
}

pub(crate) fn decide(
    request: Request,
    sp_mchid: &str,
    (worker, other_person): (usize, bool),
    relation: &Relation,
    token: String,
    now: i64,
) -> Result<(Answer, Vec<PayrollChange>), Refusal> {
    employment(relation, request.employment_type, false)?;
    let issued = Token {
        token: token.clone(),
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
    let answer = Answer {
        openid: request.who.openid,
        mchid: sp_mchid.to_owned(),
        sub_mchid: request.sub_mchid,
        token,
        expires_in: LIFE,
    };
    Ok((answer, vec![PayrollChange::Token(issued)]))
}
