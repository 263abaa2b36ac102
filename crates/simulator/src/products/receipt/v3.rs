//! The operations of receipts.

use super::change::ReceiptChange;
use super::state::{Link, Receipt, Subject};
use super::{api, application, document, store};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::engine::store::Session;
use crate::products::payroll_card::api as batches;
use crate::products::payroll_card::batch_query;
use crate::products::payroll_card::state::batch::{Batch, Detail};
use crate::products::receipt::application as receipt_application;

rules! {
    RECEIPT_ACCEPTED = "receipt.accepted", Documented {
        en: "A receipt is ACCEPTED for 2 s, then FINISHED with SHA256 and a download_url, a new one with each \
            query. Who applies again gets the same receipt.",
        zh: "电子回单 ACCEPTED 持续 2 秒，然后 FINISHED，返回 SHA256 和 download_url，每次查询都换新地址。重复申请\
            得到同一回单。",
        source: "\
            pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/query-detail-receipt.html; \
            the seconds, and what a second application gets, are this simulator's",
        source_zh: "\
            pay.weixin.qq.com/docs/partner/apis/batch-transfer-accounts-money/transfer/query-detail-receipt.html；\
            秒数和重复申请的结果由本模拟器自定",
    }
}

type Answered = Result<Answer, Refusal>;

pub(super) fn apply_for_batch(call: &mut Call<'_>) -> Answered {
    if is_elsewhere(call) {
        return call.described();
    }
    let of = application::of_batch(&call.asked.body())?;
    apply(call, of)
}

pub(super) fn apply_for_detail(call: &mut Call<'_>) -> Answered {
    if is_elsewhere(call) {
        return call.described();
    }
    let of = application::of_detail(&call.asked.body())?;
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
    let of = application::of_detail(&call.asked.query())?;
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
    Answer::ok(rules::RECEIPT_ACCEPTED, &application::answer(receipt, url))
}

/// A file of any receipt.
fn file(call: &mut Call<'_>, link: Option<Link>) -> Answered {
    let mchid = call.asked.caller.mchid();
    let tx = call.begin()?;
    let link = application::usable(link, mchid, tx.now)?;
    let body = store::file(tx, &link.signature_no)?;
    let body = body.ok_or_else(|| Refusal::internal("an address has no file"))?;
    Ok(Answer::file(receipt_application::rules::RECEIPT_LINK, "application/pdf", body))
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
