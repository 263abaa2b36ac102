//! A worker's actions: in the card mini program with a token, and with relations and verifications made there.

use http::StatusCode;

use super::action::{self, Acted, Action};
use super::{relation, store};
use crate::base::control_error::ControlError;
use crate::base::rule::rules;
use crate::engine::act::bring_about;
use crate::engine::call::Backend;
use crate::engine::store::Sql;
use crate::engine::tx::Tx;
use crate::world::population::World;

rules! {
    RELATION = "payroll-card.relation", Documented {
        en: "A relation is UNAUTHORIZED, AUTHORIZED or DEAUTHORIZED for each sub-merchant, the card UNREGISTERED, \
            REGISTERED or CLOSED for the worker; each can become good again. Times that do not apply are left out.",
        zh: "工人对每个特约商户的授权状态为 UNAUTHORIZED、AUTHORIZED 或 DEAUTHORIZED，工人的微工卡为 UNREGISTERED\
            、REGISTERED 或 CLOSED；都可以重新授权、重新开通。不适用的时间不返回。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml; authorizing and \
            opening again are inferred",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_2.shtml；重新授权、重新开通为\
            推测",
    }
}

/// The worker does something with a token.
pub(crate) fn act(engine: &dyn Backend, token: &str, action: &Action) -> Result<Acted, ControlError> {
    if let Action::FailBecause(reason) = action
        && !(1..=64).contains(&reason.chars().count())
    {
        return Err(ControlError::bad(
            ("the reason is empty or too long", "原因为空或过长"),
            ("1 to 64 characters, or leave it out", "1 到 64 个字符，或不填"),
        ));
    }
    // Due items have happened: an action must not reach back into batches that were over before it.
    let tx = engine.begin()?;
    let known = known(&tx, token)?.ok_or_else(|| {
        let hint = (
            "tokens come from /v3/payroll-card/tokens, …/pre-order and …/pre-order-with-auth; a reset forgets them",
            "token 来自 /v3/payroll-card/tokens、…/pre-order 和 …/pre-order-with-auth；重置后会清空",
        );
        ControlError::not_found(("there is no such token", "没有这个 token"), hint)
    })?;
    let decided = action::decide(known, action, tx.now);
    bring_about(engine, tx, decided)
}

/// The worker withdraws the authorization of a sub-merchant.
pub(crate) fn withdraw(engine: &dyn Backend, worker: usize, sub_mchid: &str) -> Result<(), ControlError> {
    let mut tx = engine.begin()?;
    tx.rests_on(rules::RELATION)?;
    let known = store::card::relation(&tx, worker, sub_mchid)?;
    let change = relation::withdraw(worker, sub_mchid, &known, tx.now).ok_or_else(|| {
        let hint = (
            "the worker has not authorized this sub-merchant, or has withdrawn already",
            "用户没有授权过这家特约商户，或已解除授权",
        );
        ControlError::new(StatusCode::CONFLICT, ("there is no authorization to withdraw", "没有可解除的授权"), hint)
    })?;
    tx.apply(&[change])?;
    Ok(engine.commit(tx)?)
}

/// The worker closes the card.
pub(crate) fn close_card(engine: &dyn Backend, worker: usize) -> Result<(), ControlError> {
    let mut tx = engine.begin()?;
    tx.rests_on(rules::RELATION)?;
    let card = store::card::card(&tx, worker)?;
    let change = relation::close(worker, &card, tx.now).ok_or_else(|| {
        ControlError::new(
            StatusCode::CONFLICT,
            ("the card is not open", "微工卡尚未开通"),
            ("only an open card can be closed", "开通后才能注销"),
        )
    })?;
    tx.apply(&[change])?;
    Ok(engine.commit(tx)?)
}

/// The worker with this openid.
pub(crate) fn worker_of(world: &World, openid: &str) -> Result<usize, ControlError> {
    world.worker_of(openid).ok_or_else(|| {
        ControlError::not_found(
            ("there is no worker with this openid", "没有用户拥有这个 openid"),
            ("the seed of the world lists its workers", "模拟世界的种子列出了全部用户"),
        )
    })
}

/// The facts for an action.
fn known(tx: &Tx<'_>, token: &str) -> Sql<Option<action::ActionFacts>> {
    let Some(token) = store::token::token(tx, token)? else { return Ok(None) };
    Ok(Some(action::ActionFacts {
        authentication: match &token.number {
            Some(number) => store::authentication::authentication(tx, &token.sp_mchid, number)?,
            None => None,
        },
        card: store::card::card(tx, token.worker)?,
        relation: store::card::relation(tx, token.worker, &token.sub_mchid)?,
        failed_faces_today: store::authentication::failed_faces(tx, token.worker, tx.now)?,
        token,
    }))
}
