//! What control does with transfers, at the desk: the payee's part.

use super::Desk;
use super::payer::{Named, one, written};
use super::transfer::{end_ids, settle};
use crate::payment::payer::NotNow;
use crate::refusal::Refusal;
use crate::transfer::payee::{self, PayeeAction, Received};
use crate::transfer::state::Transfer;

impl Desk {
    /// The transfer that a control request names: by WeChat Pay's number or its `package_info`, or by the merchant's number
    /// and perhaps its merchant.
    pub(crate) fn named_transfer(&self, name: &str, mchid: Option<&str>) -> Result<Named<Transfer>, Refusal> {
        let (mut session, now) = self.session();
        settle(&mut session, now)?;
        let mut found: Vec<Transfer> = session.transfer_by_bill_no(name)?.into_iter().collect();
        if found.is_empty() {
            found.extend(session.transfer_by_package(name)?);
        }
        if found.is_empty() {
            found = session.transfers_by_no(name)?;
        }
        found.retain(|transfer| mchid.is_none_or(|mchid| transfer.mchid == mchid));
        Ok(one(found, |transfer| transfer.mchid.clone()))
    }

    /// The payee does something with a transfer. `None` for one that does not exist.
    pub(crate) fn receive(
        &self,
        transfer_bill_no: &str,
        action: &PayeeAction,
    ) -> Result<Option<Result<Received, NotNow>>, Refusal> {
        let (mut session, now) = self.session();
        settle(&mut session, now)?;
        let Some(transfer) = session.transfer_by_bill_no(transfer_bill_no)? else { return Ok(None) };
        let balance = session.balance(transfer.account())?;
        let worker = self.world.worker(&transfer.appid, &transfer.openid);
        let real_name = worker.and_then(|worker| self.world.workers.get(worker)).map(|worker| &*worker.real_name);
        let decided = payee::decide(transfer, action, real_name, balance, end_ids(now), now);
        written(&mut session, decided).map(Some)
    }
}
