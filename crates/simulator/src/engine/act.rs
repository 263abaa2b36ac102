//! Control actions: an action is stored as a whole, or the error says why it cannot be done now.

use crate::base::control_error::ControlError;
use crate::base::not_now::NotNow;
use crate::base::rule::RestsOn;
use crate::engine::call::Backend;
use crate::engine::tx::{Change, Tx};

/// Stores what was decided. Neither that nor its refusal may rest on an assumption where nothing is to.
pub(crate) fn bring_about<T: RestsOn, C: Change>(
    engine: &dyn Backend,
    mut tx: Tx<'_>,
    decided: Result<(T, Vec<C>), NotNow>,
) -> Result<T, ControlError> {
    tx.rests_on_id(decided.as_ref().map_or_else(NotNow::rule, |(done, _)| done.rule()))?;
    let (done, changes) = decided?;
    tx.apply(&changes)?;
    engine.commit(tx)?;
    Ok(done)
}
