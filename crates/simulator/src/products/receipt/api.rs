//! Receipts, as other products give them to those who apply for one.

use weixinpay_core::Date;

use super::change::ReceiptChange;
use super::store;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::store::{Session, Sql};
use crate::engine::tx::Tx;

pub(crate) use super::pdf::{Column, Document};
pub(crate) use super::state::{Link, Receipt, Subject};

/// The receipt for which this merchant has applied.
pub(crate) fn receipt(session: &Session<'_>, mchid: &str, of: &Subject) -> Sql<Option<Receipt>> {
    store::receipt(session, mchid, of)
}

/// A new receipt, with its file.
pub(crate) fn make(tx: &mut Tx<'_>, mchid: &str, of: Subject, document: &Document) -> Result<Receipt, Refusal> {
    let file = document.file(tx.now).map_err(|error| Refusal::internal(error.to_string()))?;
    let receipt = Receipt::new(new_number(tx.now), mchid, of, &file, tx.now);
    tx.apply(&[ReceiptChange::Made { receipt: receipt.clone(), file }])?;
    Ok(receipt)
}

/// A new address of its file, if that can be had.
pub(crate) fn link(tx: &mut Tx<'_>, receipt: &Receipt) -> Result<Option<Link>, Refusal> {
    let link = receipt.link(random::download_token(), tx.now);
    tx.apply(link.clone().map(ReceiptChange::Linked).as_slice())?;
    Ok(link)
}

/// The number of a receipt for which somebody applies at this time.
pub(crate) fn new_number(now: i64) -> String {
    random::batch_id("1050", Date::from_unix(now).as_str())
}
