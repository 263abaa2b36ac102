//! 撤销转账: called back before the payee confirms.

use super::change::TransferChange;
use super::state::{Transfer, TransferState};
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;

/// Seconds until a transfer that is called back has come back.
pub(crate) const CANCELLED_AFTER: i64 = 1;

/// Calls it back. To do so again changes nothing.
pub(crate) fn decide(mut transfer: Transfer, now: i64) -> Result<(Transfer, Option<TransferChange>), Refusal> {
    let change = match transfer.state {
        TransferState::WaitUserConfirm => {
            transfer.becomes(TransferState::Canceling, now, Some(now + CANCELLED_AFTER));
            Some(TransferChange::transfer(&transfer))
        }
        TransferState::Canceling | TransferState::Cancelled => None,
        TransferState::Accepted | TransferState::Transfering | TransferState::Success | TransferState::Fail => {
            return Err(Refusal::invalid(Rule::MchTransferCancel, "当前单据状态不支持撤销，请查单确认").because((
                format!("the transfer is {}: it can be called back until the payee confirms", transfer.state.as_str()),
                format!("转账单状态为 {}：用户确认收款之前才能撤销", transfer.state.as_str()),
            )));
        }
    };
    Ok((transfer, change))
}
