//! What the world holds, for the console, the phone and control requests. Amounts are fen, times Unix seconds of the
//! simulated clock. Names are masked as WeChat masks them; identity numbers are not shown at all.

use std::collections::BTreeMap;
use std::path::PathBuf;

pub(crate) use crate::products::transfer::view::{ConsentSeen, TransferSeen};
use serde::Serialize;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::engine::mask::mask;
use crate::engine::ready;
use crate::engine::store::Session;
use crate::http::server::Office;
use crate::products::payroll_card::batch_life::Stage;
use crate::products::payroll_card::state::{Authentication, Outcome, Token};

/// A merchant that can call, with what its client needs; never its secrets.
#[derive(Debug, Serialize)]
pub(crate) struct MerchantSeen {
    pub(crate) mchid: String,
    pub(crate) appids: Vec<String>,
    pub(crate) service_provider: bool,
    pub(crate) serial_no: String,
    pub(crate) platform_public_key_id: String,
    pub(crate) platform_certificate_serial: String,
    /// The directory with its key files, if they were written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) keys: Option<PathBuf>,
    /// For transfers.
    pub(crate) balance: i64,
    pub(crate) sub_merchants: Vec<SubMerchantSeen>,
}

#[derive(Debug, Serialize)]
pub(crate) struct SubMerchantSeen {
    pub(crate) mchid: String,
    pub(crate) appids: Vec<String>,
    pub(crate) payroll_card: bool,
    /// For transfers.
    pub(crate) balance: i64,
    /// Whether its staff have to confirm them.
    pub(crate) confirms_transfers: bool,
}

#[derive(Debug, Serialize)]
pub(crate) struct WorkerSeen {
    /// From 1, as in the seed.
    pub(crate) number: usize,
    pub(crate) name: String,
    pub(crate) openids: BTreeMap<String, String>,
    pub(crate) register_state: &'static str,
    pub(crate) failed_faces_today: i64,
    pub(crate) authorizations: Vec<AuthorizationSeen>,
    /// What waits for the worker.
    pub(crate) asks: Vec<Ask>,
    /// The newest first.
    pub(crate) verifications: Vec<Verification>,
    /// The phone's page.
    pub(crate) path: String,
}

#[derive(Debug, Serialize)]
pub(crate) struct AuthorizationSeen {
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
pub(crate) struct BatchSeen {
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
    /// When it goes on, or is closed, by itself.
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

impl Office {
    pub(crate) fn merchants_seen(&self) -> Result<Vec<MerchantSeen>, ControlError> {
        let world = &self.desk.world;
        let keys = self.place.keys.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone();
        let session = self.desk.store.lock();
        let seen = world.identities.iter().map(|identity| {
            let merchant = identity.merchant();
            let sub_merchants = world.subs_of(&merchant.mchid).map(|sub| {
                Ok(SubMerchantSeen {
                    mchid: sub.mchid.clone(),
                    appids: sub.appids.clone(),
                    payroll_card: sub.payroll_card,
                    balance: crate::products::account::api::operation(&session, &sub.mchid)?,
                    confirms_transfers: crate::products::account::api::confirms(&session, &sub.mchid)?,
                })
            });
            Ok(MerchantSeen {
                mchid: merchant.mchid.clone(),
                appids: identity.appids().to_vec(),
                service_provider: identity.is_service_provider(),
                serial_no: merchant.serial_no.clone(),
                platform_public_key_id: merchant.platform_public_key_id.clone(),
                platform_certificate_serial: merchant.platform_certificate_serial.clone(),
                keys: keys.as_deref().map(|keys| ready::keys_of(keys, &merchant.mchid)),
                balance: crate::products::account::api::operation(&session, &merchant.mchid)?,
                sub_merchants: sub_merchants.collect::<rusqlite::Result<_>>()?,
            })
        });
        Ok(seen.collect::<rusqlite::Result<_>>().map_err(Refusal::from)?)
    }

    /// As many workers as are shown at once.
    pub(crate) fn workers_seen(&self, limit: usize) -> Result<Vec<WorkerSeen>, ControlError> {
        (0..self.desk.world.workers.len().min(limit)).map(|worker| self.worker_seen(worker)).collect()
    }

    /// The worker with this openid, or this number, from 1.
    pub(crate) fn worker_named(&self, name: &str) -> Result<usize, ControlError> {
        let world = &self.desk.world;
        let numbered = || name.parse::<usize>().ok()?.checked_sub(1).filter(|worker| *worker < world.workers.len());
        world.worker_of(name).or_else(numbered).ok_or_else(|| {
            ControlError::not_found("there is no such worker", "name one by openid, or by number; /phone lists them")
        })
    }

    pub(crate) fn worker_seen(&self, worker: usize) -> Result<WorkerSeen, ControlError> {
        let session = self.desk.store.lock();
        let now = self.desk.clock.now();
        let seen = || {
            let known = self.desk.world.workers.get(worker);
            let tokens = session.live_tokens(worker, now)?;
            let relations = session.relations(worker)?.into_iter();
            Ok(WorkerSeen {
                number: worker + 1,
                name: known.map(|known| masked(&known.real_name)).unwrap_or_default(),
                openids: known.map(|known| known.openids.clone()).unwrap_or_default(),
                register_state: session.card(worker)?.state.as_str(),
                failed_faces_today: session.failed_faces(worker, now)?,
                authorizations: relations
                    .map(|(sub_mchid, relation)| AuthorizationSeen {
                        sub_mchid,
                        authorize_state: relation.state.as_str(),
                        employment_type: relation.employment_type,
                    })
                    .collect(),
                asks: tokens.into_iter().map(|token| self.ask(&session, token, now)).collect::<Result<_, _>>()?,
                verifications: session
                    .newest_verifications(worker)?
                    .into_iter()
                    .map(|found| self.verification(found, now))
                    .collect(),
                path: format!("/phone/{}", worker + 1),
            })
        };
        Ok(seen().map_err(|error: rusqlite::Error| Refusal::from(error))?)
    }

    /// What the worker is asked with this token.
    pub(crate) fn token_seen(&self, token: &str) -> Result<Ask, ControlError> {
        let session = self.desk.store.lock();
        let now = self.desk.clock.now();
        let token = session.token(token).map_err(Refusal::from)?.ok_or_else(|| {
            ControlError::not_found("there is no such token", "ask for a new one; a reset forgets all tokens")
        })?;
        Ok(self.ask(&session, token, now).map_err(Refusal::from)?)
    }

    pub(crate) fn batches_seen(&self, limit: usize) -> Result<Vec<BatchSeen>, ControlError> {
        let (batches, _) = self.happened(|session| session.newest_batches(count(limit)))?;
        let world = &self.desk.world;
        let seen = batches.into_iter().map(|batch| BatchSeen {
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
        });
        Ok(seen.collect())
    }

    /// What is due happens first: nobody is shown what is over.
    pub(crate) fn happened<T>(
        &self,
        look: impl FnOnce(&Session<'_>) -> rusqlite::Result<T>,
    ) -> Result<(T, i64), ControlError> {
        self.happened_at(|session, _| look(session))
    }

    pub(crate) fn happened_at<T>(
        &self,
        look: impl FnOnce(&Session<'_>, i64) -> rusqlite::Result<T>,
    ) -> Result<(T, i64), ControlError> {
        Ok(self.desk.happen(|session, motion| Ok((look(session, motion.now())?, motion.now())))?)
    }

    pub(crate) fn ask(&self, session: &Session<'_>, token: Token, now: i64) -> rusqlite::Result<Ask> {
        let found = match &token.number {
            Some(number) => session.authentication(&token.sp_mchid, number)?,
            None => None,
        };
        let expired = now >= token.expires && token.progress.as_str() != "USED";
        let encoded = percent_encoding::utf8_percent_encode(&token.token, percent_encoding::NON_ALPHANUMERIC);
        Ok(Ask {
            purpose: token.purpose.as_str(),
            token_state: if expired { "EXPIRED" } else { token.progress.as_str() },
            worker: token.worker + 1,
            register_state: session.card(token.worker)?.state.as_str(),
            authorize_state: session.relation(token.worker, &token.sub_mchid)?.state.as_str(),
            verification: found.map(|found| self.verification(found, now)),
            path: format!("/phone/{}?token={encoded}", token.worker + 1),
            token: token.token,
            sp_mchid: token.sp_mchid,
            sub_mchid: token.sub_mchid,
            expires: token.expires,
            employment_type: token.employment_type,
        })
    }

    pub(crate) fn verification(&self, found: Authentication, now: i64) -> Verification {
        let outcome = found.outcome_at(now);
        let world = &self.desk.world;
        Verification {
            authenticate_state: outcome.as_str(),
            failed_reason: match outcome {
                Outcome::Failed { reason, .. } => Some(mask(world, &reason)),
                Outcome::Pending | Outcome::Passed { .. } => None,
            },
            authenticate_number: found.number,
            sub_mchid: found.sub_mchid,
            employer_name: mask(world, &found.employer_name),
            project_name: mask(world, &found.project_name),
            authenticate_type: found.kind,
            created: found.created,
        }
    }
}

/// As SQL takes it.
pub(crate) fn count(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}

/// As WeChat masks a name: its last character stays.
pub(crate) fn masked(name: &str) -> String {
    let count = name.chars().count();
    name.chars().enumerate().map(|(at, c)| if at + 1 == count && count > 1 { c } else { '*' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_last_character_only() {
        assert_eq!((masked("张三"), masked("欧阳小明"), masked("王")), ("*三".into(), "***明".into(), "*".to_owned()));
    }
}
