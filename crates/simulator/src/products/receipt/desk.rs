//! Receipts at the desk.

use weixinpay_core::{Date, hex};

use crate::base::fidelity::Rule;
use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::change::Change;
use crate::engine::desk::{Answer, Desk, Form, Inquiry};
use crate::engine::store::Session;
use crate::products::described::desk::origin;
use crate::products::payroll_card::batch::{Batch, Detail};
use crate::products::payroll_card::desk_batch::settle;
use crate::products::receipt::route::Operation as O;
use crate::products::receipt::state::{Receipt, Subject};
use crate::products::receipt::{application, document};

impl Desk {
    pub(crate) fn receipt(&self, inquiry: &Inquiry<'_>, operation: O) -> Result<Answer, Refusal> {
        let (query, body) = (Fields::query(&inquiry.query), Fields::body(&inquiry.body));
        if operation == O::Download {
            return self.receipt_file(inquiry, query.text("token", 256)?);
        }
        // A direct merchant has batches of its own, which no domain simulates.
        if !inquiry.caller.is_service_provider() {
            return self.described_here(inquiry);
        }
        match operation {
            O::Batch => self.apply(inquiry, application::of_batch(&body)?),
            O::Detail => self.apply(inquiry, application::of_detail(&body)?),
            O::BatchQuery { out_batch_no } => self.applied(inquiry, &Subject::Batch(out_batch_no)),
            O::DetailQuery | O::Download => self.applied(inquiry, &application::of_detail(&query)?),
        }
    }

    /// A new receipt, or a known one again.
    fn apply(&self, inquiry: &Inquiry<'_>, of: Subject) -> Result<Answer, Refusal> {
        let mchid = inquiry.caller.mchid();
        let (mut session, now) = self.session();
        settle(&mut session, &self.world, now)?;
        if session.receipt(mchid, &of)?.is_none() {
            let (batch, details) = eligible(&session, mchid, &of, now)?;
            // A long file is made while others are served.
            drop(session);
            let signature_no = random::batch_id("1050", Date::from_unix(now).as_str());
            let document = match details.as_slice() {
                [detail] if matches!(of, Subject::Detail(..)) => {
                    document::of_detail(&batch, detail, &signature_no, now)
                }
                details => document::of_batch(&batch, details, &signature_no, now),
            };
            let file = document.file(now).map_err(|error| Refusal::internal(error.to_string()))?;
            let hash = hex::sha256(&file).to_ascii_uppercase();
            let receipt = Receipt { signature_no, mchid: mchid.to_owned(), of: of.clone(), created: now, hash };
            let mut session = self.store.lock();
            // Somebody else may have been quicker.
            if session.receipt(mchid, &of)?.is_none() {
                session.write(&[Change::Receipt { receipt, file }])?;
            }
        } else {
            drop(session);
        }
        self.applied(inquiry, &of)
    }

    /// The receipt as it is now, with a new address of its file.
    fn applied(&self, inquiry: &Inquiry<'_>, of: &Subject) -> Result<Answer, Refusal> {
        let origin = origin(inquiry.incoming)?;
        let (mut session, now) = self.session();
        let receipt = application::found(session.receipt(inquiry.caller.mchid(), of)?)?;
        let link = receipt.link(random::download_token(), now);
        let url = link.as_ref().map(|link| format!("{origin}/v3/transferdownload/signfile?token={}", link.token));
        session.write(link.map(Change::ReceiptLink).as_slice())?;
        Answer::ok(Rule::ReceiptAccepted, &application::answer(receipt, url))
    }

    /// A file of any receipt.
    pub(crate) fn receipt_file(&self, inquiry: &Inquiry<'_>, token: &str) -> Result<Answer, Refusal> {
        let (session, now) = self.session();
        let link = session.receipt_link(token)?;
        if link.is_none() && !inquiry.caller.is_service_provider() {
            drop(session);
            return self.described_here(inquiry);
        }
        let link = application::usable(link, inquiry.caller.mchid(), now)?;
        let body = session.receipt_file(&link.signature_no)?;
        let body = body.ok_or_else(|| Refusal::internal("an address has no file"))?;
        Ok(Answer { status: 200, body, form: Form::File("application/pdf"), rule: Rule::ReceiptLink })
    }
}

/// The batch, with all of its details or the one that is meant, if there is a receipt for it.
fn eligible(session: &Session<'_>, mchid: &str, of: &Subject, now: i64) -> Result<(Batch, Vec<Detail>), Refusal> {
    let absent = |message: &str| Refusal::absent(Rule::TransferUnknown, message);
    let (_, number, out_detail_no) = of.key();
    let batch = session.batch_by_out_no(mchid, number)?.ok_or_else(|| absent("批次单不存在"))?;
    if let Subject::Detail(..) = of {
        let detail = session.detail_by_out_no(&batch.batch_id, out_detail_no)?;
        let detail = detail.ok_or_else(|| absent("明细单不存在"))?;
        application::check_detail(&batch, &detail, now)?;
        return Ok((batch, vec![detail]));
    }
    let details = session.details(&batch.batch_id, None, 0, i64::MAX)?;
    // A batch names all of its payees, or none.
    application::check_batch(&batch, details.iter().all(|detail| detail.user_name.is_some()), now)?;
    Ok((batch, details))
}
