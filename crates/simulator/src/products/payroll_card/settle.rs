//! Batches proceed automatically: they are paid for, their details get their outcomes, or they are closed.

use std::collections::BTreeMap;

use super::batch_life::Payee;
use super::state::batch::{Batch, CloseReason, Detail, Stage};
use super::store::{batch, card};
use crate::base::refusal::Refusal;
use crate::engine::due::{self, Due};
use crate::engine::store::{Session, Sql};
use crate::engine::tx::Tx;
use crate::products::account::api as account;
use crate::world::population::World;

/// The batch of this key goes on.
pub(super) fn go_on(tx: &mut Tx<'_>, due: &Due) -> Result<(), Refusal> {
    let batch = batch::batch(tx, &due.key)?.ok_or_else(|| due::unknown(due))?;
    let at = due.at;
    match batch.standing.stage {
        Stage::Accepted => {
            let balance = account::operation(tx, &batch.sub_mchid)?;
            tx.apply(&batch.pay(balance, at))
        }
        Stage::Processing => {
            let details = batch::all_details(tx, &batch.batch_id)?;
            let payees = payees(tx, tx.world, &batch, &details)?;
            tx.apply(&batch.settle(&details, at, |openid| payees.get(openid).cloned().flatten()))
        }
        Stage::WaitPay | Stage::Short => {
            let details = batch::all_details(tx, &batch.batch_id)?;
            tx.apply(&batch.close(&details, CloseReason::OverdueClose, at))
        }
        // Nothing comes after these; no file that this simulator wrote says that they are due.
        Stage::Finished | Stage::Closed(_) => Err(Refusal::internal("a batch that is over is due")),
    }
}

/// Money has arrived in this account: batches that waited for it are paid, as far as it lasts.
pub(super) fn pay_short(tx: &mut Tx<'_>, sub_mchid: &str, at: i64) -> Result<(), Refusal> {
    for batch in batch::short(tx, sub_mchid)? {
        let balance = account::operation(tx, sub_mchid)?;
        if balance >= batch.total_amount {
            tx.apply(&batch.pay(balance, at))?;
        }
    }
    Ok(())
}

/// The facts about each payee; none for an unknown openid.
fn payees(
    session: &Session<'_>,
    world: &World,
    batch: &Batch,
    details: &[Detail],
) -> Sql<BTreeMap<String, Option<Payee>>> {
    let mut payees = BTreeMap::new();
    for detail in details {
        if payees.contains_key(&detail.openid) {
            continue;
        }
        let payee = match world.worker(batch.payee_appid(), &detail.openid) {
            Some(worker) => Some(Payee {
                real_name: world.workers.get(worker).map(|known| known.real_name.clone()).unwrap_or_default(),
                card: card::card(session, worker)?,
                relation: card::relation(session, worker, &batch.sub_mchid)?,
            }),
            None => None,
        };
        payees.insert(detail.openid.clone(), payee);
    }
    Ok(payees)
}
