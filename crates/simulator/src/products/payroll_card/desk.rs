//! Payroll Card at the desk.

use crate::base::fidelity::Rule;
use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::asked::Asked;
use crate::engine::desk::Desk;
use crate::products::payroll_card::desk_batch::settle;
use crate::products::payroll_card::route::Operation as O;
use crate::products::payroll_card::standing::{self, Who};
use crate::products::payroll_card::{action, authentication, batch, pre_order, relation, token, wesure};
use crate::world::identity::Identity;
use crate::world::world::World;

impl Desk {
    pub(crate) fn payroll_card(&self, inquiry: &Asked<'_>, operation: O) -> Result<Answer, Refusal> {
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
            O::TransferBatches => self.place_batch(caller, batch::Request::read(&body, &open)?),
            O::OlderTransferBatches if body.optional("transfer_scene", 64)? == Some(batch::SCENE) => {
                self.place_batch(caller, batch::Request::read_older(&body, &open)?)
            }
            // Another product's.
            O::OlderTransferBatches => self.described_here(inquiry),
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
                crate::world::standing::own(caller, &body, "sp_mchid")?;
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
