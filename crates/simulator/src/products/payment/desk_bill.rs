//! Bills at the desk.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;
use weixinpay_core::statement;

use crate::base::day::Day;
use crate::base::fidelity::Rule;
use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::engine::answer::{Answer, Form};
use crate::engine::asked::Asked;
use crate::engine::asked::origin;
use crate::engine::desk::Desk;
use crate::engine::store::Session;
use crate::products::account::fund::Fund;
use crate::products::account::movement::Account;
use crate::products::payment::bill;
use crate::products::payment::change::PaymentChange;
use crate::products::payment::state::{Order, Refund};
use crate::world::standing;

impl Desk {
    /// Where the bill is, and its digest.
    pub(crate) fn bill(&self, inquiry: &Asked<'_>, trade: bool) -> Result<Answer, Refusal> {
        let query = Fields::query(&inquiry.query);
        let sub_mchid = standing::optional_sub(&self.world, inquiry.caller, &query)?;
        let origin = origin(inquiry.incoming)?;
        let (mut session, now) = self.session();
        self.settle(&mut session, now)?;
        let request = if trade { bill::Request::trade(&query, now)? } else { bill::Request::fund_flow(&query, now)? };
        let link = bill::Link {
            token: random::download_token(),
            mchid: inquiry.caller.mchid().to_owned(),
            sub_mchid: sub_mchid.map(str::to_owned),
            kind: request.kind,
            day: request.day,
            gzip: request.gzip,
            expires: now + bill::LINK_LIFE,
        };
        let rows = Rows::load(&session, &link)?;
        drop(session);
        let suffix = if link.gzip { "&tartype=gzip" } else { "" };
        let answer = bill::Answer {
            hash_type: "SHA1",
            hash_value: statement::sha1(&rows.file(&link.day)?),
            download_url: format!("{origin}/v3/billdownload/file?token={}{suffix}", link.token),
        };
        self.store.lock().write(&[PaymentChange::Link(link).into()])?;
        Answer::ok(if trade { Rule::BillTrade } else { Rule::BillFundFlow }, &answer)
    }

    /// The bill's file.
    pub(crate) fn download(&self, inquiry: &Asked<'_>) -> Result<Answer, Refusal> {
        let query = Fields::query(&inquiry.query);
        let token = query.text("token", 256)?;
        let (mut session, now) = self.session();
        self.settle(&mut session, now)?;
        let link = bill::usable(session.bill_link(token)?, inquiry.caller.mchid(), now)?;
        let rows = Rows::load(&session, &link)?;
        drop(session);
        let file = rows.file(&link.day)?;
        if !link.gzip {
            return Ok(Answer { status: 200, body: file, form: Form::File("text/plain"), rule: Rule::BillFile });
        }
        let body = gzip(&file).map_err(|error| Refusal::internal(error.to_string()))?;
        Ok(Answer { status: 200, body, form: Form::File("application/x-gzip"), rule: Rule::BillFile })
    }
}

/// What stands in a bill.
enum Rows {
    Trade(bill::Kind, Vec<Order>, Vec<(Refund, Order)>),
    Funds(Vec<Fund>),
}

impl Rows {
    fn load(session: &Session<'_>, link: &bill::Link) -> Result<Self, Refusal> {
        let (from, to) = (link.day.from, link.day.end());
        let (mchid, sub_mchid) = (link.mchid.as_str(), link.sub_mchid.as_deref());
        Ok(match link.kind {
            bill::Kind::OtherFundFlow => Self::Funds(Vec::new()),
            bill::Kind::FundFlow => Self::Funds(crate::products::account::api::funds(
                session,
                sub_mchid.unwrap_or(mchid),
                Account::Basic,
                from,
                to,
            )?),
            bill::Kind::OperationFundFlow => Self::Funds(crate::products::account::api::funds(
                session,
                sub_mchid.unwrap_or(mchid),
                Account::Operation,
                from,
                to,
            )?),
            kind => {
                let (mut paid, mut refunded) = (Vec::new(), Vec::new());
                if kind != bill::Kind::Refund {
                    paid = session.paid(mchid, sub_mchid, from, to)?;
                }
                if kind != bill::Kind::Success {
                    for refund in session.refunded(mchid, sub_mchid, from, to)? {
                        let order = session.order(mchid, &refund.out_trade_no)?;
                        refunded.extend(order.map(|order| (refund, order)));
                    }
                }
                Self::Trade(kind, paid, refunded)
            }
        })
    }

    /// The file, the same each time. Made without the store: others are served meanwhile.
    fn file(&self, day: &Day) -> Result<Vec<u8>, Refusal> {
        let file = match self {
            Self::Funds(funds) => bill::fund_flow(funds),
            Self::Trade(kind, paid, refunded) => {
                let refunds = refunded.iter().map(|(refund, order)| bill::Row::Refunded(refund, order));
                let rows: Vec<_> = paid.iter().map(bill::Row::Paid).chain(refunds).collect();
                bill::trade(*kind, &rows)
            }
        };
        file.ok_or_else(|| bill::nothing(day))
    }
}

fn gzip(file: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(file)?;
    encoder.finish()
}
