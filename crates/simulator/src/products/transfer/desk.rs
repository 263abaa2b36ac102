//! Transfers at the desk.

use weixinpay_core::{Date, hex};

use crate::base::fidelity::Rule;
use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::asked::Asked;
use crate::engine::asked::origin;
use crate::engine::change::Change;
use crate::engine::desk::Desk;
use crate::engine::store::Session;
use crate::products::receipt::state::{Receipt, Subject};
use crate::products::transfer::place::{By, Way};
use crate::products::transfer::route::{Number, Operation as O};
use crate::products::transfer::state::Transfer;
use crate::products::transfer::{authorization, cancel, end, place, query, receipt};
use crate::protocol::encrypt;
use crate::world::standing;

impl Desk {
    pub(crate) fn transfer(&self, inquiry: &Asked<'_>, operation: O) -> Result<Answer, Refusal> {
        let (world, mchid) = (&*self.world, inquiry.caller.mchid());
        let (fields, body) = (Fields::query(&inquiry.query), Fields::body(&inquiry.body));
        match operation {
            O::Place { partner, way } => self.place(inquiry, &body, partner, way),
            O::Query { partner, number } => {
                let sub_mchid = standing::optional_sub(world, inquiry.caller, &fields)?;
                let (mut session, now) = self.session();
                self.settle(&mut session, now)?;
                let transfer = match &number {
                    Number::OutBill(no) => session.transfer(mchid, no)?,
                    Number::TransferBill(no) => session.transfer_by_bill_no(no)?,
                };
                drop(session);
                let transfer = transfer.filter(|transfer| transfer.mchid == mchid);
                // A service provider may leave out whose it is.
                let of = transfer.as_ref().and_then(|transfer| transfer.sub_mchid.clone());
                let of = if partner { sub_mchid.map(str::to_owned).or(of) } else { None };
                let transfer = transfer.filter(|transfer| transfer.sub_mchid.is_some() == partner);
                told(inquiry, Rule::MchTransferQuery, &query::found(transfer, of.as_deref(), now)?)
            }
            O::Cancel { partner, out_bill_no } => {
                let sub_mchid = if partner { Some(body.text("sub_mchid", 32)?) } else { None };
                sub_mchid.map(|sub_mchid| standing::sub(world, inquiry.caller, sub_mchid)).transpose()?;
                let (mut session, now) = self.session();
                self.settle(&mut session, now)?;
                let transfer = query::found(session.transfer(mchid, &out_bill_no)?, sub_mchid, now)?;
                let (answer, change) = cancel::decide(transfer, now)?;
                session.write(change.as_slice())?;
                Answer::ok(Rule::MchTransferCancel, &answer)
            }
            O::Authorize { partner } => {
                let request = authorization::Request::read(&body, partner)?;
                request.check(world, inquiry.caller, partner)?;
                let digest = inquiry.digest();
                let (mut session, now) = self.session();
                self.settle(&mut session, now)?;
                let known = session.authorization(mchid, &request.out_authorization_no)?;
                let (answer, change) = request.decide(mchid, known, digest, random::package_info(), now)?;
                session.write(change.as_slice())?;
                Answer::ok(Rule::MchTransferAuthorization, &answer)
            }
            O::Authorization { partner, out_authorization_no } => {
                let (mut session, now) = self.session();
                self.settle(&mut session, now)?;
                let known = session.authorization(mchid, &out_authorization_no)?;
                let authorization = authorization::found(known, now)?;
                Answer::ok(Rule::MchTransferAuthorization, &authorization::answer(&authorization, !partner))
            }
            O::CloseAuthorization { out_authorization_no } => {
                let (mut session, now) = self.session();
                self.settle(&mut session, now)?;
                let known = session.authorization(mchid, &out_authorization_no)?;
                let (authorization, change) = authorization::close(authorization::found(known, now)?, now)?;
                session.write(change.as_slice())?;
                Answer::ok(Rule::MchTransferAuthorizationClose, &authorization::answer(&authorization, false))
            }
            O::ApplyReceipt { by } => {
                let number = body.text(by, 64)?.to_owned();
                let number = if by == "out_bill_no" { Number::OutBill(number) } else { Number::TransferBill(number) };
                let (mut session, now) = self.session();
                self.settle(&mut session, now)?;
                let transfer = receipt::check(direct(&session, mchid, &number)?, now)?;
                let known = crate::products::receipt::store::receipt(
                    &session,
                    mchid,
                    &Subject::Transfer(transfer.out_bill_no.clone()),
                )?;
                let made = known.map_or_else(|| made(&mut session, &transfer, now), Ok)?;
                Answer::ok(Rule::MchTransferReceipt, &receipt::applied(&made))
            }
            O::Receipt { number } => {
                let origin = origin(inquiry.incoming)?;
                let (mut session, now) = self.session();
                let known = match direct(&session, mchid, &number)? {
                    Some(transfer) => crate::products::receipt::store::receipt(
                        &session,
                        mchid,
                        &Subject::Transfer(transfer.out_bill_no),
                    )?,
                    None => None,
                };
                let known = receipt::found(known)?;
                let link = known.link(random::download_token(), now);
                let url = link.as_ref().map(|link| {
                    format!("{origin}/v3/transferdownload/elecvoucherfile?token={}&source=elecsign", link.token)
                });
                session.write(link.map(Change::ReceiptLink).as_slice())?;
                Answer::ok(Rule::MchTransferReceipt, &receipt::answer(known, url))
            }
        }
    }

    pub(crate) fn place(
        &self,
        inquiry: &Asked<'_>,
        body: &Fields<'_>,
        partner: bool,
        way: Way,
    ) -> Result<Answer, Refusal> {
        let mchid = inquiry.caller.mchid();
        let request = place::Request::read(body, partner, way)?;
        request.check(&self.world, inquiry.caller, body)?;
        let digest = inquiry.digest();
        let (mut session, now) = self.session();
        self.settle(&mut session, now)?;
        let authorization = match &request.authorization {
            None => None,
            Some(By::Id(id)) => session.authorization_by_id(id)?.filter(|found| found.mchid == mchid),
            Some(By::Number(number) | By::Asked { out_authorization_no: number, .. }) => {
                session.authorization(mchid, number)?
            }
        };
        let payee = authorization.as_ref().and_then(|found| Some((&*found.appid, found.openid.as_deref()?)));
        let known = place::Known {
            same_number: session.transfer(mchid, &request.out_bill_no)?,
            balance: crate::products::account::api::operation(&session, request.account(mchid))?,
            real_name: payee.and_then(|(appid, openid)| self.real_name(appid, openid)).map(str::to_owned),
            authorization,
        };
        let (transfer, changes) = request.decide(mchid, known, digest, new_ids(now), now)?;
        session.write(&changes)?;
        if way == Way::Authorized {
            return told(inquiry, Rule::MchTransferAuthorized, &transfer);
        }
        let asked = match &transfer.out_authorization_no {
            Some(number) => session.authorization(mchid, number)?,
            None => None,
        };
        Answer::ok(Rule::MchTransferAccepted, &place::answer(transfer, asked))
    }

    /// The name of this openid's owner, if the world knows it.
    pub(crate) fn real_name(&self, appid: &str, openid: &str) -> Option<&str> {
        let worker = self.world.worker(appid, openid)?;
        self.world.workers.get(worker).map(|worker| &*worker.real_name)
    }
}

/// The transfer of a merchant's own with this number.
pub(crate) fn direct(session: &Session<'_>, mchid: &str, number: &Number) -> Result<Option<Transfer>, Refusal> {
    let transfer = match number {
        Number::OutBill(no) => session.transfer(mchid, no)?,
        Number::TransferBill(no) => session.transfer_by_bill_no(no)?,
    };
    Ok(transfer.filter(|transfer| transfer.mchid == mchid && transfer.sub_mchid.is_none()))
}

/// A new receipt.
pub(crate) fn made(session: &mut Session<'_>, transfer: &Transfer, now: i64) -> Result<Receipt, Refusal> {
    let file = receipt::document(transfer, now).file(now).map_err(|error| Refusal::internal(error.to_string()))?;
    let receipt = Receipt {
        signature_no: random::batch_id("1050", Date::from_unix(now).as_str()),
        mchid: transfer.mchid.clone(),
        of: Subject::Transfer(transfer.out_bill_no.clone()),
        created: now,
        hash: hex::sha256(&file).to_ascii_uppercase(),
    };
    session.write(&[Change::Receipt { receipt: receipt.clone(), file }])?;
    Ok(receipt)
}

/// The transfer with all that is known of it.
pub(crate) fn told(inquiry: &Asked<'_>, rule: Rule, transfer: &Transfer) -> Result<Answer, Refusal> {
    let user_name = transfer.user_name.as_deref().map(|name| encrypt::encrypt(inquiry.caller, name)).transpose()?;
    Answer::ok(rule, &query::answer(transfer, user_name))
}

/// Every transfer and every authorization whose time is up goes on. Transfers first: what arrives in the last second may
/// bring an authorization into force.
pub(crate) fn settle(session: &mut Session<'_>, now: i64) -> Result<(), Refusal> {
    for transfer in session.transfers_due(now)? {
        let at = transfer.due.unwrap_or(now);
        let known = known(session, &transfer)?;
        session.write(&end::due(transfer, known, end_ids(at), at))?;
    }
    for authorization in session.authorizations_due(now)? {
        let at = authorization.due.unwrap_or(now);
        session.write(&[authorization::run_out(authorization, at)])?;
    }
    Ok(())
}

/// What the end of a transfer is decided on.
pub(crate) fn known(session: &Session<'_>, transfer: &Transfer) -> Result<end::Known, Refusal> {
    let authorization = match &transfer.out_authorization_no {
        Some(number) => session.authorization(&transfer.mchid, number)?,
        None => None,
    };
    Ok(end::Known { authorization })
}

/// Ids of what the end of a transfer brings about.
pub(crate) fn end_ids(now: i64) -> end::Ids {
    end::Ids { notification_id: random::notification_id(), authorization: consent_ids(now) }
}

/// Ids of what an agreement brings about.
pub(crate) fn consent_ids(now: i64) -> authorization::Ids {
    authorization::Ids {
        authorization_id: random::authorization_id(Date::from_unix(now).as_str()),
        notification_id: random::notification_id(),
    }
}

pub(crate) fn new_ids(now: i64) -> place::Ids {
    let day = Date::from_unix(now);
    place::Ids {
        transfer_bill_no: random::transfer_bill_no(day.as_str()),
        package_info: random::package_info(),
        end: end_ids(now),
    }
}
