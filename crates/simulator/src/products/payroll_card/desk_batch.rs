//! Batches of transfers at the desk.

use std::collections::BTreeMap;

use weixinpay_core::{Date, hex};

use crate::base::fidelity::Rule;
use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::desk::Desk;
use crate::engine::store::Session;
use crate::products::payroll_card::action::NotNow;
use crate::products::payroll_card::batch::{self, Batch};
use crate::products::payroll_card::batch_life::{BatchAction, CloseReason, Payee, Stage};
use crate::products::payroll_card::{batch_query, standing};
use crate::protocol::encrypt;
use crate::world::identity::Identity;
use crate::world::world::World;

impl Desk {
    /// A new batch, or a known one again.
    pub(crate) fn place_batch(&self, caller: &Identity, mut request: batch::Request) -> Result<Answer, Refusal> {
        let sub = standing::employer(&self.world, caller, &request.sub_mchid)?;
        request.check(&self.world, caller, sub)?;
        tracing::debug!(details = request.count(), "a batch was read");
        let (mut session, now) = self.session();
        settle(&mut session, &self.world, now)?;
        let known = batch::Known {
            same_number: session.batch_by_out_no(caller.mchid(), &request.out_batch_no)?,
            balance: crate::products::account::api::operation(&session, &sub.mchid)?,
            confirms: crate::products::account::api::confirms(&session, &sub.mchid)?,
        };
        let digest = hex::sha256(request.content());
        let day = Date::from_unix(now);
        let ids = batch::Ids {
            batch_id: random::batch_id("1030", day.as_str()),
            detail_stem: random::detail_stem(day.as_str()),
        };
        let (answer, changes) = batch::decide(request, caller.mchid(), known, digest, ids, now)?;
        // What is accepted lives by this rule.
        self.allow(Rule::TransferLifecycle)?;
        session.write(&changes)?;
        Answer::ok(Rule::TransferAccepted, &answer)
    }

    pub(crate) fn batch(
        &self,
        query: &Fields<'_>,
        find: impl Fn(&Session<'_>) -> rusqlite::Result<Option<Batch>>,
    ) -> Result<Answer, Refusal> {
        let page = batch_query::Page::read(query)?;
        let (mut session, now) = self.session();
        settle(&mut session, &self.world, now)?;
        let batch = batch_query::found(find(&session)?, now)?;
        let details = match page.as_ref().and_then(|page| page.wants(&batch)) {
            Some((outcome, page)) => Some(session.details(&batch.batch_id, outcome, page.offset, page.limit)?),
            None => None,
        };
        Answer::ok(Rule::TransferLifecycle, &batch_query::batch(batch, details))
    }

    pub(crate) fn detail(
        &self,
        caller: &Identity,
        find: impl Fn(&Session<'_>) -> rusqlite::Result<Option<Batch>>,
        find_detail: impl Fn(&Session<'_>, &Batch) -> rusqlite::Result<Option<batch::Detail>>,
    ) -> Result<Answer, Refusal> {
        let (mut session, now) = self.session();
        settle(&mut session, &self.world, now)?;
        let batch = batch_query::found(find(&session)?, now)?;
        let detail =
            find_detail(&session, &batch)?.ok_or_else(|| Refusal::absent(Rule::TransferUnknown, "明细单不存在"))?;
        drop(session);
        let name = match &detail.user_name {
            Some(name) => name,
            None => {
                let worker = self.world.worker(batch.payee_appid(), &detail.openid);
                worker.and_then(|worker| self.world.workers.get(worker)).map_or("", |worker| &worker.real_name)
            }
        };
        let username = encrypt::encrypt(caller, name)?;
        Answer::ok(Rule::TransferDetail, &batch_query::detail(batch, detail, username))
    }

    /// What a detail paid comes back from the bank; whether it had been paid. Batch and detail are named by their ids or by
    /// the merchant's numbers; nothing if there are none.
    pub(crate) fn give_back(&self, batch: &str, detail: &str) -> Result<Option<Result<(), NotNow>>, Refusal> {
        let (mut session, now) = self.session();
        settle(&mut session, &self.world, now)?;
        let Some(batch) = self.named_batch(&session, batch)? else { return Ok(None) };
        let found = match session.detail_by_id(&batch.batch_id, detail)? {
            Some(found) => Some(found),
            None => session.detail_by_out_no(&batch.batch_id, detail)?,
        };
        let Some(detail) = found else { return Ok(None) };
        let Some(changes) = batch.give_back(&detail, now) else {
            let (error, hint) = ("the detail has not been paid", "only what is SUCCESS comes back, and once");
            return Ok(Some(Err(NotNow { rule: Rule::TransferReturned, error, hint })));
        };
        self.allow(Rule::TransferReturned)?;
        session.write(&changes)?;
        pay_short(&mut session, &batch.sub_mchid, now)?;
        Ok(Some(Ok(())))
    }

    /// Control does this with a batch, if it is the time for it: how the batch stands then. Nothing if there is none.
    pub(crate) fn act_on_batch(
        &self,
        batch: &str,
        action: BatchAction,
    ) -> Result<Option<Result<Stage, NotNow>>, Refusal> {
        let (mut session, now) = self.session();
        settle(&mut session, &self.world, now)?;
        let Some(batch) = self.named_batch(&session, batch)? else { return Ok(None) };
        let details = session.details(&batch.batch_id, None, 0, i64::MAX)?;
        let Some(changes) = batch.act(&details, action, now) else {
            let (error, hint) = match action {
                BatchAction::Confirm => ("the batch does not wait to be confirmed", "only WAIT_PAY is confirmed"),
                _ => ("the money of the batch has left, or it is over", "only WAIT_PAY and ACCEPTED can be closed"),
            };
            return Ok(Some(Err(NotNow { rule: Rule::TransferLifecycle, error, hint })));
        };
        self.allow(Rule::TransferLifecycle)?;
        session.write(&changes)?;
        let stage = session.batch_by_id(&batch.sp_mchid, &batch.batch_id)?.map(|batch| batch.standing.stage);
        Ok(stage.map(Ok))
    }

    /// By its id, or by the number of a service provider.
    pub(crate) fn named_batch(&self, session: &Session<'_>, name: &str) -> Result<Option<Batch>, Refusal> {
        for identity in &self.world.identities {
            let found = match session.batch_by_id(identity.mchid(), name)? {
                Some(found) => Some(found),
                None => session.batch_by_out_no(identity.mchid(), name)?,
            };
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(None)
    }
}

/// Every batch that is due goes on. Nothing has to run in the background: whoever could see or change a batch's outcome
/// comes through here first.
pub(crate) fn settle(session: &mut Session<'_>, world: &World, now: i64) -> Result<(), Refusal> {
    while let Some(batch) = session.next_batch(now)? {
        let at = batch.standing.due.unwrap_or(now);
        match batch.standing.stage {
            Stage::Accepted => {
                let balance = crate::products::account::api::operation(&session, &batch.sub_mchid)?;
                session.write(&batch.pay(balance, at))?;
            }
            Stage::Processing => {
                let details = session.details(&batch.batch_id, None, 0, i64::MAX)?;
                let payees = payees(session, world, &batch, &details)?;
                session.write(&batch.settle(&details, at, |openid| payees.get(openid).cloned().flatten()))?;
                pay_short(session, &batch.sub_mchid, at)?;
            }
            Stage::WaitPay | Stage::Short => {
                let details = session.details(&batch.batch_id, None, 0, i64::MAX)?;
                session.write(&batch.close(&details, CloseReason::OverdueClose, at))?;
            }
            // Nothing comes after these; no file that this simulator wrote says that they are due.
            Stage::Finished | Stage::Closed(_) => return Err(Refusal::internal("a batch that is over is due")),
        }
    }
    Ok(())
}

/// Money has come to this account: what waited for it is paid, as far as it goes.
pub(crate) fn pay_short(session: &mut Session<'_>, sub_mchid: &str, at: i64) -> Result<(), Refusal> {
    for batch in session.short_batches(sub_mchid)? {
        let balance = crate::products::account::api::operation(&session, sub_mchid)?;
        if balance >= batch.total_amount {
            session.write(&batch.pay(balance, at))?;
        }
    }
    Ok(())
}

/// The same for every account, whatever has come to it.
pub(crate) fn pay_all_short(session: &mut Session<'_>, at: i64) -> Result<(), Refusal> {
    session.short_payers()?.iter().try_for_each(|sub_mchid| pay_short(session, sub_mchid, at))
}

pub(crate) fn payees(
    session: &Session<'_>,
    world: &World,
    batch: &Batch,
    details: &[batch::Detail],
) -> Result<BTreeMap<String, Option<Payee>>, Refusal> {
    let mut payees = BTreeMap::new();
    for detail in details {
        if payees.contains_key(&detail.openid) {
            continue;
        }
        let payee = match world.worker(batch.payee_appid(), &detail.openid) {
            Some(worker) => Some(Payee {
                real_name: world.workers.get(worker).map(|known| known.real_name.clone()).unwrap_or_default(),
                card: session.card(worker)?,
                relation: session.relation(worker, &batch.sub_mchid)?,
            }),
            None => None,
        };
        payees.insert(detail.openid.clone(), payee);
    }
    Ok(payees)
}
