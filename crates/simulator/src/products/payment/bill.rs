//! Bills: which can be had, and their files in the official form.
//!
//! A file is UTF-8 with a byte order mark; lines end with CRLF, the last one too; each value has a backtick before it;
//! amounts are yuan. A head line, the rows, a head line of the sums, the sums.

use jiff::ToSpan as _;
use jiff::civil;
use weixinpay_core::{Date, Time, yuan};

use super::state::{Order, Refund};
use crate::base::day::Day;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::products::account::fund::{Fund, FundKind};

rules! {
    BILL_DATE = "bill.date", Documented {
        en: "A bill of today, of a day to come, or of a day more than three months ago is answered 400 \
            PARAM_ERROR. Days are Beijing days.",
        zh: "申请当天、未来或三个月以前的账单，应答 400 PARAM_ERROR。日期按北京时间。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_1.shtml; the code is inferred",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_9_1.shtml；错误码为推测",
    }
    BILL_CREATING = "bill.creating", Documented {
        en: "The bill of yesterday is answered 400 STATEMENT_CREATING until 10:00 Beijing time.",
        zh: "北京时间 10:00 以前申请前一日的账单，应答 400 STATEMENT_CREATING。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4013071254 (2025-11-21): the code, and to ask again after \
            10:00 of the next day; the status is that of NO_STATEMENT_EXIST",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4013071254（2025-11-21）：错误码，以及次日 10:00 后再申请；\
            状态码沿用 NO_STATEMENT_EXIST",
    }
    BILL_EMPTY = "bill.empty", Documented {
        en: "A bill of a day on which nothing was paid or refunded is answered 400 NO_STATEMENT_EXIST.",
        zh: "当日没有支付也没有退款时，申请账单应答 400 NO_STATEMENT_EXIST。",
        source: "pay.weixin.qq.com/doc/v3/merchant/4013071254 (2025-11-21): the code and its causes; the 400 was \
            seen in developers.weixin.qq.com/community/develop/doc/000626286f08d843e9ee29c295d000",
        source_zh: "pay.weixin.qq.com/doc/v3/merchant/4013071254（2025-11-21）：错误码及其原因；400 见 \
            developers.weixin.qq.com/community/develop/doc/000626286f08d843e9ee29c295d000",
    }
    BILL_LINK = "bill.link", Documented {
        en: "A download_url lives 300 s; then it is answered 400 INVALID_REQUEST.",
        zh: "download_url 有效期 300 秒，过期后应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/docs/merchant/apis/h5-payment/get-fund-bill.html of December 2024; older pages \
            say 30 s; the code is inferred",
        source_zh: "2024 年 12 月的 pay.weixin.qq.com/docs/merchant/apis/h5-payment/get-fund-bill.html；更早的页面\
            写 30 秒；错误码为推测",
    }
    BILL_OTHER = "bill.link-of-another", Documented {
        en: "A download_url of another merchant is answered 403 NO_AUTH.",
        zh: "使用其他商户的 download_url，应答 403 NO_AUTH。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml",
    }
}

/// Life of a download URL, in seconds.
pub(crate) const LINK_LIFE: i64 = 300;

/// The kind of a bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    All,
    Success,
    Refund,
    /// Of the BASIC account.
    FundFlow,
    /// Of the OPERATION account.
    OperationFundFlow,
    /// Of an account that nothing in this world moves.
    OtherFundFlow,
}

/// A request for a bill.
#[derive(Debug)]
pub(crate) struct Request {
    pub(super) kind: Kind,
    pub(super) day: Day,
    pub(super) gzip: bool,
}

/// A download URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Link {
    pub(crate) token: String,
    /// The merchant that may download it.
    pub(crate) mchid: String,
    pub(crate) sub_mchid: Option<String>,
    pub(crate) kind: Kind,
    pub(crate) day: Day,
    pub(crate) gzip: bool,
    pub(crate) expires: i64,
}

impl Kind {
    pub(crate) const ALL: [Self; 6] =
        [Self::All, Self::Success, Self::Refund, Self::FundFlow, Self::OperationFundFlow, Self::OtherFundFlow];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::Success => "SUCCESS",
            Self::Refund => "REFUND",
            Self::FundFlow => "FUNDFLOW",
            Self::OperationFundFlow => "FUNDFLOW-OPERATION",
            Self::OtherFundFlow => "FUNDFLOW-OTHER",
        }
    }
}

impl Request {
    /// Whether the bill can be had now.
    pub(crate) fn check(&self, now: i64) -> Result<(), Refusal> {
        let outside = |issue: &str| {
            let refusal = Refusal::param(rules::BILL_DATE, "账单日期不在可下载的范围内");
            Err(refusal.at("query", "bill_date", issue))
        };
        if self.day.end() > now {
            return outside("仅支持下载当天以前的账单");
        }
        let oldest = today(now).and_then(|today| today.checked_sub(3.months()).ok());
        if oldest.is_some_and(|oldest| Date::from(self.day.as_str()).civil().is_some_and(|day| day < oldest)) {
            return outside("仅支持下载三个月内的账单");
        }
        if !self.day.is_ready(now) {
            return Err(Refusal::new(
                rules::BILL_CREATING,
                400,
                "STATEMENT_CREATING",
                "账单生成中，请于次日10点后下载",
            )
            .because((
                "the bill of a day can be had from 10:00 Beijing time of the next day: advance the clock",
                "当日账单在次日北京时间 10:00 后才能下载：可把模拟时钟往前拨",
            )));
        }
        Ok(())
    }
}

/// Nothing happened on that day.
pub(crate) fn nothing(day: &Day) -> Refusal {
    Refusal::new(rules::BILL_EMPTY, 400, "NO_STATEMENT_EXIST", "账单文件不存在").because((
        format!("nothing was paid or refunded on {} (a Beijing day)", day.as_str()),
        format!("{}（北京时间）没有支付也没有退款", day.as_str()),
    ))
}

/// Whether the address may be used by this merchant now.
pub(crate) fn usable(link: Option<Link>, mchid: &str, now: i64) -> Result<Link, Refusal> {
    let expired = |why: (&'static str, &'static str)| {
        Err(Refusal::invalid(rules::BILL_LINK, "下载地址已失效，请重新申请账单").because(why))
    };
    match link {
        None => expired((
            "there is no such token: it has expired, or was not copied as a whole",
            "没有这个 token：可能已过期，或没有完整复制 download_url",
        )),
        Some(link) if link.mchid != mchid => Err(Refusal::no_auth(rules::BILL_OTHER, "无权限下载该账单")
            .because(("the bill is another merchant's", "这份账单属于其他商户"))),
        Some(link) if now >= link.expires => expired((
            "a download_url lives 300 s: ask for the bill again",
            "download_url 的有效期是 300 秒：请重新申请账单",
        )),
        Some(link) => Ok(link),
    }
}

/// One line of a trade bill.
pub(crate) enum Row<'a> {
    Paid(&'a Order),
    Refunded(&'a Refund, &'a Order),
}

/// The trade bill of these rows; `None` if there are none.
pub(crate) fn trade(kind: Kind, rows: &[Row<'_>]) -> Option<Vec<u8>> {
    if rows.is_empty() {
        return None;
    }
    let head: &[&str] = match kind {
        Kind::Success => &[TRADE, GOODS, "订单金额", "费率备注"],
        Kind::Refund => &[TRADE, "退款申请时间,退款成功时间", REFUND, GOODS, "订单金额,申请退款金额,费率备注"],
        _ => &[TRADE, REFUND, GOODS, "订单金额,申请退款金额,费率备注"],
    };
    let mut file = File::new(&head.join(","));
    let (mut paid, mut refunded) = (0_i128, 0_i128);
    for row in rows {
        let (order, refund, time, state) = match row {
            Row::Paid(order) => (order, None, order.paid.as_ref().map_or(0, |paid| paid.success_time), "SUCCESS"),
            Row::Refunded(refund, order) => (order, Some(refund), refund.created, "REFUND"),
        };
        let (total, back) = refund.map_or((order.total, 0), |refund| (0, refund.amount));
        paid += i128::from(total);
        refunded += i128::from(back);
        let bank_type = order.paid.as_ref().map_or("", |paid| &paid.bank_type);
        let transaction_id = order.paid.as_ref().map_or("", |paid| &paid.transaction_id);
        file.value(&clock(time));
        for text in [
            order.appid.as_deref().or(order.sub_appid.as_deref()).unwrap_or_default(),
            &order.mchid,
            order.sub_mchid.as_deref().unwrap_or("0"),
            order.device_id.as_deref().unwrap_or_default(),
            transaction_id,
            &order.out_trade_no,
            order.openid.as_deref().or(order.sub_openid.as_deref()).unwrap_or_default(),
            order.trade_type.as_str(),
            state,
            bank_type,
            "CNY",
            &yuan(total),
            "0.00",
        ] {
            file.value(text);
        }
        if kind == Kind::Refund {
            let done = refund.and_then(|refund| billed(refund).2);
            file.value(&clock(time));
            file.value(&done.map(clock).unwrap_or_default());
        }
        if kind != Kind::Success {
            file.value(refund.map_or("0", |refund| &refund.refund_id));
            file.value(refund.map_or("0", |refund| &refund.out_refund_no));
            file.value(&yuan(back));
            file.value("0.00");
            let (status, channel) = refund.map_or(("", ""), |refund| (billed(refund).0, billed(refund).1));
            file.value(channel);
            file.value(status);
        }
        for text in [&*order.description, order.attach.as_deref().unwrap_or_default(), "0.00000", "0.00%", &yuan(total)]
        {
            file.value(text);
        }
        if kind != Kind::Success {
            file.value(&yuan(back));
        }
        file.value("");
        file.end();
    }
    file.head("总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额");
    let (paid, refunded) = (yuan(paid), yuan(refunded));
    for text in [&*rows.len().to_string(), &paid, &refunded, "0.00", "0.00000", &paid, &refunded] {
        file.value(text);
    }
    file.end();
    Some(file.text.into_bytes())
}

/// The bill of these movements; `None` if there are none.
pub(crate) fn fund_flow(funds: &[Fund]) -> Option<Vec<u8>> {
    if funds.is_empty() {
        return None;
    }
    let mut file = File::new(
        "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),\
         资金变更提交申请人,备注,业务凭证号",
    );
    let (mut income, mut incomes, mut outgo, mut outgoes) = (0_i128, 0, 0_i128, 0);
    for fund in funds {
        let amount = i128::from(fund.amount).abs();
        if fund.amount >= 0 {
            (income, incomes) = (income + amount, incomes + 1);
        } else {
            (outgo, outgoes) = (outgo + amount, outgoes + 1);
        }
        let by = if fund.amount >= 0 { "system".to_owned() } else { format!("{}API", fund.mchid) };
        let note = match fund.kind {
            FundKind::Recharge => format!("银行转账充值{}元", yuan(amount)),
            kind => {
                let what = match kind {
                    FundKind::Refund => "退款",
                    FundKind::Transfer => "转账",
                    FundKind::TransferReturned => "退回",
                    FundKind::Adjustment => "调账",
                    _ => "结算",
                };
                format!("{what}总金额{}元;含手续费0.00元", yuan(amount))
            }
        };
        for text in [
            &*clock(fund.time),
            &fund.business_no,
            &fund.flow_no,
            fund.kind.as_str(),
            fund.kind.as_str(),
            if fund.amount >= 0 { "收入" } else { "支出" },
            &yuan(amount),
            &yuan(fund.balance),
            &by,
            &note,
            &fund.voucher,
        ] {
            file.value(text);
        }
        file.end();
    }
    file.head("资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额");
    for text in [&*funds.len().to_string(), &incomes.to_string(), &yuan(income), &outgoes.to_string(), &yuan(outgo)] {
        file.value(text);
    }
    file.end();
    Some(file.text.into_bytes())
}

const TRADE: &str = "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,\
                     付款银行,货币种类,应结订单金额,代金券金额";
const REFUND: &str = "微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态";
const GOODS: &str = "商品名称,商户数据包,手续费,费率";

/// The state and the channel of a refund, and when it arrived: a bill is not corrected by what came later.
fn billed(refund: &Refund) -> (&'static str, &str, Option<i64>) {
    match &refund.billed {
        Some(billed) => (billed.status.as_str(), &billed.channel, None),
        None => (refund.status.as_str(), &refund.channel, refund.arrived()),
    }
}

struct File {
    text: String,
    fresh: bool,
}

impl File {
    fn new(head: &str) -> Self {
        let mut file = Self { text: String::from("\u{FEFF}"), fresh: true };
        file.head(head);
        file
    }

    fn head(&mut self, head: &str) {
        self.text.push_str(head);
        self.end();
    }

    /// A line break inside a value would end the row.
    fn value(&mut self, value: &str) {
        self.text.push_str(if self.fresh { "`" } else { ",`" });
        self.text.extend(value.chars().map(|c| if c.is_control() { ' ' } else { c }));
        self.fresh = false;
    }

    fn end(&mut self) {
        self.text.push_str("\r\n");
        self.fresh = true;
    }
}

/// Beijing time as in a bill.
pub(crate) fn clock(seconds: i64) -> String {
    Time::from_unix(seconds).as_str().chars().take(19).map(|c| if c == 'T' { ' ' } else { c }).collect()
}

fn today(now: i64) -> Option<civil::Date> {
    Date::from_unix(now).civil()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_one_of_beijing() {
        let day = Day::of("2026-11-25").unwrap();
        assert_eq!(Time::from_unix(day.from).as_str(), "2026-11-25T00:00:00+08:00");
        assert_eq!(Time::from_unix(day.end()).as_str(), "2026-11-26T00:00:00+08:00");
        assert_eq!((Day::of("2026-13-01"), Day::of("20261125")), (None, None));
    }
}
