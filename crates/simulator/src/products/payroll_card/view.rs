//! Views of Payroll Card for the console, the phone and control requests. Amounts are fen, times Unix seconds of the
//! simulated clock. Names are masked as WeChat masks them; identity numbers are not shown at all.

use std::collections::BTreeMap;

use serde::Serialize;

use super::state::batch::{Batch, Stage};
use super::state::{Authentication, Outcome, Progress, Relation, Token};
use super::store::{authentication, batch, card, token};
use weixinpay_core::masked_name;

use crate::base::control_error::ControlError;
use crate::engine::call::Backend;
use crate::engine::mask::mask;
use crate::engine::store::Sql;
use crate::engine::tx::Tx;
use crate::world::population::World;

#[derive(Debug, Serialize)]
pub(crate) struct WorkerView {
    /// From 1, as in the seed.
    pub(crate) number: usize,
    pub(crate) name: String,
    pub(crate) openids: BTreeMap<String, String>,
    pub(crate) register_state: &'static str,
    pub(crate) failed_faces_today: i64,
    pub(crate) authorizations: Vec<AuthorizationView>,
    /// Requests that wait for the worker.
    pub(crate) asks: Vec<Ask>,
    /// The newest first.
    pub(crate) verifications: Vec<Verification>,
    /// The phone's page.
    pub(crate) path: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct AuthorizationView {
    pub(crate) sub_mchid: String,
    pub(crate) authorize_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) employment_type: Option<String>,
}

/// A token: what a worker is asked.
#[derive(Debug, Serialize)]
pub(crate) struct Ask {
    pub(crate) token: String,
    pub(crate) purpose: &'static str,
    /// `FRESH`, `OPENED`, `USED` or `EXPIRED`.
    pub(crate) token_state: &'static str,
    pub(crate) worker: usize,
    pub(crate) sp_mchid: String,
    pub(crate) sub_mchid: String,
    pub(crate) expires: i64,
    pub(crate) register_state: &'static str,
    pub(crate) authorize_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) employment_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) verification: Option<Verification>,
    /// The phone's page for it.
    pub(crate) path: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct Verification {
    pub(crate) authenticate_number: String,
    pub(crate) sub_mchid: String,
    pub(crate) employer_name: String,
    pub(crate) project_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) authenticate_type: Option<String>,
    pub(crate) authenticate_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) failed_reason: Option<String>,
    pub(crate) created: i64,
}

#[derive(Debug, Serialize)]
pub(crate) struct BatchView {
    pub(crate) sp_mchid: String,
    pub(crate) sub_mchid: String,
    pub(crate) out_batch_no: String,
    pub(crate) batch_id: String,
    pub(crate) batch_name: String,
    pub(crate) batch_status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) close_reason: Option<&'static str>,
    /// Whether it waits for money.
    pub(crate) short: bool,
    /// When it proceeds, or is closed, automatically.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) due: Option<i64>,
    pub(crate) total_amount: i64,
    pub(crate) total_num: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) success_amount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) success_num: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fail_num: Option<i64>,
    pub(crate) created: i64,
}

/// The first workers of the world.
pub(crate) fn workers(engine: &dyn Backend, limit: usize) -> Result<Vec<WorkerView>, ControlError> {
    let tx = engine.begin()?;
    (0..tx.world.workers.len().min(limit)).map(|worker| Ok(worker_seen(&tx, worker)?)).collect()
}

pub(crate) fn worker(engine: &dyn Backend, worker: usize) -> Result<WorkerView, ControlError> {
    Ok(worker_seen(&engine.begin()?, worker)?)
}

/// The worker with this openid, or this number, from 1.
pub(crate) fn worker_named(world: &World, name: &str) -> Result<usize, ControlError> {
    let numbered = || name.parse::<usize>().ok()?.checked_sub(1).filter(|worker| *worker < world.workers.len());
    world.worker_of(name).or_else(numbered).ok_or_else(|| {
        ControlError::not_found(
            ("there is no such worker", "没有这个用户"),
            ("name one by openid, or by number; /phone lists them", "用 openid 或序号指明；/phone 列出全部用户"),
        )
    })
}

/// The request to the worker behind this token.
pub(crate) fn ask(engine: &dyn Backend, token: &str) -> Result<Ask, ControlError> {
    let tx = engine.begin()?;
    let token = token::token(&tx, token)?.ok_or_else(|| {
        ControlError::not_found(
            ("there is no such token", "没有这个 token"),
            ("ask for a new one; a reset forgets all tokens", "请重新获取；重置后所有 token 会清空"),
        )
    })?;
    Ok(asked(&tx, token)?)
}

/// The newest batches, the newest first.
pub(crate) fn batches(engine: &dyn Backend, limit: usize) -> Result<Vec<BatchView>, ControlError> {
    let tx = engine.begin()?;
    Ok(batch::newest(&tx, limit)?.into_iter().map(|batch| batch_seen(tx.world, batch)).collect())
}

fn worker_seen(tx: &Tx<'_>, worker: usize) -> Sql<WorkerView> {
    let known = tx.world.workers.get(worker);
    let granted = |(sub_mchid, relation): (String, Relation)| AuthorizationView {
        sub_mchid,
        authorize_state: relation.state.as_str(),
        employment_type: relation.employment_type,
    };
    let tokens = token::live(tx, worker, tx.now)?.into_iter();
    let verifications = authentication::newest(tx, worker)?.into_iter();
    Ok(WorkerView {
        number: worker + 1,
        name: known.map(|known| masked_name(&known.real_name)).unwrap_or_default(),
        openids: known.map(|known| known.openids.clone()).unwrap_or_default(),
        register_state: card::card(tx, worker)?.state.as_str(),
        failed_faces_today: authentication::failed_faces(tx, worker, tx.now)?,
        authorizations: card::relations(tx, worker)?.into_iter().map(granted).collect(),
        asks: tokens.map(|token| asked(tx, token)).collect::<Sql<_>>()?,
        verifications: verifications.map(|found| verification(tx, found)).collect(),
        path: format!("/phone/{}", worker + 1),
    })
}

fn asked(tx: &Tx<'_>, token: Token) -> Sql<Ask> {
    let found = match &token.number {
        Some(number) => authentication::authentication(tx, &token.sp_mchid, number)?,
        None => None,
    };
    let expired = tx.now >= token.expires && token.progress != Progress::Used;
    let encoded = percent_encoding::utf8_percent_encode(&token.token, percent_encoding::NON_ALPHANUMERIC);
    Ok(Ask {
        purpose: token.purpose.as_str(),
        token_state: if expired { "EXPIRED" } else { token.progress.as_str() },
        worker: token.worker + 1,
        register_state: card::card(tx, token.worker)?.state.as_str(),
        authorize_state: card::relation(tx, token.worker, &token.sub_mchid)?.state.as_str(),
        verification: found.map(|found| verification(tx, found)),
        path: format!("/phone/{}?token={encoded}", token.worker + 1),
        token: token.token,
        sp_mchid: token.sp_mchid,
        sub_mchid: token.sub_mchid,
        expires: token.expires,
        employment_type: token.employment_type,
    })
}

fn verification(tx: &Tx<'_>, found: Authentication) -> Verification {
    let outcome = found.outcome_at(tx.now);
    Verification {
        authenticate_state: outcome.as_str(),
        failed_reason: match outcome {
            Outcome::Failed { reason, .. } => Some(mask(tx.world, &reason)),
            Outcome::Pending | Outcome::Passed { .. } => None,
        },
        authenticate_number: found.number,
        sub_mchid: found.sub_mchid,
        employer_name: mask(tx.world, &found.employer_name),
        project_name: mask(tx.world, &found.project_name),
        authenticate_type: found.kind,
        created: found.created,
    }
}

fn batch_seen(world: &World, batch: Batch) -> BatchView {
    BatchView {
        batch_status: batch.standing.stage.batch_status(),
        close_reason: batch.standing.stage.close_reason(),
        short: batch.standing.stage == Stage::Short,
        due: batch.standing.due,
        batch_name: mask(world, &batch.batch_name),
        success_amount: batch.settled.map(|totals| totals.success_amount),
        success_num: batch.settled.map(|totals| totals.success_num),
        fail_num: batch.settled.map(|totals| totals.fail_num),
        sp_mchid: batch.sp_mchid,
        sub_mchid: batch.sub_mchid,
        out_batch_no: batch.out_batch_no,
        batch_id: batch.batch_id,
        total_amount: batch.total_amount,
        total_num: batch.total_num,
        created: batch.created,
    }
}
