//! Transfers at the desk.

use weixinpay_core::Date;

use super::{Answer, Desk, Inquiry};
use crate::echo;
use crate::fidelity::Rule;
use crate::fields::Fields;
use crate::random;
use crate::refusal::Refusal;
use crate::store::Session;
use crate::transfer::end;
use crate::transfer::route::{Number, Operation as O};
use crate::transfer::{cancel, place, query};

impl Desk {
    pub(super) fn transfer(&self, inquiry: &Inquiry<'_>, operation: O) -> Result<Answer, Refusal> {
        let (caller, mchid) = (inquiry.caller, inquiry.caller.mchid());
        match operation {
            O::Place => {
                let body = Fields::body(&inquiry.body);
                let request = place::Request::read(&body)?;
                request.check(&self.world, caller, &body)?;
                let digest = inquiry.digest();
                let (mut session, now) = self.session();
                settle(&mut session, now)?;
                let known = place::Known {
                    same_number: session.transfer(mchid, &request.out_bill_no)?,
                    balance: session.balance(mchid)?,
                };
                let (answer, changes) = request.decide(mchid, known, digest, new_ids(now), now)?;
                session.write(&changes)?;
                Answer::ok(Rule::MchTransferAccepted, &answer)
            }
            O::Query { number } => {
                let (mut session, now) = self.session();
                settle(&mut session, now)?;
                let transfer = match &number {
                    Number::OutBill(no) => session.transfer(mchid, no)?,
                    Number::TransferBill(no) => session.transfer_by_bill_no(no)?,
                };
                drop(session);
                let transfer = query::found(transfer.filter(|transfer| transfer.mchid == mchid), now)?;
                let user_name = transfer.user_name.as_deref().map(|name| echo::encrypt(caller, name)).transpose()?;
                Answer::ok(Rule::MchTransferQuery, &query::answer(&transfer, user_name))
            }
            O::Cancel { out_bill_no } => {
                let (mut session, now) = self.session();
                settle(&mut session, now)?;
                let transfer = query::found(session.transfer(mchid, &out_bill_no)?, now)?;
                let (answer, change) = cancel::decide(transfer, now)?;
                session.write(change.as_slice())?;
                Answer::ok(Rule::MchTransferCancel, &answer)
            }
        }
    }
}

/// Every transfer whose time is up goes on.
pub(super) fn settle(session: &mut Session<'_>, now: i64) -> Result<(), Refusal> {
    for transfer in session.transfers_due(now)? {
        let at = transfer.due.unwrap_or(now);
        let balance = session.balance(transfer.account())?;
        session.write(&end::due(transfer, balance, end_ids(at), at))?;
    }
    Ok(())
}

/// Ids of what the end of a transfer brings about.
pub(super) fn end_ids(now: i64) -> end::Ids {
    let day = Date::from_unix(now);
    end::Ids { flow_no: random::transfer_id("30", day.as_str()), notification_id: random::notification_id() }
}

fn new_ids(now: i64) -> place::Ids {
    let day = Date::from_unix(now);
    place::Ids {
        transfer_bill_no: random::transfer_id("1330", day.as_str()),
        package_info: random::package_info(),
        flow_no: random::transfer_id("30", day.as_str()),
    }
}
