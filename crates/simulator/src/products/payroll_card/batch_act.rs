//! What the staff of a payer and the bank do with batches of transfers.

use super::batch_life::BatchAction;
use super::state::batch::{Batch, Detail, Stage};
use super::store::batch as batches;
use crate::base::control_error::ControlError;
use crate::base::not_now::NotNow;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::call::Engine;
use crate::engine::store::Sql;
use crate::engine::tx::Tx;

/// Something is done with a batch that is not paid for yet: its stage then. Where service providers share a number,
/// `mchid` says whose it is.
pub(crate) fn act(
    engine: &dyn Engine,
    batch: &str,
    mchid: Option<&str>,
    action: BatchAction,
) -> Result<Stage, ControlError> {
    let mut tx = engine.begin()?;
    let batch = named(&tx, batch, mchid)?.ok_or_else(|| {
        let hint = "name it by its batch_id or its out_batch_no; a reset forgets batches";
        ControlError::not_found("there is no such batch", hint)
    })?;
    let details = batches::all_details(&tx, &batch.batch_id)?;
    let Some(changes) = batch.act(&details, action, tx.now) else {
        let (error, hint) = match action {
            BatchAction::Confirm => ("the batch does not wait to be confirmed", "only WAIT_PAY is confirmed"),
            _ => ("the money of the batch has left, or it is over", "only WAIT_PAY and ACCEPTED can be closed"),
        };
        return Err(NotNow { rule: Rule::TransferLifecycle, error, hint }.into());
    };
    tx.rests_on(Rule::TransferLifecycle)?;
    tx.apply(&changes)?;
    let acted = batches::batch(&tx, &batch.batch_id)?;
    let acted = acted.ok_or_else(|| Refusal::internal("a batch is gone"))?;
    engine.commit(tx)?;
    Ok(acted.standing.stage)
}

/// What a detail of a batch has paid comes back from the bank (退票).
pub(crate) fn give_back(
    engine: &dyn Engine,
    batch: &str,
    mchid: Option<&str>,
    detail: &str,
) -> Result<(), ControlError> {
    let mut tx = engine.begin()?;
    let (batch, detail) = named_detail(&tx, batch, mchid, detail)?.ok_or_else(|| {
        let hint = "name a batch by its batch_id or out_batch_no, and one of its details by detail_id or out_detail_no";
        ControlError::not_found("there is no such detail of a batch", hint)
    })?;
    let Some(changes) = batch.give_back(&detail, tx.now) else {
        let (error, hint) = ("the detail has not been paid", "only what is SUCCESS comes back, and once");
        return Err(NotNow { rule: Rule::TransferReturned, error, hint }.into());
    };
    tx.rests_on(Rule::TransferReturned)?;
    tx.apply(&changes)?;
    Ok(engine.commit(tx)?)
}

/// By its id, or by the number of a service provider: of this one, or of the first that has it.
fn named(tx: &Tx<'_>, name: &str, mchid: Option<&str>) -> Sql<Option<Batch>> {
    let callers = tx.world.identities.iter().map(|identity| identity.mchid());
    for caller in callers.filter(|caller| mchid.is_none_or(|mchid| mchid == *caller)) {
        let found = match batches::by_id(tx, caller, name)? {
            Some(found) => Some(found),
            None => batches::by_out_no(tx, caller, name)?,
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

fn named_detail(tx: &Tx<'_>, batch: &str, mchid: Option<&str>, detail: &str) -> Sql<Option<(Batch, Detail)>> {
    let Some(batch) = named(tx, batch, mchid)? else { return Ok(None) };
    let found = match batches::detail_by_id(tx, &batch.batch_id, detail)? {
        Some(found) => Some(found),
        None => batches::detail_by_out_no(tx, &batch.batch_id, detail)?,
    };
    Ok(found.map(|detail| (batch, detail)))
}
