//! A request while it is served: its handler reads it, begins, loads, decides, and applies what was decided.

use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::asked::Asked;
use crate::engine::tx::Tx;
use crate::world::population::World;

/// Serves a call.
pub(crate) trait Backend {
    fn world(&self) -> &World;

    /// Waits for the state; what is due has happened.
    fn begin(&self) -> Result<Tx<'_>, Refusal>;

    /// Stores a transaction, with its effects elsewhere.
    fn commit(&self, tx: Tx<'_>) -> Result<(), Refusal>;

    /// The answer of the description.
    fn described(&self, asked: &Asked<'_>) -> Result<Answer, Refusal>;
}

/// A request while it is served.
pub(crate) struct Call<'a> {
    pub(crate) asked: &'a Asked<'a>,
    engine: &'a dyn Backend,
    tx: Option<Tx<'a>>,
}

impl<'a> Call<'a> {
    pub(crate) fn new(asked: &'a Asked<'a>, engine: &'a dyn Backend) -> Self {
        Self { asked, engine, tx: None }
    }

    pub(crate) fn world(&self) -> &'a World {
        self.engine.world()
    }

    /// Waits for the state, and lets happen what is due. From here on others wait; what was read before, they did not wait
    /// for.
    pub(crate) fn begin(&mut self) -> Result<&mut Tx<'a>, Refusal> {
        let tx = match self.tx.take() {
            Some(tx) => tx,
            None => self.engine.begin()?,
        };
        Ok(self.tx.insert(tx))
    }

    /// Stores what was applied so far, and lets others in: at the end, or before something that takes long.
    pub(crate) fn store(&mut self) -> Result<(), Refusal> {
        self.tx.take().map_or(Ok(()), |tx| self.engine.commit(tx))
    }

    /// The answer of the description, for those to whom the product has nothing else to say.
    pub(crate) fn described(&mut self) -> Result<Answer, Refusal> {
        self.tx = None;
        self.engine.described(self.asked)
    }
}
