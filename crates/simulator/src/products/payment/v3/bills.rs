//! Bills: where one is, and its file.

use std::io::Write as _;

use aws_lc_rs::digest;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::Answered;
use crate::base::day::Day;
use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::engine::store::Session;
use crate::products::account::api as account;
use crate::products::account::fund::Fund;
use crate::products::account::movement::Account;
use crate::products::payment::bill;
use crate::products::payment::change::PaymentChange;
use crate::products::payment::state::{Order, Refund};
use crate::products::payment::store::link::bill_link;
use crate::products::payment::store::order::{order, paid};
use crate::products::payment::store::refund::refunded;
use crate::world::standing;
use weixinpay_core::hex;

pub(crate) fn trade(call: &mut Call<'_>) -> Answered {
    apply(call, bill::Request::trade, Rule::BillTrade)
}

pub(crate) fn fund_flow(call: &mut Call<'_>) -> Answered {
    apply(call, bill::Request::fund_flow, Rule::BillFundFlow)
}

/// Reads what is asked for, at this time.
type Read = fn(&Fields<'_>, i64) -> Result<bill::Request, Refusal>;

/// Where the bill is, and its digest.
fn apply(call: &mut Call<'_>, read: Read, rule: Rule) -> Answered {
    let asked = call.asked;
    let query = asked.query();
    let sub_mchid = standing::optional_sub(call.world(), asked.caller, &query)?;
    let origin = asked.origin()?;
    let tx = call.begin()?;
    let request = read(&query, tx.now)?;
    let link = bill::Link {
        token: random::download_token(),
        mchid: asked.caller.mchid().to_owned(),
        sub_mchid: sub_mchid.map(str::to_owned),
        kind: request.kind,
        day: request.day,
        gzip: request.gzip,
        expires: tx.now + bill::LINK_LIFE,
    };
    let rows = Rows::load(tx, &link)?;
    // The file is made while others are served.
    call.store()?;
    let hash = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, &rows.file(&link.day)?);
    let suffix = if link.gzip { "&tartype=gzip" } else { "" };
    let answer = bill::Answer {
        hash_type: "SHA1",
        hash_value: hex::lower(hash),
        download_url: format!("{origin}/v3/billdownload/file?token={}{suffix}", link.token),
    };
    call.begin()?.apply(&[PaymentChange::Link(link)])?;
    Answer::ok(rule, &answer)
}

/// The bill's file.
pub(crate) fn download(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let query = asked.query();
    let token = query.text("token", 256)?;
    let tx = call.begin()?;
    let link = bill::usable(bill_link(tx, token)?, asked.caller.mchid(), tx.now)?;
    let rows = Rows::load(tx, &link)?;
    call.store()?;
    let file = rows.file(&link.day)?;
    if !link.gzip {
        return Ok(Answer::file(Rule::BillFile, "text/plain", file));
    }
    let body = gzip(&file).map_err(|error| Refusal::internal(error.to_string()))?;
    Ok(Answer::file(Rule::BillFile, "application/x-gzip", body))
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
        let funds = |account| account::funds(session, sub_mchid.unwrap_or(mchid), account, from, to);
        Ok(match link.kind {
            bill::Kind::OtherFundFlow => Self::Funds(Vec::new()),
            bill::Kind::FundFlow => Self::Funds(funds(Account::Basic)?),
            bill::Kind::OperationFundFlow => Self::Funds(funds(Account::Operation)?),
            kind => {
                let (mut orders, mut refunds) = (Vec::new(), Vec::new());
                if kind != bill::Kind::Refund {
                    orders = paid(session, (mchid, sub_mchid), (from, to))?;
                }
                if kind != bill::Kind::Success {
                    for refund in refunded(session, (mchid, sub_mchid), (from, to))? {
                        let of = order(session, mchid, &refund.out_trade_no)?;
                        refunds.extend(of.map(|order| (refund, order)));
                    }
                }
                Self::Trade(kind, orders, refunds)
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
