//! How a transfer ends: the payee has the money, or it is the merchant's again.

use super::change::TransferChange;
use super::state::{Authorization, AuthorizationState, Transfer, TransferState};
use super::{authorization, query};
use crate::change::Change;
use crate::notice::Notice;
use crate::payment::state::{Fund, FundKind};

/// What is known before the end.
#[derive(Debug)]
pub(crate) struct Known {
    /// What the account that paid holds.
    pub(crate) balance: i64,
    /// The authorization that is asked for with the transfer.
    pub(crate) authorization: Option<Authorization>,
}

/// Ids of what an end brings about.
#[derive(Debug)]
pub(crate) struct Ids {
    pub(crate) flow_no: String,
    pub(crate) notification_id: String,
    /// Of the authorization that takes effect with it.
    pub(crate) authorization: authorization::Ids,
}

/// Its time is up: it goes on as it must.
pub(crate) fn due(mut transfer: Transfer, known: Known, ids: Ids, now: i64) -> Vec<Change> {
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
pub(crate) fn ended(mut transfer: Transfer, end: TransferState, known: Known, ids: Ids, now: i64) -> Vec<Change> {
    transfer.becomes(end, now, None);
    let mut changes = Vec::with_capacity(5);
    changes.push(TransferChange::transfer(&transfer));
    if end != TransferState::Success {
        // It was there before the transfer took it.
        let balance = known.balance.saturating_add(transfer.amount);
        let back = fund(&transfer, FundKind::TransferReturned, ids.flow_no, transfer.amount, balance, now);
        changes.push(TransferChange::Fund(back).into());
    }
    changes.extend(notice(&transfer, ids.notification_id, now).map(Change::Notice));
    // What was agreed to counts only if the money has arrived.
    if end == TransferState::Success && transfer.agreed {
        let waits = |known: &Authorization| known.state == AuthorizationState::WaitUserConfirm;
        if let Some(asked) = known.authorization.filter(waits) {
            changes.extend(authorization::agree(asked, transfer.openid.as_deref(), ids.authorization, now).1);
        }
    }
    changes
}

/// Its money leaves the account, which holds `balance` then.
pub(crate) fn outgo(transfer: &Transfer, flow_no: String, balance: i64, now: i64) -> Fund {
    fund(transfer, FundKind::Transfer, flow_no, -transfer.amount, balance, now)
}

fn fund(transfer: &Transfer, kind: FundKind, flow_no: String, amount: i64, balance: i64, now: i64) -> Fund {
    Fund {
        mchid: transfer.account().to_owned(),
        time: now,
        business_no: transfer.transfer_bill_no.clone(),
        flow_no,
        kind,
        amount,
        balance,
        voucher: transfer.out_bill_no.clone(),
    }
}

fn notice(transfer: &Transfer, id: String, now: i64) -> Option<Notice> {
    Some(Notice {
        id,
        mchid: transfer.mchid.clone(),
        notify_url: transfer.notify_url.clone()?,
        event_type: "MCHTRANSFER.BILL.FINISHED".to_owned(),
        original_type: "mch_payment".to_owned(),
        summary: "商家转账单据终态通知".to_owned(),
        resource: query::resource(transfer),
        created: now,
    })
}
