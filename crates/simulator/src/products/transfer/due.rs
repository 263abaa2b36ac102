//! Events at their time: a transfer proceeds, an authorization expires.

use super::state::Awaited;
use super::{authorization, end, ids, store};
use crate::base::refusal::Refusal;
use crate::engine::due::{Due, unknown};
use crate::engine::tx::Tx;

/// Its time is up.
pub(crate) fn happen(tx: &mut Tx<'_>, due: &Due) -> Result<(), Refusal> {
    match Awaited::of_key(&due.key).ok_or_else(|| unknown(due))? {
        Awaited::Transfer { transfer_bill_no } => {
            let transfer = store::transfer_by_bill_no(tx, transfer_bill_no)?.ok_or_else(|| unknown(due))?;
            let known = end::EndFacts { authorization: store::asked_with(tx, &transfer)? };
            tx.apply(&end::due(transfer, known, ids::of_end(due.at), due.at))
        }
        Awaited::Authorization { mchid, out_authorization_no } => {
            let authorization = store::authorization(tx, mchid, out_authorization_no)?.ok_or_else(|| unknown(due))?;
            tx.apply(&[authorization::run_out(authorization, due.at)])
        }
    }
}
