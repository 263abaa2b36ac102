//! The operations of receipts: how a request is read, and what its answer looks like.

use serde::Serialize;
use weixinpay_core::Time;

use super::change::ReceiptChange;
use super::state::{Link, Receipt, Subject};
use super::{api, application, document, store};
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::engine::store::Session;
use crate::products::payroll_card::api as batches;
use crate::products::payroll_card::batch_query;
use crate::products::payroll_card::state::batch::{Batch, Detail};

type Answered = Result<Answer, Refusal>;

pub(super) fn apply_for_batch(call: &mut Call<'_>) -> Answered {
    if is_elsewhere(call) {
        return call.described();
    }
    let of = Subject::Batch(call.asked.body().text("out_batch_no", 32)?.to_owned());
    apply(call, of)
}

pub(super) fn apply_for_detail(call: &mut Call<'_>) -> Answered {
    if is_elsewhere(call) {
        return call.described();
    }
    let of = detail(&call.asked.body())?;
    apply(call, of)
}

pub(super) fn of_batch(call: &mut Call<'_>) -> Answered {
    if is_elsewhere(call) {
        return call.described();
    }
    let of = Subject::Batch(call.asked.variable("out_batch_no")?.to_owned());
    applied(call, &of)
}

pub(super) fn of_detail(call: &mut Call<'_>) -> Answered {
    if is_elsewhere(call) {
        return call.described();
    }
    let of = detail(&call.asked.query())?;
    applied(call, &of)
}

/// The file of a receipt of a batch or a detail.
pub(super) fn download(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let query = asked.query();
    let token = query.text("token", 256)?;
    let link = store::link(call.begin()?, token)?;
    if link.is_none() && is_elsewhere(call) {
        return call.described();
    }
    file(call, link)
}

/// The file of a receipt of a transfer. Other vouchers have the same address.
pub(super) fn voucher(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let query = asked.query();
    let link = match query.optional("token", 256)? {
        Some(token) => store::link(call.begin()?, token)?,
        None => None,
    };
    if link.is_none() { call.described() } else { file(call, link) }
}

/// A direct merchant has batches of its own, which no product simulates.
fn is_elsewhere(call: &Call<'_>) -> bool {
    !call.asked.caller.is_service_provider()
}

/// A new receipt, or a known one again.
fn apply(call: &mut Call<'_>, of: Subject) -> Answered {
    let mchid = call.asked.caller.mchid();
    let tx = call.begin()?;
    if store::receipt(tx, mchid, &of)?.is_none() {
        let now = tx.now;
        let (batch, details) = eligible(tx, mchid, &of, now)?;
        // A long file is made while others are served.
        call.store()?;
        let signature_no = api::new_number(now);
        let document = match details.as_slice() {
            [detail] if matches!(of, Subject::Detail(..)) => document::of_detail(&batch, detail, &signature_no, now),
            details => document::of_batch(&batch, details, &signature_no, now),
        };
        let file = document.file(now).map_err(|error| Refusal::internal(error.to_string()))?;
        let receipt = Receipt::new(signature_no, mchid, of.clone(), &file, now);
        let tx = call.begin()?;
        // Somebody else may have been quicker.
        if store::receipt(tx, mchid, &of)?.is_none() {
            tx.apply(&[ReceiptChange::Made { receipt, file }])?;
        }
    }
    applied(call, &of)
}

/// The receipt as it is now, with a new address of its file.
fn applied(call: &mut Call<'_>, of: &Subject) -> Answered {
    let origin = call.asked.origin()?;
    let mchid = call.asked.caller.mchid();
    let tx = call.begin()?;
    let receipt = application::found(store::receipt(tx, mchid, of)?)?;
    let link = api::link(tx, &receipt)?;
    let url = link.map(|link| format!("{origin}/v3/transferdownload/signfile?token={}", link.token));
    Answer::ok(application::rules::RECEIPT_ACCEPTED, &body_of(&receipt, url))
}

/// A file of any receipt.
fn file(call: &mut Call<'_>, link: Option<Link>) -> Answered {
    let mchid = call.asked.caller.mchid();
    let tx = call.begin()?;
    let link = application::usable(link, mchid, tx.now)?;
    let body = store::file(tx, &link.signature_no)?;
    let body = body.ok_or_else(|| Refusal::internal("an address has no file"))?;
    Ok(Answer::file(application::rules::RECEIPT_LINK, "application/pdf", body))
}

/// The batch, with all of its details or the one that is meant, if there is a receipt for it.
fn eligible(session: &Session<'_>, mchid: &str, of: &Subject, now: i64) -> Result<(Batch, Vec<Detail>), Refusal> {
    let absent = |message: &str| Refusal::absent(batch_query::rules::TRANSFER_UNKNOWN, message);
    let (_, number, out_detail_no) = of.key();
    let batch = batches::batch(session, mchid, number)?.ok_or_else(|| absent("批次单不存在"))?;
    if let Subject::Detail(..) = of {
        let detail = batches::detail(session, &batch, out_detail_no)?;
        let detail = detail.ok_or_else(|| absent("明细单不存在"))?;
        application::check_detail(&batch, &detail, now)?;
        return Ok((batch, vec![detail]));
    }
    let details = batches::details(session, &batch)?;
    // A batch names all of its payees, or none.
    application::check_batch(&batch, details.iter().all(|detail| detail.user_name.is_some()), now)?;
    Ok((batch, details))
}

/// The detail of a receipt, by its numbers.
fn detail(fields: &Fields<'_>) -> Result<Subject, Refusal> {
    let accept_type = fields.of("accept_type", &[BATCH, "TRANSFER_TO_POCKET", "TRANSFER_TO_BANK"])?;
    let out_detail_no = fields.text("out_detail_no", 32)?.to_owned();
    if accept_type != BATCH {
        return Err(Refusal::param(application::rules::RECEIPT_DETAIL, "转账明细单不存在，无法申请电子回单")
            .at(fields.location(), "accept_type", "该类型没有此明细单")
            .because((
                "there are no transfers of this kind in this world; those of batches are BATCH_TRANSFER",
                "模拟器里没有这类转账；批次转账用 BATCH_TRANSFER",
            )));
    }
    Ok(Subject::Detail(fields.text("out_batch_no", 32)?.to_owned(), out_detail_no))
}

/// The kind of transfers that are details of batches.
const BATCH: &str = "BATCH_TRANSFER";

#[derive(Debug, Serialize)]
struct ReceiptBody<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    accept_type: Option<&'static str>,
    out_batch_no: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    out_detail_no: Option<&'a str>,
    signature_no: &'a str,
    signature_status: &'static str,
    #[serde(flatten)]
    file: Option<File<'a>>,
    #[serde(flatten)]
    times: Option<Times>,
}

#[derive(Debug, Serialize)]
struct File<'a> {
    hash_type: &'static str,
    hash_value: &'a str,
    download_url: String,
}

#[derive(Debug, Serialize)]
struct Times {
    create_time: Time,
    update_time: Time,
}

/// `download_url` comes if its file can be had.
fn body_of(receipt: &Receipt, download_url: Option<String>) -> ReceiptBody<'_> {
    let (_, out_batch_no, detail) = receipt.of.key();
    let (of_batch, is_made) = (detail.is_empty(), download_url.is_some());
    let times =
        || Times { create_time: Time::from_unix(receipt.created), update_time: Time::from_unix(receipt.made()) };
    let file = |download_url| File { hash_type: "SHA256", hash_value: &receipt.hash, download_url };
    ReceiptBody {
        accept_type: (!of_batch).then_some(BATCH),
        out_batch_no,
        out_detail_no: (!of_batch).then_some(detail),
        signature_no: &receipt.signature_no,
        signature_status: if is_made { "FINISHED" } else { "ACCEPTED" },
        file: download_url.map(file),
        times: (of_batch && is_made).then(times),
    }
}
