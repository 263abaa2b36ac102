//! Payroll Card at the desk.

use weixinpay_core::Date;

use super::{Answer, Desk, Inquiry, hash};
use crate::change::Change;
use crate::fidelity::Rule;
use crate::fields::Fields;
use crate::identity::Identity;
use crate::payroll_card::route::Operation as O;
use crate::payroll_card::standing::{self, Who};
use crate::payroll_card::{action, authentication, batch, batch_query, pre_order, relation, token, wesure};
use crate::refusal::Refusal;
use crate::store::Session;
use crate::world::World;
use crate::{echo, random};

impl Desk {
    pub(super) fn payroll_card(&self, inquiry: &Inquiry<'_>, operation: O) -> Result<Answer, Refusal> {
        let (world, caller) = (&*self.world, inquiry.caller);
        let (query, body) = (Fields::query(&inquiry.query), Fields::body(&inquiry.body));
        let open = |field: &str, ciphertext: &str| inquiry.open(field, ciphertext);
        match operation {
            O::PreOrder => self.pre_order(caller, pre_order::PreOrder::read(&body)?),
            O::PreOrderWithAuth => self.pre_order(caller, pre_order::PreOrder::read_with_auth(&body, &open)?),
            O::Tokens => {
                let request = token::Request::read(&body, &open)?;
                let sub = standing::employer(world, caller, &request.sub_mchid)?;
                let (worker, _) = standing::worker(world, caller, sub, &request.who)?;
                let other_person = other_person(world, &request.person, worker);
                let (mut session, now) = self.session();
                let known = session.relation(worker, &sub.mchid)?;
                let (answer, changes) =
                    token::decide(request, caller.mchid(), (worker, other_person), &known, random::token(), now)?;
                session.write(&changes)?;
                Answer::ok(Rule::TokenLife, &answer)
            }
            O::Relation { openid } => {
                let sub = standing::employer(world, caller, query.text("sub_mchid", 32)?)?;
                let who = Who::of(openid, &query)?;
                let (worker, _) = standing::worker(world, caller, sub, &who)?;
                let session = self.store.lock();
                let (card, known) = (session.card(worker)?, session.relation(worker, &sub.mchid)?);
                let answer = relation::query(who.openid, caller.mchid(), &sub.mchid, &card, &known);
                Answer::ok(Rule::Relation, &answer)
            }
            O::Result { number } => {
                let sub = standing::employer(world, caller, query.text("sub_mchid", 32)?)?;
                let (session, now) = self.session();
                let found = session.authentication(caller.mchid(), &number)?;
                Answer::ok(Rule::Result, &authentication::result(found, &sub.mchid, now)?)
            }
            O::Results => {
                let (session, now) = self.session();
                let request = authentication::ListRequest::read(&query, now)?;
                let sub = standing::employer(world, caller, &request.sub_mchid)?;
                let (worker, _) = standing::worker(world, caller, sub, &request.who)?;
                let (page, total) = if request.other_state {
                    (Vec::new(), 0)
                } else {
                    let of = (caller.mchid(), sub.mchid.as_str(), worker);
                    session.passed(of, &request.day, request.offset, request.limit)?
                };
                Answer::ok(Rule::List, &authentication::list(page, total, request.offset, now))
            }
            O::TransferBatches => {
                let request = batch::Request::read(&body, &open)?;
                let sub = standing::employer(world, caller, &request.sub_mchid)?;
                request.check(caller, sub)?;
                tracing::debug!(details = request.count(), "a batch was read");
                let (mut session, now) = self.session();
                settle(&mut session, world, now)?;
                let known = batch::Known {
                    same_number: session.batch_by_out_no(caller.mchid(), &request.out_batch_no)?,
                    balance: session.balance(&sub.mchid)?,
                };
                let digest = hash(&request.content());
                let day = Date::from_unix(now);
                let ids = batch::Ids {
                    batch_id: random::transfer_id("1030", day.as_str()),
                    detail_stem: random::transfer_id("1040", day.as_str()),
                };
                let (answer, changes) = batch::decide(request, caller.mchid(), known, digest, ids, now)?;
                session.write(&changes)?;
                Answer::ok(Rule::TransferLifecycle, &answer)
            }
            O::TokenValidations => {
                let request = wesure::Validation::read(&body, &open)?;
                let (session, now) = self.session();
                let found = match session.token(&request.token)? {
                    None => None,
                    Some(token) => {
                        let number = token.number.clone().unwrap_or_default();
                        let authentication = session.authentication(&token.sp_mchid, &number)?;
                        Some((token, authentication))
                    }
                };
                Answer::ok(Rule::WesureValidation, &wesure::validate(world, caller, &request, found, now)?)
            }
            O::Insurance => {
                crate::payment::standing::own(caller, &body, "sp_mchid")?;
                let report = wesure::Insurance::read(&body)?;
                let mut session = self.store.lock();
                let token = session.token(&report.token)?;
                let authentication = match token.as_ref().and_then(|token| token.number.as_deref().zip(Some(token))) {
                    Some((number, token)) => session.authentication(&token.sp_mchid, number)?,
                    None => None,
                };
                let changes = wesure::insure(report, authentication.as_ref())?;
                session.write(&changes)?;
                Ok(Answer::done(Rule::Insurance))
            }
            O::BatchById { batch_id } => self.batch(&query, |session| session.batch_by_id(caller.mchid(), &batch_id)),
            O::BatchByOutNo { out_batch_no } => {
                self.batch(&query, |session| session.batch_by_out_no(caller.mchid(), &out_batch_no))
            }
            O::DetailById { batch_id, detail_id } => self.detail(
                caller,
                |session| session.batch_by_id(caller.mchid(), &batch_id),
                |session, batch| session.detail_by_id(&batch.batch_id, &detail_id),
            ),
            O::DetailByOutNo { out_batch_no, out_detail_no } => self.detail(
                caller,
                |session| session.batch_by_out_no(caller.mchid(), &out_batch_no),
                |session, batch| session.detail_by_out_no(&batch.batch_id, &out_detail_no),
            ),
        }
    }

    fn pre_order(&self, caller: &Identity, order: pre_order::PreOrder) -> Result<Answer, Refusal> {
        let sub = standing::employer(&self.world, caller, &order.sub_mchid)?;
        let who = standing::worker(&self.world, caller, sub, &order.who)?;
        let other_person = order.with_auth.as_ref().is_some_and(|person| other_person(&self.world, person, who.0));
        let (mut session, now) = self.session();
        let known = session.before_pre_order(who.0, &sub.mchid, caller.mchid(), order.number(), now)?;
        let known = pre_order::Known { other_person, ..known };
        let (answer, changes) = pre_order::decide(order, caller.mchid(), who, known, random::token(), now)?;
        session.write(&changes)?;
        Answer::ok(Rule::PreOrderLife, &answer)
    }

    fn batch(
        &self,
        query: &Fields<'_>,
        find: impl Fn(&Session<'_>) -> rusqlite::Result<Option<batch::Batch>>,
    ) -> Result<Answer, Refusal> {
        let page = batch_query::Page::read(query)?;
        let (mut session, now) = self.session();
        settle(&mut session, &self.world, now)?;
        let batch = batch_query::found(find(&session)?, now)?;
        let details = match page {
            Some(page) => Some(session.details(&batch.batch_id, page.status, page.offset, page.limit)?),
            None => None,
        };
        Answer::ok(Rule::TransferLifecycle, &batch_query::batch(batch, details, now))
    }

    fn detail(
        &self,
        caller: &Identity,
        find: impl Fn(&Session<'_>) -> rusqlite::Result<Option<batch::Batch>>,
        find_detail: impl Fn(&Session<'_>, &batch::Batch) -> rusqlite::Result<Option<batch::Detail>>,
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
        let username = echo::encrypt(caller, name)?;
        Answer::ok(Rule::TransferDetail, &batch_query::detail(batch, detail, username))
    }

    /// The worker does something with a token. `None` for a token that does not exist.
    pub(crate) fn act(
        &self,
        token: &str,
        action: &action::Action,
    ) -> Result<Option<Result<action::Acted, action::NotNow>>, Refusal> {
        let (mut session, now) = self.session();
        let Some(token) = session.token(token)? else { return Ok(None) };
        // What an action changes must not reach back into batches that were finished before it.
        settle(&mut session, &self.world, now)?;
        let known = action::Known {
            authentication: match &token.number {
                Some(number) => session.authentication(&token.sp_mchid, number)?,
                None => None,
            },
            card: session.card(token.worker)?,
            relation: session.relation(token.worker, &token.sub_mchid)?,
            failed_faces_today: session.failed_faces(token.worker, now)?,
            token,
        };
        self.brought_about(&mut session, action::decide(known, action, now)).map(Some)
    }

    /// The worker withdraws the authorization of a sub-merchant. Whether there was one.
    pub(crate) fn withdraw(&self, worker: usize, sub_mchid: &str) -> Result<bool, Refusal> {
        let (mut session, now) = self.session();
        settle(&mut session, &self.world, now)?;
        self.allow(Rule::Relation)?;
        let change = relation::withdraw(worker, sub_mchid, &session.relation(worker, sub_mchid)?, now);
        session.write(change.as_slice())?;
        Ok(change.is_some())
    }

    /// What a detail paid comes back from the bank; whether it had been paid. Batch and detail are named by their ids or by
    /// the merchant's numbers; nothing if there are none.
    pub(crate) fn give_back(&self, batch: &str, detail: &str) -> Result<Option<Result<(), action::NotNow>>, Refusal> {
        let (mut session, now) = self.session();
        settle(&mut session, &self.world, now)?;
        for identity in &self.world.identities {
            let sp_mchid = identity.mchid();
            let found = match session.batch_by_id(sp_mchid, batch)? {
                Some(found) => Some(found),
                None => session.batch_by_out_no(sp_mchid, batch)?,
            };
            let Some(batch) = found else { continue };
            let found = match session.detail_by_id(&batch.batch_id, detail)? {
                Some(found) => Some(found),
                None => session.detail_by_out_no(&batch.batch_id, detail)?,
            };
            let Some(detail) = found else { return Ok(None) };
            let Some(change) = batch::give_back(&batch, &detail) else {
                let (error, hint) = ("the detail has not been paid", "only what is SUCCESS comes back, and once");
                return Ok(Some(Err(action::NotNow { rule: Rule::TransferReturned, error, hint })));
            };
            self.allow(Rule::TransferReturned)?;
            session.write(&[change])?;
            return Ok(Some(Ok(())));
        }
        Ok(None)
    }

    /// The worker closes the card. Whether it was open.
    pub(crate) fn close_card(&self, worker: usize) -> Result<bool, Refusal> {
        let (mut session, now) = self.session();
        settle(&mut session, &self.world, now)?;
        self.allow(Rule::Relation)?;
        let change = relation::close(worker, &session.card(worker)?, now);
        session.write(change.as_slice())?;
        Ok(change.is_some())
    }
}

/// Whether a request names somebody else than its worker: the answer does not tell, the page does, and the log.
fn other_person(world: &World, person: &standing::Person, worker: usize) -> bool {
    let differs = person.differs(world, worker);
    if let Some(difference) = differs {
        tracing::warn!(?difference, "the request names somebody else: the page will end with INCONSISTENT_REAL_NAME");
    }
    differs.is_some()
}

/// Gives every batch that is due its outcomes. Nothing has to run in the background: whoever could see or change a
/// batch's outcome comes through here first.
pub(super) fn settle(session: &mut Session<'_>, world: &World, now: i64) -> Result<(), Refusal> {
    for due in session.unsettled(now - batch::FINISHED_AFTER)? {
        let details = session.details(&due.batch_id, None, 0, i64::MAX)?;
        let mut payees = std::collections::BTreeMap::new();
        for detail in &details {
            if payees.contains_key(&detail.openid) {
                continue;
            }
            let payee = match world.worker(due.payee_appid(), &detail.openid) {
                Some(worker) => Some(batch::Payee {
                    real_name: world.workers.get(worker).map(|known| known.real_name.clone()).unwrap_or_default(),
                    card: session.card(worker)?,
                    relation: session.relation(worker, &due.sub_mchid)?,
                }),
                None => None,
            };
            payees.insert(detail.openid.clone(), payee);
        }
        let settlement = batch::settle(&due, &details, |openid| payees.get(openid).cloned().flatten());
        session.write(&[Change::Settled(settlement)])?;
    }
    Ok(())
}
