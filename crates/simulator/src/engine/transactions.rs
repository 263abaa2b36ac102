//! The state of a world with its clock: a transaction begins after everything that is due has happened.

use std::sync::{Arc, Mutex, PoisonError};

use http::StatusCode;

use crate::base::clock::{Clock, Motion, real_now};
use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::base::strict::Strict;
use crate::engine::answer::Answer;
use crate::engine::asked::Asked;
use crate::engine::call::Backend;
use crate::engine::due;
use crate::engine::product::Registry;
use crate::engine::snapshot::Snapshot;
use crate::engine::store::{Session, Store};
use crate::engine::tx::{SessionRef, Tx};
use crate::world::identity::{Identity, PlatformIdentity};
use crate::world::platform::{PlatformMode, Standing};
use crate::world::population::World;

/// A world with its state and its clock.
#[derive(Debug)]
pub(crate) struct Engine {
    pub(crate) world: Arc<World>,
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) seed: String,
    pub(crate) registry: &'static Registry,
    /// Whether the clock of a new world does not run.
    pub(crate) frozen: bool,
    /// Set if nothing is to rest on an assumption.
    pub(crate) strict: Option<Strict>,
}

impl Engine {
    /// Says no if the answer would rest on an assumption, and is not to. Code that stores something asks before.
    pub(crate) fn allow(&self, rule: Rule) -> Result<(), Refusal> {
        self.strict.as_ref().map_or(Ok(()), |strict| strict.allow(rule.id()))
    }

    /// The state, and the time at which it is looked at: read after waiting for it, so that what one request saw as
    /// over is never undone by another that came with an older time.
    pub(crate) fn session(&self) -> (Session<'_>, i64) {
        let session = self.store.lock();
        let now = self.clock.now();
        (session, now)
    }

    /// A transaction at this time.
    fn begun<'a>(&'a self, held: SessionRef<'a>, now: i64) -> Result<Tx<'a>, Refusal> {
        Ok(Tx::begin(held, &self.world, self.strict.as_ref(), now)?)
    }

    /// Lets everything happen that is due, in the order of its time, each item in a transaction of its own. Nothing has to
    /// run in the background for it: a request that could see or change what is due comes through here first.
    pub(crate) fn settle(&self, session: &Session<'_>, now: i64) -> Result<(), Refusal> {
        while let Some(due) = session.due_until(now)? {
            let product = self.registry.named(&due.product).ok_or_else(|| due::unknown(&due))?;
            let mut tx = self.begun(SessionRef::Lent(session), now)?;
            tx.later(&due.product, &due.key, None)?;
            product.due(&mut tx, &due)?;
            self.commit(tx)?;
        }
        Ok(())
    }

    /// The next time after this second at which something is due.
    pub(crate) fn next_event(&self, session: &Session<'_>, now: i64) -> rusqlite::Result<Option<i64>> {
        let mut next = session.next_event(now)?;
        for product in self.registry.products {
            next = next.into_iter().chain(product.next(session, now)?).min();
        }
        Ok(next)
    }

    /// Notes which of its platform keys a merchant asked for.
    pub(crate) fn asked(&self, caller: &Identity, platform: &PlatformIdentity) -> Result<(), Refusal> {
        if let Some(certificate) = caller.asked(platform) {
            self.store.lock().remember(&asked_name(caller), certificate.then_some(&*platform.id))?;
        }
        Ok(())
    }

    /// Due items happen without any request; then this is done with the state, at that time.
    pub(crate) fn happen<T>(
        &self,
        then: impl FnOnce(&Session<'_>, Motion) -> rusqlite::Result<T>,
    ) -> Result<T, Refusal> {
        let session = self.store.lock();
        let motion = self.clock.motion();
        self.settle(&session, motion.now())?;
        Ok(then(&session, motion)?)
    }

    /// The world as it is.
    pub(crate) fn snapshot(&self) -> Result<Snapshot, Refusal> {
        let session = self.store.lock();
        let motion = self.clock.motion();
        Ok(Snapshot { copy: Mutex::new(session.copy()?), seed: self.seed.clone(), motion, at: motion.now_ms() })
    }

    /// The world as it was, if that was of the same seed.
    pub(crate) fn go_back(&self, snapshot: &Snapshot) -> Result<(), ControlError> {
        if snapshot.seed != self.seed {
            return Err(ControlError::new(
                StatusCode::CONFLICT,
                ("the snapshot is of another world", "这份快照属于另一个模拟世界"),
                ("restore it where the world has the same seed", "只能在种子相同的模拟世界里恢复"),
            ));
        }
        Ok(self.restore(snapshot)?)
    }

    /// The world as it was, of the same seed.
    fn restore(&self, snapshot: &Snapshot) -> Result<(), Refusal> {
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
                // The process that began this world ended before it had noted this, or it need not be noted.
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
        // The day on which a switch was started decides.
        if standing.mode == PlatformMode::Switching {
            let text = standing.text().map_err(|error| rusqlite::Error::ToSqlConversionFailure(error.into()))?;
            session.remember(&standing_name(identity), Some(&text))?;
        }
        Ok(standing)
    }

    /// Changes the state of a merchant's platform keys, if allowed; returns the decision and its time.
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
        let session = self.store.lock();
        let motion = change(&session, self.clock.motion())?;
        session.set_clock(motion).map_err(Refusal::from)?;
        self.clock.set(motion);
        let now = self.clock.now();
        self.settle(&session, now)?;
        self.store.due.notify_one();
        Ok(now)
    }

    /// Everything that is stored is as the seed says.
    pub(crate) fn begin_world(&self, session: &Session<'_>) -> Result<(), Refusal> {
        let mut tx = self.begun(SessionRef::Lent(session), real_now())?;
        tx.forget(&self.seed)?;
        let now = tx.now;
        self.registry.products.iter().try_for_each(|product| product.begin(&mut tx, now))?;
        self.commit(tx)
    }

    /// Everything is again as the seed says, and the clock shows the machine's time.
    pub(crate) fn reset(&self) -> Result<(), Refusal> {
        let session = self.store.lock();
        self.begin_world(&session)?;
        let mut motion = Motion::ahead(0);
        // One that runs with the machine's needs no note: that is how a world without one is read.
        if self.frozen {
            motion = motion.at_speed(0);
            session.set_clock(motion)?;
        }
        self.clock.set(motion);
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

impl Backend for Engine {
    fn world(&self) -> &World {
        &self.world
    }

    fn begin(&self) -> Result<Tx<'_>, Refusal> {
        let (session, now) = self.session();
        self.settle(&session, now)?;
        self.begun(SessionRef::Own(session), now)
    }

    fn commit(&self, mut tx: Tx<'_>) -> Result<(), Refusal> {
        while let Some((mchid, at)) = tx.next_credited() {
            self.registry.products.iter().try_for_each(|product| product.credited(&mut tx, &mchid, at))?;
        }
        tx.commit()
    }

    fn described(&self, asked: &Asked<'_>) -> Result<Answer, Refusal> {
        (self.registry.described)(asked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::products::first_world::engine;
    use crate::products::payroll_card::change::PayrollChange;
    use crate::products::payroll_card::state::{Card, Registration};
    use crate::products::payroll_card::store::card;

    #[test]
    fn what_control_would_bring_about_by_an_assumption_is_not_stored_where_nothing_is_assumed() {
        let brought_about = |rule: Rule, strict| {
            let engine = Engine { strict, ..engine(Motion::ahead(0)) };
            let card = Card { state: Registration::Closed, ..Card::default() };
            let bring_about = || {
                let mut tx = engine.begin()?;
                tx.apply(&[PayrollChange::Card { worker: 0, card }])?;
                tx.rests_on(rule)?;
                engine.commit(tx)
            };
            let refused = bring_about().err().map(|refusal| refusal.rule);
            (refused, card::card(&engine.store.lock(), 0).unwrap().state == Registration::Closed)
        };
        let strict = || Some(Strict::new(crate::fidelity::all()));
        assert_eq!(
            brought_about(crate::products::payroll_card::action::rules::WITHDRAWN, strict()),
            (Some(crate::base::control_error::rules::STRICT_FIDELITY), false)
        );
        assert_eq!(brought_about(crate::products::payroll_card::action::rules::ACTION, strict()), (None, true));
        assert_eq!(brought_about(crate::products::payroll_card::action::rules::WITHDRAWN, None), (None, true));
    }
}
