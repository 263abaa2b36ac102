//! How a transfer ends: the payee has the money, or it is the merchant's again.

use super::change::TransferChange;
use super::state::{Authorization, AuthorizationState, Transfer, TransferState};
use super::{authorization, query};
use crate::notifications::notice::Notice;
use crate::products::account::fund::FundKind;
use crate::products::account::movement::Movement;

/// What is known before the end.
#[derive(Debug)]
pub(crate) struct Known {
    /// The authorization that is asked for with the transfer.
    pub(crate) authorization: Option<Authorization>,
}

/// Ids of what an end brings about.
#[derive(Debug)]
pub(crate) struct Ids {
    pub(crate) notification_id: String,
    /// Of the authorization that takes effect with it.
    pub(crate) authorization: authorization::Ids,
}

/// Its time is up: it goes on as it must.
pub(crate) fn due(mut transfer: Transfer, known: Known, ids: Ids, now: i64) -> Vec<TransferChange> {
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
    ended(transfer, end, known, ids, now)
}

/// It ends so.
pub(crate) fn ended(
    mut transfer: Transfer,
    end: TransferState,
    known: Known,
    ids: Ids,
    now: i64,
) -> Vec<TransferChange> {
    transfer.becomes(end, now, None);
    let mut changes = Vec::with_capacity(5);
    changes.push(TransferChange::transfer(&transfer));
    if end != TransferState::Success {
        changes.push(moves(&transfer, FundKind::TransferReturned, transfer.amount, now));
    }
    changes.extend(notice(&transfer, ids.notification_id, now).map(TransferChange::Notice));
    // What was agreed to counts only if the money has arrived.
    if end == TransferState::Success && transfer.agreed {
        let waits = |known: &Authorization| known.state == AuthorizationState::WaitUserConfirm;
        if let Some(asked) = known.authorization.filter(waits) {
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

fn notice(transfer: &Transfer, id: String, now: i64) -> Option<Notice> {
    let mut resource = query::resource(transfer);
    if let Some(fields) = resource.as_object_mut() {
        fields.insert("mch_id".to_owned(), transfer.mchid.as_str().into());
    }
    Some(Notice {
        id,
        mchid: transfer.mchid.clone(),
        notify_url: transfer.notify_url.clone()?,
        event_type: "MCHTRANSFER.BILL.FINISHED".to_owned(),
        original_type: "mch_payment".to_owned(),
        summary: "商家转账单据终态通知".to_owned(),
        resource,
        created: now,
    })
}
