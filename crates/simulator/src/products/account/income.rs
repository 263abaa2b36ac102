//! 银行来账查询: what came into an account by bank transfer, a Beijing day at a time.

use serde::Serialize;
use weixinpay_core::Time;

use crate::base::day::Day;
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::products::account::movement::Account;

/// Money that came by bank transfer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Income {
    pub(crate) income_record_id: String,
    pub(crate) mchid: String,
    pub(crate) account: Account,
    /// Fen.
    pub(crate) amount: i64,
    pub(crate) time: i64,
    /// What was written on the bank transfer.
    pub(crate) remark: String,
}

/// Which records are asked for.
#[derive(Debug)]
pub(crate) struct Request {
    /// `None` for an account into which nothing comes.
    pub(crate) account: Option<Account>,
    account_type: &'static str,
    pub(crate) day: Day,
    pub(crate) offset: i64,
    pub(crate) limit: i64,
}

/// The answer of both operations.
#[derive(Debug, Serialize)]
pub(crate) struct Answer {
    total_count: i64,
    offset: i64,
    limit: i64,
    data: Vec<Record>,
    links: Links,
}

#[derive(Debug, Serialize)]
struct Record {
    #[serde(skip_serializing_if = "Option::is_none")]
    mchid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<String>,
    account_type: &'static str,
    income_record_type: &'static str,
    income_record_id: String,
    amount: i64,
    success_time: Time,
    bank_name: &'static str,
    bank_account_name: &'static str,
    bank_account_number: &'static str,
    recharge_remark: String,
}

/// Relative addresses; empty where there is no page.
#[derive(Debug, Serialize)]
struct Links {
    next: String,
    prev: String,
    #[serde(rename = "self")]
    this: String,
}

impl Request {
    pub(crate) fn read(fields: &Fields<'_>) -> Result<Self, Refusal> {
        let account_type = fields.of("account_type", &["BASIC", "OPERATION", "FEES"])?;
        let day = Day::of(fields.text("date", 10)?)
            .ok_or_else(|| fields.fault("date", "日期格式错误", "日期格式应为yyyy-MM-dd"))?;
        let limit = fields.optional_integer("limit", 1, 100)?.ok_or_else(|| fields.missing("limit"))?;
        Ok(Self {
            account: Account::from_name(account_type),
            account_type,
            day,
            offset: fields.optional_integer("offset", 0, i64::from(u32::MAX))?.unwrap_or(0),
            limit,
        })
    }

    /// The page of these records, of so many in all.
    pub(crate) fn answer(&self, records: Vec<Income>, total: i64, sub_mchid: Option<&str>) -> Answer {
        let path = match sub_mchid {
            Some(sub_mchid) => format!("/v3/merchantfund/partner/income-records?sub_mchid={sub_mchid}&"),
            None => "/v3/merchantfund/merchant/income-records?".to_owned(),
        };
        let (account_type, day, limit) = (self.account_type, self.day.as_str(), self.limit);
        let page = |offset: i64| format!("{path}account_type={account_type}&date={day}&offset={offset}&limit={limit}");
        let count = i64::try_from(records.len()).unwrap_or(i64::MAX);
        let more = self.offset.saturating_add(count) < total && count > 0;
        Answer {
            total_count: total,
            offset: self.offset,
            limit: count,
            links: Links {
                next: if more { page(self.offset + limit) } else { String::new() },
                prev: if self.offset > 0 { page((self.offset - limit).max(0)) } else { String::new() },
                this: page(self.offset),
            },
            data: records.into_iter().map(|income| record(income, sub_mchid.is_some())).collect(),
        }
    }
}

fn record(income: Income, is_sub: bool) -> Record {
    let Income { income_record_id, mchid, account, amount, time, remark } = income;
    let (mchid, sub_mchid) = if is_sub { (None, Some(mchid)) } else { (Some(mchid), None) };
    Record {
        mchid,
        sub_mchid,
        account_type: account.as_str(),
        income_record_type: "OFFLINERECHARGE",
        income_record_id,
        amount,
        success_time: Time::from_unix(time),
        bank_name: "招商银行",
        bank_account_name: "模拟付款方",
        bank_account_number: "****6473",
        recharge_remark: remark,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_pages_beside_and_are_empty_where_there_is_none() {
        let pairs = [("account_type", "OPERATION"), ("date", "2026-11-25"), ("offset", "2"), ("limit", "2")];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let request = Request::read(&Fields::query(&pairs)).unwrap();
        let income = Income {
            income_record_id: "i".to_owned(),
            mchid: "1".to_owned(),
            account: Account::Operation,
            amount: 1,
            time: 0,
            remark: String::new(),
        };
        let links = |records: usize, total| request.answer(vec![income.clone(); records], total, None).links;
        let page = |offset: i64| {
            format!(
                "/v3/merchantfund/merchant/income-records?account_type=OPERATION&date=2026-11-25&offset={offset}&limit=2"
            )
        };
        let middle = links(2, 5);
        assert_eq!([middle.next, middle.prev, middle.this], [page(4), page(0), page(2)]);
        assert_eq!([links(2, 4).next, links(0, 1).next], ["", ""]);
    }
}
