//! The desk: reads a verified request, loads what its operation needs to know, decides, stores, answers.

use crate::products::payment::desk as payment;
use crate::products::payroll_card::desk_batch as batch;
use crate::products::transfer::desk as transfer;

pub(crate) use crate::products::payment::desk_payer::{Named, Payable};

use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use serde_json::{Map, Value};

use crate::base::clock::{Clock, Motion};
use crate::base::control_error::ControlError;
use crate::base::fidelity::{RestsOn, Rule, Strict};
use crate::base::fields::{self, Fields};
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::change::Change;
use crate::engine::route::{self, Operation};
use crate::engine::snapshot::Snapshot;
use crate::engine::store::{Session, Store};
use crate::products::certificates::{echo, list};
use crate::products::described::check;
use crate::protocol::gate::Incoming;
use crate::protocol::seal;
use crate::world::identity::{Identity, PlatformIdentity};
use crate::world::platform::{PlatformMode, Standing};
use crate::world::world::World;

/// A world with its state and its clock.
#[derive(Debug)]
pub(crate) struct Desk {
    pub(crate) world: Arc<World>,
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) seed: String,
    /// Set if nothing is to rest on an assumption.
    pub(crate) strict: Option<Strict>,
}

/// What goes back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Vec<u8>,
    pub(crate) form: Form,
    /// The entry of `fidelity.toml` that it rests on.
    pub(crate) rule: Rule,
}

/// What a body is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Json,
    /// A file of this media type: the one kind of success that is not signed.
    File(&'static str),
    /// A bill as text. Signed is not the file but a JSON object with its SHA-1, which a header tells.
    Statement,
}

impl Answer {
    pub(crate) fn ok(rule: Rule, body: &impl Serialize) -> Result<Self, Refusal> {
        let body = serde_json::to_vec(body).map_err(|error| Refusal::internal(error.to_string()))?;
        Ok(Self { status: 200, body, form: Form::Json, rule })
    }

    pub(crate) fn done(rule: Rule) -> Self {
        Self { status: 204, body: Vec::new(), form: Form::Json, rule }
    }
}

/// A verified request, read.
#[derive(Clone)]
pub(crate) struct Inquiry<'a> {
    pub(crate) caller: &'a Identity,
    pub(crate) platform: &'a PlatformIdentity,
    pub(crate) now: i64,
    pub(crate) incoming: &'a Incoming<'a>,
    /// The decoded pairs of the query.
    pub(crate) query: Vec<(String, String)>,
    /// Empty where the method has no body.
    pub(crate) body: Map<String, Value>,
}

impl Inquiry<'_> {
    /// Opens a sensitive field with the platform key that `Wechatpay-Serial` names.
    pub(crate) fn open(&self, field: &str, ciphertext: &str) -> Result<String, Refusal> {
        let serial = self.incoming.platform_serial();
        // Ignored where nothing is sealed, a wrong one is refused here.
        if serial.is_some() {
            self.caller.platform(serial, self.now)?;
        }
        let others = || self.caller.openers(self.now);
        seal::open(self.platform, serial, others, field, ciphertext)
    }
}

impl Desk {
    /// Serves a request of this caller. `platform` is the key that its `Wechatpay-Serial` names.
    pub(crate) fn serve(
        &self,
        caller: &Identity,
        platform: &PlatformIdentity,
        operation: Operation,
        incoming: &Incoming<'_>,
    ) -> Result<Answer, Refusal> {
        let query = fields::pairs(incoming.target.split_once('?').map_or("", |(_, query)| query))?;
        let bodiless =
            matches!(operation, Operation::Described(_)) || route::has_no_body(incoming.method, incoming.target);
        let bare = bodiless && incoming.body.is_empty();
        let has_body = incoming.method != "GET" && !bare && !operation.is_upload();
        let body = if has_body { fields::object(incoming.body)? } else { Map::new() };
        let mut inquiry = Inquiry { caller, platform, now: self.clock.now(), incoming, query, body };
        // What a domain opens by itself is only looked at here.
        let description = match &operation {
            Operation::Payment(_) | Operation::Transfer(_) => {
                let description = inquiry.description()?;
                inquiry.check(description)?;
                Some(description)
            }
            Operation::Certificates | Operation::Echo | Operation::PayrollCard(_) | Operation::Receipt(_) => {
                let description = inquiry.description()?;
                inquiry.look_at(description)?;
                Some(description)
            }
            Operation::Described(description) if !operation.is_upload() => Some(*description),
            Operation::Described(_) => None,
        };
        if let Some(description) = description {
            check::only_known(description, &inquiry.body)?;
        }
        match operation {
            Operation::Certificates => {
                let query = Fields::query(&inquiry.query);
                Answer::ok(Rule::Certificates, &list::list(caller, &query, random::aead_nonce, inquiry.now)?)
            }
            Operation::Echo => {
                if incoming.platform_serial().is_none() {
                    let message = "HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)";
                    return Err(Refusal::param(Rule::SealedSerial, message).at("header", "Wechatpay-Serial", "必填"));
                }
                let open = |field: &str, ciphertext: &str| inquiry.open(field, ciphertext);
                let (mut session, now) = self.session();
                let body = Fields::body(&inquiry.body);
                let (answer, notice) = echo::echo(caller, &body, &open, random::notification_id(), now)?;
                session.write(notice.as_slice())?;
                Answer::ok(Rule::Echo, &answer)
            }
            Operation::PayrollCard(operation) => self.payroll_card(&inquiry, operation),
            Operation::Payment(operation) => self.payment(&inquiry, operation),
            Operation::Receipt(operation) => self.receipt(&inquiry, operation),
            Operation::Transfer(operation) => self.transfer(&inquiry, operation),
            Operation::Described(operation) => self.described(inquiry, operation),
        }
    }

    /// Says no if the answer would rest on an assumption, and is not to. Whoever stores something asks before.
    pub(crate) fn allow(&self, rule: Rule) -> Result<(), Refusal> {
        self.strict.as_ref().map_or(Ok(()), |strict| strict.allow(rule.id()))
    }

    /// Stores what control brought about, or says why it cannot be now; neither where that would rest on an assumption,
    /// and is not to.
    pub(crate) fn brought_about<T: RestsOn, N: RestsOn>(
        &self,
        session: &mut Session<'_>,
        decided: Result<(T, Vec<Change>), N>,
    ) -> Result<Result<T, N>, Refusal> {
        let rule = decided.as_ref().map_or_else(N::rule, |(done, _)| done.rule());
        self.strict.as_ref().map_or(Ok(()), |strict| strict.allow(rule))?;
        Ok(match decided {
            Ok((done, changes)) => {
                session.write(&changes)?;
                Ok(done)
            }
            Err(not_now) => Err(not_now),
        })
    }

    /// The state, and the time at which it is looked at: read after waiting for it, so that what one request saw as
    /// over is never undone by another that came with an older time.
    pub(crate) fn session(&self) -> (Session<'_>, i64) {
        let session = self.store.lock();
        let now = self.clock.now();
        (session, now)
    }

    /// Everything that is due happens. Nothing has to run in the background for it: whoever could see or change what is
    /// due comes through here first.
    pub(crate) fn settle(&self, session: &mut Session<'_>, now: i64) -> Result<(), Refusal> {
        batch::settle(session, &self.world, now)?;
        payment::settle(session, now)?;
        transfer::settle(session, now)?;
        batch::pay_all_short(session, now)
    }

    /// Notes which of its platform keys a merchant asked for.
    pub(crate) fn asked(&self, caller: &Identity, platform: &PlatformIdentity) -> Result<(), Refusal> {
        if let Some(certificate) = caller.asked(platform) {
            self.store.lock().remember(&asked_name(caller), certificate.then_some(&*platform.id))?;
        }
        Ok(())
    }

    /// What is due happens, although nobody asks; then this is done with the state, at that time.
    pub(crate) fn happen<T>(
        &self,
        then: impl FnOnce(&Session<'_>, Motion) -> rusqlite::Result<T>,
    ) -> Result<T, Refusal> {
        let mut session = self.store.lock();
        let motion = self.clock.motion();
        self.settle(&mut session, motion.now())?;
        Ok(then(&session, motion)?)
    }

    /// The world as it is.
    pub(crate) fn snapshot(&self) -> Result<Snapshot, Refusal> {
        let session = self.store.lock();
        let motion = self.clock.motion();
        Ok(Snapshot { copy: Mutex::new(session.copy()?), seed: self.seed.clone(), motion, at: motion.now_ms() })
    }

    /// The world as it was, of the same seed.
    pub(crate) fn restore(&self, snapshot: &Snapshot) -> Result<(), Refusal> {
        let mut session = self.store.lock();
        session.replace(&snapshot.copy.lock().unwrap_or_else(PoisonError::into_inner))?;
        let motion = snapshot.motion.resumed(snapshot.at);
        self.clock.set(motion);
        session.set_clock(motion)?;
        self.recall_from(&session)?;
        self.store.due.notify_one();
        Ok(())
    }

    /// Knows again what was noted before this start.
    pub(crate) fn recall(&self) -> rusqlite::Result<()> {
        self.recall_from(&self.store.lock())
    }

    pub(crate) fn recall_from(&self, session: &Session<'_>) -> rusqlite::Result<()> {
        for identity in &self.world.identities {
            identity.set_asked(session.remembered(&asked_name(identity))?.is_some());
            let standing = match session.remembered(&standing_name(identity))? {
                Some(text) => Standing::read(&text).unwrap_or_else(|| identity.seeded(self.clock.now())),
                // Whoever began this world was ended before it had noted this, or it need not be noted.
                None => self.begun_standing(session, identity)?,
            };
            identity.set_standing(standing);
        }
        session.put_back(self.clock.now())
    }

    /// The platform keys of a new world are as its seed says, from now on.
    pub(crate) fn begin_platforms(&self, session: &Session<'_>) -> Result<(), Refusal> {
        for identity in &self.world.identities {
            identity.set_standing(self.begun_standing(session, identity)?);
        }
        Ok(())
    }

    pub(crate) fn begun_standing(&self, session: &Session<'_>, identity: &Identity) -> rusqlite::Result<Standing> {
        let standing = identity.seeded(self.clock.now());
        // A switch goes by the day on which it was begun.
        if standing.mode == PlatformMode::Switching {
            let text = standing.text().map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
            session.remember(&standing_name(identity), Some(&text))?;
        }
        Ok(standing)
    }

    /// Changes how a merchant's platform keys stand, if they may: what was decided, and the time of it.
    pub(crate) fn change_standing<T>(
        &self,
        identity: &Identity,
        change: impl FnOnce(&mut Standing, i64) -> Result<T, ControlError>,
    ) -> Result<T, ControlError> {
        let (session, now) = self.session();
        let mut standing = (*identity.standing()).clone();
        let changed = change(&mut standing, now)?;
        session.remember(&standing_name(identity), Some(&text(&standing)?)).map_err(Refusal::from)?;
        identity.set_standing(standing);
        Ok(changed)
    }

    /// Changes how the clock runs, if it may: what it shows from then on, and whether it does.
    pub(crate) fn set_clock(
        &self,
        change: impl FnOnce(&Session<'_>, Motion) -> Result<Motion, ControlError>,
    ) -> Result<i64, ControlError> {
        let mut session = self.store.lock();
        let motion = change(&session, self.clock.motion())?;
        session.set_clock(motion).map_err(Refusal::from)?;
        self.clock.set(motion);
        let now = self.clock.now();
        self.settle(&mut session, now)?;
        self.store.due.notify_one();
        Ok(now)
    }

    /// Everything is again as the seed says, and the clock is the machine's.
    pub(crate) fn reset(&self) -> Result<(), Refusal> {
        let mut session = self.store.lock();
        session.begin(&self.world, &self.seed, crate::base::clock::real_now())?;
        self.clock.set(Motion::ahead(0));
        for identity in &self.world.identities {
            identity.set_asked(false);
        }
        self.begin_platforms(&session)?;
        self.store.due.notify_one();
        Ok(())
    }
}

/// Under which it is remembered that a merchant asked for a certificate.
pub(crate) fn asked_name(identity: &Identity) -> String {
    format!("asked-for-certificate:{}", identity.mchid())
}

/// Under which its standing is stored.
pub(crate) fn standing_name(identity: &Identity) -> String {
    format!("platform:{}", identity.mchid())
}

pub(crate) fn text(standing: &Standing) -> Result<String, Refusal> {
    standing.text().map_err(|error| Refusal::internal(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::clock::real_now;
    use crate::products::payroll_card::state::{Card, Registration};
    use crate::world::world::FIRST;

    struct Done(Rule);

    impl RestsOn for Done {
        fn rule(&self) -> &'static str {
            self.0.id()
        }
    }

    #[test]
    fn what_control_would_bring_about_by_an_assumption_is_not_stored_where_nothing_is_assumed() {
        let brought_about = |rule, strict| {
            let store = Store::in_memory().unwrap();
            let world = Arc::new(World::read(FIRST).unwrap());
            store.lock().begin(&world, FIRST, real_now()).unwrap();
            let clock = Clock::new(Motion::ahead(0));
            let desk = Desk { world, store, clock, seed: FIRST.to_owned(), strict };
            let mut session = desk.store.lock();
            let card = Card { state: Registration::Closed, ..Card::default() };
            let decided = Ok::<_, Done>((Done(rule), vec![Change::Card { worker: 0, card }]));
            let refused = desk.brought_about(&mut session, decided).err().map(|refusal| refusal.rule);
            (refused, session.card(0).unwrap().state == Registration::Closed)
        };
        let strict = || Some(Strict::new());
        assert_eq!(brought_about(Rule::Withdrawn, strict()), (Some(Rule::StrictFidelity), false));
        assert_eq!(brought_about(Rule::Action, strict()), (None, true));
        assert_eq!(brought_about(Rule::Withdrawn, None), (None, true));
    }
}
