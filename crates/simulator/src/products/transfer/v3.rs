//! The operations on transfers: how a request is read, and what answers and notifications look like.

pub(super) mod authorizations;
pub(super) mod bills;
pub(super) mod notices;
pub(super) mod receipts;

use super::state::Transfer;
use super::store;
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::engine::store::{Session, Sql};
use crate::notifications::target::check_notify_url;

/// By which number a request names a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    /// The merchant's.
    OutBillNo,
    /// WeChat Pay's.
    TransferBillNo,
}

impl Number {
    const fn as_str(self) -> &'static str {
        match self {
            Self::OutBillNo => "out_bill_no",
            Self::TransferBillNo => "transfer_bill_no",
        }
    }

    /// The transfer of this merchant that has it.
    fn find(self, session: &Session<'_>, mchid: &str, number: &str) -> Sql<Option<Transfer>> {
        let found = match self {
            Self::OutBillNo => store::transfer(session, mchid, number)?,
            Self::TransferBillNo => store::transfer_by_bill_no(session, number)?,
        };
        Ok(found.filter(|transfer| transfer.mchid == mchid))
    }
}

/// An address for the result.
fn notify_url(fields: &Fields<'_>, name: &str) -> Result<String, Refusal> {
    let url = fields.text(name, 256)?;
    check_notify_url(fields, url)?;
    Ok(url.to_owned())
}
