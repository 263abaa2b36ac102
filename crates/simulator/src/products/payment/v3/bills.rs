//! Bills: where one is, and its file.

use std::io::Write as _;

use aws_lc_rs::digest;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::Serialize;
use weixinpay_core::hex;

use super::Answered;
use crate::base::day::Day;
use crate::base::fields::Fields;
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::base::rule::{Rule, rules};
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
use crate::world::caller;

rules! {
    BILL_TRADE = "bill.trade", Documented {
        en: "A trade bill holds what was paid and what refunds were accepted on that day; the state of a refund \
            is that of 09:00 of the next day. Fees are 0.",
        zh: "交易账单包含当日支付的订单和当日受理的退款；退款状态取次日 09:00 的状态。手续费为 0。",
        source: "pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html; the hour is that at \
            which bills are made, the fees are this simulator's",
        source_zh: "pay.weixin.qq.com/docs/merchant/products/bill-download/format-trade.html；时刻取自账单的生成时\
            间，手续费由本模拟器自定",
    }
    BILL_FUND_FLOW = "bill.fund-flow", Documented {
        en: "A fund-flow bill holds the movements of the BASIC account on that day, which begins at 0, or of the \
            OPERATION account, by transfers that a payee confirms; nothing moves FEES. With sub_mchid it is that \
            of the sub-merchant.",
        zh: "资金账单包含 BASIC 账户当日的资金流水（该账户从 0 起），或 OPERATION 账户当日由收款人确认的转账流水；\
            FEES 账户没有流水。传 sub_mchid 时为特约商户的账单。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_2.shtml has the columns; the names of \
            transfers in it, and that batches of the Payroll Card are not in it, are this simulator's",
        source_zh: "各列见 pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_2.shtml；转账在账单中的名称、\
            微工卡转账批次不计入，均由本模拟器自定",
    }
    BILL_FILE = "bill.file", Observed {
        en: "A bill is UTF-8 with a byte order mark, its lines end with CRLF, the last one too, each value has a \
            backtick before it, amounts are yuan; hash_value is the SHA-1 of this file before compression. The \
            answer is not signed. A comma in a value is left as it is.",
        zh: "账单为带 BOM 的 UTF-8，每行（含末行）以 CRLF 结尾，每个值前有一个反引号，金额单位为元；hash_value 是\
            压缩前文件的 SHA-1。应答不签名。值中的逗号原样保留。",
        source: "A published bill of 2021-01-28 with its SHA-1 dcd7ceb3d382a1181798368bb15d8437de46c00f fits this \
            form and no other. Commas are not stated: rows are separated by a comma and a backtick",
        source_zh: "一份公开的 2021-01-28 账单，其 SHA-1 dcd7ceb3d382a1181798368bb15d8437de46c00f 只与这种格式相符\
            。逗号如何处理未说明：各列以逗号加反引号区分",
    }
}

pub(crate) fn trade(call: &mut Call<'_>) -> Answered {
    apply(call, trade_kind, rules::BILL_TRADE)
}

pub(crate) fn fund_flow(call: &mut Call<'_>) -> Answered {
    apply(call, fund_flow_kind, rules::BILL_FUND_FLOW)
}

/// The address of a bill, and its digest.
#[derive(Debug, Serialize)]
struct Found {
    hash_type: &'static str,
    hash_value: String,
    download_url: String,
}

fn apply(call: &mut Call<'_>, kind: fn(&Fields<'_>) -> Result<bill::Kind, Refusal>, rule: Rule) -> Answered {
    let asked = call.asked;
    let query = asked.query();
    let sub_mchid = caller::optional_sub(call.world(), asked.caller, &query)?;
    let origin = asked.origin()?;
    let request = read(&query, kind(&query)?)?;
    let tx = call.begin()?;
    request.check(tx.now)?;
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
    let found = Found {
        hash_type: "SHA1",
        hash_value: hex::lower(hash),
        download_url: format!("{origin}/v3/billdownload/file?token={}{suffix}", link.token),
    };
    call.begin()?.apply(&[PaymentChange::Link(link)])?;
    Answer::ok(rule, &found)
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
        return Ok(Answer::file(rules::BILL_FILE, "text/plain", file));
    }
    let body = gzip(&file).map_err(|error| Refusal::internal(error.to_string()))?;
    Ok(Answer::file(rules::BILL_FILE, "application/x-gzip", body))
}

fn trade_kind(fields: &Fields<'_>) -> Result<bill::Kind, Refusal> {
    Ok(match fields.optional_of("bill_type", &["ALL", "SUCCESS", "REFUND"])? {
        Some("SUCCESS") => bill::Kind::Success,
        Some("REFUND") => bill::Kind::Refund,
        _ => bill::Kind::All,
    })
}

fn fund_flow_kind(fields: &Fields<'_>) -> Result<bill::Kind, Refusal> {
    Ok(match fields.optional_of("account_type", &["BASIC", "OPERATION", "FEES"])? {
        None | Some("BASIC") => bill::Kind::FundFlow,
        Some("OPERATION") => bill::Kind::OperationFundFlow,
        _ => bill::Kind::OtherFundFlow,
    })
}

fn read(fields: &Fields<'_>, kind: bill::Kind) -> Result<bill::Request, Refusal> {
    let day = Day::of(fields.text("bill_date", 10)?)
        .ok_or_else(|| fields.fault("bill_date", "账单日期格式错误", "日期格式应为yyyy-MM-dd"))?;
    Ok(bill::Request { kind, day, gzip: fields.optional_of("tar_type", &["GZIP"])?.is_some() })
}

/// The content of a bill.
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
