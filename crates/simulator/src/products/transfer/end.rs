//! The end of a transfer: the payee has the money, or the merchant gets it back.

use super::authorization;
use super::change::{Event, Notification, TransferChange};
use super::state::{Authorization, AuthorizationState, Transfer, TransferState};
use crate::products::account::fund::FundKind;
use crate::products::account::movement::Movement;

/// The facts before the end.
#[derive(Debug)]
pub(crate) struct EndFacts {
    /// The authorization that is asked for with the transfer.
    pub(crate) authorization: Option<Authorization>,
}

/// Ids for the effects of an end.
#[derive(Debug)]
pub(crate) struct EndIds {
    pub(crate) notification_id: String,
    /// Of the authorization that takes effect with it.
    pub(crate) authorization: authorization::AuthorizationIds,
}

/// Its time is up: it goes on as it must.
pub(crate) fn due(mut transfer: Transfer, facts: EndFacts, ids: EndIds, now: i64) -> Vec<TransferChange> {
    let end = match transfer.state {
        TransferState::WaitUserConfirm => {
            transfer.fail_reason = Some("OVERDUE_CLOSE".to_owned());
            TransferState::Fail
        }
        TransferState::Accepted | TransferState::Transfering if transfer.fail_reason.is_some() => TransferState::Fail,
        TransferState::Accepted | TransferState::Transfering => TransferState::Success,
        TransferState::Canceling => TransferState::Cancelled,
        // Nothing is due of what has ended.
        TransferState::Success | TransferState::Fail | TransferState::Cancelled => return Vec::new(),
    };
    ended(transfer, end, facts, ids, now)
}

/// It ends so.
pub(crate) fn ended(
    mut transfer: Transfer,
    end: TransferState,
    facts: EndFacts,
    ids: EndIds,
    now: i64,
) -> Vec<TransferChange> {
    transfer.becomes(end, now, None);
    let mut changes = Vec::with_capacity(5);
    changes.push(TransferChange::transfer(&transfer));
    if end != TransferState::Success {
        changes.push(moves(&transfer, FundKind::TransferReturned, transfer.amount, now));
    }
    let event = Event::Ended(Box::new(transfer.clone()));
    changes.push(TransferChange::Notification(Notification { id: ids.notification_id, at: now, event }));
    // The payee's consent counts only if the money has arrived.
    if end == TransferState::Success && transfer.agreed {
        let waits = |authorization: &Authorization| authorization.state == AuthorizationState::WaitUserConfirm;
        if let Some(asked) = facts.authorization.filter(waits) {
            changes.extend(authorization::agree(asked, transfer.openid.as_deref(), ids.authorization, now).1);
        }
    }
    changes
}

/// Its money leaves the account.
pub(crate) fn outgo(transfer: &Transfer, now: i64) -> TransferChange {
    moves(transfer, FundKind::Transfer, -transfer.amount, now)
}

fn moves(transfer: &Transfer, kind: FundKind, amount: i64, time: i64) -> TransferChange {
    TransferChange::Money(Movement {
        mchid: transfer.account().to_owned(),
        time,
        kind,
        amount,
        business_no: transfer.transfer_bill_no.clone(),
        voucher: transfer.out_bill_no.clone(),
    })
}
