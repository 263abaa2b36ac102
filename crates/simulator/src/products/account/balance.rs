//! 查询账户余额: what an account holds, now or at the end of a day.

use serde::Serialize;

use crate::base::day::Day;
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::products::account::movement::Account;

rules! {
    BALANCE_DAY = "balance.day", Documented {
        en: "The balance at the end of a day that is not over, or before 10:00 Beijing time of the next, is \
            answered 400 PARAM_ERROR.",
        zh: "查询尚未结束的一天，或在次日北京时间 10:00 以前查询前一日的日终余额，应答 400 PARAM_ERROR。",
        source: "The page of 查询二级商户账户日终余额: from about 10 o'clock of the next day; the code is inferred",
        source_zh: "“查询二级商户账户日终余额”文档页：次日约 10 点后可查；错误码为推断",
    }
}

/// Which account, and of when.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Request {
    /// `None` for one that nothing in this world moves.
    pub(crate) account: Option<Account>,
    /// Unix; what came before counts. `None` for now.
    pub(crate) before: Option<i64>,
}

#[derive(Debug, Serialize)]
pub(crate) struct Answer<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sub_mchid: Option<&'a str>,
    pub(crate) available_amount: i64,
    pub(crate) pending_amount: i64,
}

impl Request {
    /// `account_type` is that of the path, or else of the query.
    pub(crate) fn read(
        fields: &Fields<'_>,
        account_type: Option<&str>,
        day_end: bool,
        now: i64,
    ) -> Result<Self, Refusal> {
        let account_type = match account_type {
            Some(account_type) => account_type,
            None => fields.optional("account_type", 16)?.unwrap_or("BASIC"),
        };
        let account = Account::from_name(account_type);
        if !day_end {
            return Ok(Self { account, before: None });
        }
        let day = Day::of(fields.text("date", 10)?)
            .ok_or_else(|| fields.fault("date", "日期格式错误", "日期格式应为yyyy-MM-dd"))?;
        if !day.is_ready(now) {
            return Err(fields.refuse(rules::BALANCE_DAY, "date", "日终余额尚未生成", "次日10点后可查询"));
        }
        Ok(Self { account, before: Some(day.end()) })
    }
}
