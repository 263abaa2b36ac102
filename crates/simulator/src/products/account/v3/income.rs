//! 银行来账查询: what came into an account by bank transfer, a Beijing day at a time.

use serde::Serialize;
use weixinpay_core::Time;

use super::day;
use crate::base::day::Day;
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::account::income::{self, Income};
use crate::products::account::movement::Account;
use crate::products::account::store;
use crate::world::caller;

pub(crate) fn list(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    came(call, None)
}

/// Of a sub-merchant, asked by its service provider.
pub(crate) fn list_of_sub(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let (asked, world) = (call.asked, call.world());
    let query = asked.query();
    let sub_mchid = query.text("sub_mchid", 32)?;
    caller::sub(world, asked.caller, sub_mchid)?;
    came(call, Some(sub_mchid))
}

fn came(call: &mut Call<'_>, sub_mchid: Option<&str>) -> Result<Answer, Refusal> {
    let asked = call.asked;
    let wanted = read(&asked.query())?;
    let owner = sub_mchid.unwrap_or(asked.caller.mchid());
    let (records, total) = match wanted.account {
        Some(account) => {
            let (day, page) = ((wanted.day.from, wanted.day.end()), (wanted.offset, wanted.limit));
            store::incomes(call.begin()?, (owner, account), day, page)?
        }
        None => (Vec::new(), 0),
    };
    Answer::ok(income::rules::INCOME, &body_of(&wanted, &records, total, sub_mchid))
}

/// Selects records.
struct Wanted {
    account_type: &'static str,
    /// `None` for an account into which nothing comes.
    account: Option<Account>,
    day: Day,
    offset: i64,
    limit: i64,
}

fn read(fields: &Fields<'_>) -> Result<Wanted, Refusal> {
    let account_type = fields.of("account_type", &["BASIC", "OPERATION", "FEES"])?;
    let day = day(fields)?;
    let limit = fields.optional_integer("limit", 1, 100)?.ok_or_else(|| fields.missing("limit"))?;
    let offset = fields.optional_integer("offset", 0, i64::from(u32::MAX))?.unwrap_or(0);
    Ok(Wanted { account_type, account: Account::from_name(account_type), day, offset, limit })
}

#[derive(Debug, Serialize)]
struct IncomesBody<'a> {
    total_count: i64,
    offset: i64,
    limit: i64,
    data: Vec<Record<'a>>,
    links: Links,
}

#[derive(Debug, Serialize)]
struct Record<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    mchid: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<&'a str>,
    account_type: &'static str,
    income_record_type: &'static str,
    income_record_id: &'a str,
    amount: i64,
    success_time: Time,
    bank_name: &'static str,
    bank_account_name: &'static str,
    bank_account_number: &'static str,
    recharge_remark: &'a str,
}

/// Relative addresses; empty where there is no page.
#[derive(Debug, Serialize)]
struct Links {
    next: String,
    prev: String,
    #[serde(rename = "self")]
    this: String,
}

/// The page of these records, of so many in all.
fn body_of<'a>(wanted: &Wanted, records: &'a [Income], total: i64, sub_mchid: Option<&str>) -> IncomesBody<'a> {
    let path = match sub_mchid {
        Some(sub_mchid) => format!("/v3/merchantfund/partner/income-records?sub_mchid={sub_mchid}&"),
        None => "/v3/merchantfund/merchant/income-records?".to_owned(),
    };
    let Wanted { account_type, day, offset, limit, .. } = wanted;
    let (date, offset) = (day.as_str(), *offset);
    let page = |offset: i64| format!("{path}account_type={account_type}&date={date}&offset={offset}&limit={limit}");
    let count = i64::try_from(records.len()).unwrap_or(i64::MAX);
    let more = offset.saturating_add(count) < total && count > 0;
    IncomesBody {
        total_count: total,
        offset,
        limit: count,
        data: records.iter().map(|income| record(income, sub_mchid.is_some())).collect(),
        links: Links {
            next: if more { page(offset + limit) } else { String::new() },
            prev: if offset > 0 { page((offset - limit).max(0)) } else { String::new() },
            this: page(offset),
        },
    }
}

fn record(income: &Income, is_sub: bool) -> Record<'_> {
    let owner = Some(&*income.mchid);
    Record {
        mchid: owner.filter(|_| !is_sub),
        sub_mchid: owner.filter(|_| is_sub),
        account_type: income.account.as_str(),
        income_record_type: "OFFLINERECHARGE",
        income_record_id: &income.income_record_id,
        amount: income.amount,
        success_time: Time::from_unix(income.time),
        bank_name: "招商银行",
        bank_account_name: "模拟付款方",
        bank_account_number: "****6473",
        recharge_remark: &income.remark,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_the_pages_beside_and_are_empty_where_there_is_none() {
        let pairs = [("account_type", "OPERATION"), ("date", "2026-11-25"), ("offset", "2"), ("limit", "2")];
        let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let wanted = read(&Fields::query(&pairs)).unwrap();
        let income = Income {
            income_record_id: "i".to_owned(),
            mchid: "1".to_owned(),
            account: Account::Operation,
            amount: 1,
            time: 0,
            remark: String::new(),
        };
        let links = |records: usize, total| body_of(&wanted, &vec![income.clone(); records], total, None).links;
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
