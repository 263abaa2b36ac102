//! 转账电子回单: applied for, queried.

use serde::Serialize;
use weixinpay_core::Time;

use super::Number;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::engine::store::{Session, Sql};
use crate::products::receipt::api::{self, Receipt, Subject};
use crate::products::transfer::receipt;
use crate::products::transfer::state::{Mode, Transfer};

/// By the number in the body.
pub(crate) fn apply(call: &mut Call<'_>, number: Number) -> Result<Answer, Refusal> {
    let asked = call.asked;
    let mchid = asked.caller.mchid();
    let body = asked.body();
    let no = body.text(number.as_str(), 64)?;
    let tx = call.begin()?;
    let transfer = receipt::check(direct(tx, mchid, number, no)?, tx.now)?;
    let of = Subject::Transfer(transfer.out_bill_no.clone());
    let receipt = match api::receipt(tx, mchid, &of)? {
        Some(receipt) => receipt,
        None => {
            let document = receipt::document(&transfer, tx.now);
            api::make(tx, mchid, of, &document)?
        }
    };
    Answer::ok(receipt::rules::MCH_TRANSFER_RECEIPT, &applied(&receipt))
}

/// By the number in the path: the receipt as it is now, with a new address of its file.
pub(crate) fn query(call: &mut Call<'_>, number: Number) -> Result<Answer, Refusal> {
    let asked = call.asked;
    let (origin, mchid) = (asked.origin()?, asked.caller.mchid());
    let tx = call.begin()?;
    let receipt = match direct(tx, mchid, number, asked.variable(number.as_str())?)? {
        Some(transfer) => api::receipt(tx, mchid, &Subject::Transfer(transfer.out_bill_no))?,
        None => None,
    };
    let receipt = receipt::found(receipt)?;
    let url = api::link(tx, &receipt)?
        .map(|link| format!("{origin}/v3/transferdownload/elecvoucherfile?token={}&source=elecsign", link.token));
    Answer::ok(receipt::rules::MCH_TRANSFER_RECEIPT, &body_of(receipt, url))
}

/// Only a merchant's own transfers have receipts here.
fn direct(session: &Session<'_>, mchid: &str, number: Number, no: &str) -> Sql<Option<Transfer>> {
    Ok(number.find(session, mchid, no)?.filter(|transfer| transfer.mode() == Mode::Direct))
}

#[derive(Debug, Serialize)]
struct Applied {
    state: &'static str,
    create_time: Time,
}

fn applied(receipt: &Receipt) -> Applied {
    Applied { state: "GENERATING", create_time: Time::from_unix(receipt.created) }
}

#[derive(Debug, Serialize)]
struct ReceiptBody {
    state: &'static str,
    create_time: Time,
    update_time: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    hash_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hash_value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    download_url: Option<String>,
}

/// `download_url` comes if its file can be had.
fn body_of(receipt: Receipt, download_url: Option<String>) -> ReceiptBody {
    let is_made = download_url.is_some();
    ReceiptBody {
        state: if is_made { "FINISHED" } else { "GENERATING" },
        create_time: Time::from_unix(receipt.created),
        update_time: Time::from_unix(if is_made { receipt.made() } else { receipt.created }),
        hash_type: is_made.then_some("SHA256"),
        hash_value: is_made.then_some(receipt.hash),
        download_url,
    }
}
