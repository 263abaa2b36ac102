//! The operations of Payroll Card: how a request is read, and what its answer looks like.

pub(super) mod authentication;
pub(super) mod batch;
pub(super) mod batch_query;
pub(super) mod pre_order;
pub(super) mod relation;
pub(super) mod token;
pub(super) mod wesure;

use serde::Serialize;

use super::parties::{self, Person, Who};
use super::state::Token;
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::engine::asked::Asked;
use crate::world::population::World;

const AUTHENTICATE_TYPES: &[&str] = &["NORMAL", "SIGN_IN", "INSURANCE", "CONTRACT"];

/// `openid`, `appid`, `sub_appid` of a body or a query.
fn who(fields: &Fields<'_>) -> Result<Who, Refusal> {
    who_has(fields.text("openid", 64)?, fields)
}

/// The same with the openid from the path.
fn who_has(openid: &str, fields: &Fields<'_>) -> Result<Who, Refusal> {
    let appid = fields.optional("appid", 32)?.map(str::to_owned);
    let sub_appid = fields.optional("sub_appid", 32)?.map(str::to_owned);
    if appid.is_none() && sub_appid.is_none() {
        let (message, issue) = ("appid和sub_appid不能同时为空", "appid和sub_appid至少填写一个");
        return Err(fields.refuse(parties::rules::APPID_MISSING, "appid", message, issue));
    }
    Ok(Who { openid: openid.to_owned(), appid, sub_appid })
}

/// `user_name` and `id_card_number` of the body, opened.
fn person(asked: &Asked<'_>) -> Result<Person, Refusal> {
    let body = asked.body();
    let (user_name, id_card_number) = (body.text("user_name", 1024)?, body.text("id_card_number", 1024)?);
    Ok(Person {
        user_name: asked.open("user_name", user_name)?,
        id_card_number: asked.open("id_card_number", id_card_number)?,
    })
}

/// Whether a request names somebody else than its worker: the answer does not tell, the page does, and the log.
fn other_person(world: &World, person: &Person, worker: usize) -> bool {
    let differs = person.differs(world, worker);
    if let Some(difference) = differs {
        tracing::warn!(?difference, "the request names somebody else: the page will end with INCONSISTENT_REAL_NAME");
    }
    differs.is_some()
}

#[derive(Debug, Serialize)]
struct Issued<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticate_number: Option<&'a str>,
    openid: &'a str,
    mchid: &'a str,
    sub_mchid: &'a str,
    token: &'a str,
    expires_in: i64,
}

/// A new token, for the worker with this openid.
fn issued<'a>(token: &'a Token, openid: &'a str, now: i64) -> Issued<'a> {
    Issued {
        authenticate_number: token.number.as_deref(),
        openid,
        mchid: &token.sp_mchid,
        sub_mchid: &token.sub_mchid,
        token: &token.token,
        expires_in: token.expires - now,
    }
}
