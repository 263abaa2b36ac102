//! The life of a batch after its acceptance: confirmed or not, paid for or not, until each detail has its outcome.

use super::change::PayrollChange;
use super::state::batch::{Batch, CloseReason, Detail, Paid, Settlement, Stage, Standing, Totals};
use super::state::{Authorize, Card, Registration, Relation};
use crate::products::account::fund::FundKind;
use crate::products::account::movement::Movement;

/// Seconds that a batch is accepted before it is paid for.
const ACCEPTED_FOR: i64 = 1;
/// Seconds that it takes to pay its details.
const PROCESSING_FOR: i64 = 2;
/// Seconds after which a batch without confirmation or without money is closed.
const OVERDUE_AFTER: i64 = 86_400;

/// A control action on a batch that is not paid for yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchAction {
    /// The payer's staff confirm: `WAIT_PAY` becomes `ACCEPTED`.
    Confirm,
    /// The payer's staff refuse: it is `CLOSED` with `MERCHANT_REVOCATION`.
    Revoke,
    /// The payer's account cannot pay: it is `CLOSED` with `PAYER_ACCOUNT_ABNORMAL`.
    Abnormal,
}

/// The facts about a payee.
#[derive(Debug, Clone)]
pub(crate) struct Payee {
    pub(crate) real_name: String,
    pub(crate) card: Card,
    pub(crate) relation: Relation,
}

impl Standing {
    /// Of a new batch, whose payer's staff may have to confirm.
    pub(crate) const fn new(confirms: bool, now: i64) -> Self {
        if confirms {
            Self { stage: Stage::WaitPay, since: now, due: Some(now + OVERDUE_AFTER) }
        } else {
            Self { stage: Stage::Accepted, since: now, due: Some(now + ACCEPTED_FOR) }
        }
    }
}

impl Batch {
    /// Its money leaves the payer's account, if it is there; else it waits for it.
    pub(crate) fn pay(&self, balance: i64, at: i64) -> Vec<PayrollChange> {
        if balance >= self.total_amount {
            let paid = self.moves(FundKind::Transfer, -self.total_amount, at);
            return vec![self.becomes(Stage::Processing, at, Some(at + PROCESSING_FOR)), paid];
        }
        let since = self.standing.since;
        vec![self.becomes(Stage::Short, since, Some(since + OVERDUE_AFTER))]
    }

    /// Gives each detail its outcome, from the facts about each payee; `None` for an unknown openid. Unpaid money comes
    /// back.
    pub(crate) fn settle(
        &self,
        details: &[Detail],
        at: i64,
        payee: impl Fn(&str) -> Option<Payee>,
    ) -> Vec<PayrollChange> {
        let settlement = self.settlement(details, |detail| pay(detail, payee(&detail.openid)));
        let back = settlement.totals.fail_amount;
        let mut changes = vec![PayrollChange::Settled(settlement), self.becomes(Stage::Finished, at, None)];
        if back > 0 {
            changes.push(self.moves(FundKind::TransferReturned, back, at));
        }
        changes
    }

    /// It ends before its money has left the payer's account.
    pub(crate) fn close(&self, details: &[Detail], reason: CloseReason, at: i64) -> Vec<PayrollChange> {
        let settlement = self.settlement(details, |_| Paid::Fail("OVERDUE_CLOSE".to_owned()));
        vec![PayrollChange::Settled(settlement), self.becomes(Stage::Closed(reason), at, None)]
    }

    /// The changes of a control action; `None` if it is not the time for it.
    pub(crate) fn act(&self, details: &[Detail], action: BatchAction, now: i64) -> Option<Vec<PayrollChange>> {
        let unpaid = matches!(self.standing.stage, Stage::WaitPay | Stage::Accepted | Stage::Short);
        let closed = |reason| unpaid.then(|| self.close(details, reason, now));
        match action {
            BatchAction::Confirm if self.standing.stage == Stage::WaitPay => {
                let Standing { stage, since, due } = Standing::new(false, now);
                Some(vec![self.becomes(stage, since, due)])
            }
            BatchAction::Confirm => None,
            BatchAction::Revoke => closed(CloseReason::MerchantRevocation),
            BatchAction::Abnormal => closed(CloseReason::PayerAccountAbnormal),
        }
    }

    /// The changes when a detail's paid amount comes back from the bank (退票); `None` if it was not paid, or has come
    /// back.
    pub(crate) fn give_back(&self, detail: &Detail, now: i64) -> Option<Vec<PayrollChange>> {
        let returned = PayrollChange::Returned {
            batch_id: self.batch_id.clone(),
            detail_id: detail.detail_id.clone(),
            amount: detail.amount,
        };
        let back = self.moves(FundKind::TransferReturned, detail.amount, now);
        (detail.outcome == Some(Paid::Success)).then(|| vec![returned, back])
    }

    fn becomes(&self, stage: Stage, since: i64, due: Option<i64>) -> PayrollChange {
        PayrollChange::Batch { batch_id: self.batch_id.clone(), standing: Standing { stage, since, due } }
    }

    fn moves(&self, kind: FundKind, amount: i64, time: i64) -> PayrollChange {
        PayrollChange::Money(Movement {
            mchid: self.sub_mchid.clone(),
            time,
            kind,
            amount,
            business_no: self.batch_id.clone(),
            voucher: self.out_batch_no.clone(),
        })
    }

    fn settlement(&self, details: &[Detail], outcome: impl Fn(&Detail) -> Paid) -> Settlement {
        let mut totals = Totals::default();
        let mut outcomes = Vec::with_capacity(details.len());
        for detail in details {
            let outcome = outcome(detail);
            let (amount, number) = match outcome {
                Paid::Success => (&mut totals.success_amount, &mut totals.success_num),
                Paid::Fail(_) | Paid::Refund => (&mut totals.fail_amount, &mut totals.fail_num),
            };
            *amount += detail.amount;
            *number += 1;
            outcomes.push(outcome);
        }
        Settlement { batch_id: self.batch_id.clone(), outcomes, totals }
    }
}

fn pay(detail: &Detail, payee: Option<Payee>) -> Paid {
    let fail = |reason: &str| Paid::Fail(reason.to_owned());
    let Some(payee) = payee else { return fail("OPENID_INVALID") };
    match payee.card.state {
        Registration::Closed => return fail("PAY_ROLL_CARD_ALREADY_LOGOUT"),
        Registration::Unregistered => return fail("PAY_ROLL_CARD_USER_NOT_OPEN"),
        Registration::Registered => {}
    }
    if payee.relation.state != Authorize::Authorized {
        return fail("PAY_ROLL_CARD_UNAUTHORIZED");
    }
    if detail.user_name.as_ref().is_some_and(|name| *name != payee.real_name) {
        return fail("NAME_NOT_CORRECT");
    }
    if detail.id_card_wrong {
        return fail("ID_CARD_NOT_CORRECT");
    }
    Paid::Success
}

impl BatchAction {
    /// `confirm`, `revoke` or `abnormal`, as in a control request.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "confirm" => Some(Self::Confirm),
            "revoke" => Some(Self::Revoke),
            "abnormal" => Some(Self::Abnormal),
            _ => None,
        }
    }
}
