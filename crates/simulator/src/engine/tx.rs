//! One transaction: what a decision changes is stored as a whole, or not at all.

use std::ops::Deref;

use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::base::strict::Strict;
use crate::engine::event::{Event, StateChange};
use crate::engine::store::{Session, Sql};
use crate::world::population::World;

/// The state, at a time that was read after waiting for it: what one request saw as over is never undone by another that
/// came with an older time. Dropped without [`commit`](Tx::commit), it leaves everything as it was.
pub(crate) struct Tx<'a> {
    held: SessionRef<'a>,
    /// Unix seconds of the simulated clock.
    pub(crate) now: i64,
    pub(crate) world: &'a World,
    strict: Option<&'a Strict>,
    told: Vec<Event>,
    credited: Vec<(String, i64)>,
    /// Whether something was made that will be due.
    wakes: bool,
}

/// The state, of its own or lent by who has it.
pub(crate) enum SessionRef<'a> {
    Own(Session<'a>),
    Lent(&'a Session<'a>),
}

/// A product's changes. Each product has its own type.
pub(crate) trait Change {
    /// Stores it, and hands to the transaction what crosses products.
    fn write(&self, tx: &mut Tx<'_>) -> Sql<()>;
}

impl<'a> Tx<'a> {
    pub(crate) fn begin(held: SessionRef<'a>, world: &'a World, strict: Option<&'a Strict>, now: i64) -> Sql<Self> {
        let (told, credited) = (Vec::new(), Vec::new());
        let tx = Self { held, now, world, strict, told, credited, wakes: false };
        tx.open()?;
        Ok(tx)
    }

    /// Stores these changes once all of this is.
    pub(crate) fn apply<C: Change>(&mut self, changes: &[C]) -> Result<(), Refusal> {
        Ok(changes.iter().try_for_each(|change| change.write(self))?)
    }

    /// Says no where this would rest on an assumption, and nothing is to.
    pub(crate) fn rests_on(&self, rule: Rule) -> Result<(), Refusal> {
        self.rests_on_id(rule.id())
    }

    /// The same for the rule of this id.
    pub(crate) fn rests_on_id(&self, rule: &str) -> Result<(), Refusal> {
        self.strict.map_or(Ok(()), |strict| strict.allow(rule))
    }

    /// A product's `due` is called for this key then; at no time, not any more.
    pub(crate) fn later(&mut self, product: &str, key: &str, at: Option<i64>) -> Sql<()> {
        self.wakes |= at.is_some();
        self.set_due(product, key, at)
    }

    /// The same, unless it is called for this key before.
    pub(crate) fn at_latest(&mut self, product: &str, key: &str, at: i64) -> Sql<()> {
        self.wakes |= self.set_due_at_latest(product, key, at)?;
        Ok(())
    }

    /// The outbox, or the clock, has something new to look at.
    pub(crate) fn wake(&mut self) {
        self.wakes = true;
    }

    /// Watchers hear of this state once it is stored.
    pub(crate) fn tell(&mut self, what: &'static str, id: &str, mchid: &str, state: &'static str) {
        if self.is_watched() {
            let (id, mchid) = (id.to_owned(), mchid.to_owned());
            self.told.push(Event::State(StateChange { time: self.now, what, id, mchid, state }));
        }
    }

    /// Money has arrived in this account for transfers: products that wait for it continue.
    pub(crate) fn credited(&mut self, mchid: &str, at: i64) {
        self.credited.push((mchid.to_owned(), at));
    }

    /// An account to which money has come, and when, until all have been taken.
    pub(crate) fn next_credited(&mut self) -> Option<(String, i64)> {
        self.credited.pop()
    }

    /// Everything is stored, and the state is there for the next one.
    pub(crate) fn commit(mut self) -> Result<(), Refusal> {
        self.execute("COMMIT")?;
        let (told, wakes) = (std::mem::take(&mut self.told), self.wakes);
        self.stored(told, wakes);
        Ok(())
    }
}

impl<'a> Deref for Tx<'a> {
    type Target = Session<'a>;

    fn deref(&self) -> &Session<'a> {
        match &self.held {
            SessionRef::Own(session) => session,
            SessionRef::Lent(session) => session,
        }
    }
}

impl Drop for Tx<'_> {
    fn drop(&mut self) {
        self.take_back();
    }
}
