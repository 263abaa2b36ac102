//! 查询账户余额, 查询账户日终余额.

use serde::Serialize;

use super::day;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::account::movement::Account;
use crate::products::account::{balance, store};
use crate::world::caller;

pub(crate) fn now(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    held(call, false)
}

pub(crate) fn day_end(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    held(call, true)
}

pub(crate) fn now_of_sub(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    held_by_sub(call, false)
}

pub(crate) fn day_end_of_sub(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    held_by_sub(call, true)
}

fn held(call: &mut Call<'_>, day_end: bool) -> Result<Answer, Refusal> {
    let asked = call.asked;
    let account_type = asked.variable("account_type")?;
    holds(call, None, Some(account_type), day_end)
}

fn held_by_sub(call: &mut Call<'_>, day_end: bool) -> Result<Answer, Refusal> {
    let (asked, world) = (call.asked, call.world());
    let sub_mchid = asked.variable("sub_mchid")?;
    caller::sub(world, asked.caller, sub_mchid)?;
    holds(call, Some(sub_mchid), None, day_end)
}

/// `account_type` is that of the path, or else of the query.
fn holds(
    call: &mut Call<'_>,
    sub_mchid: Option<&str>,
    account_type: Option<&str>,
    day_end: bool,
) -> Result<Answer, Refusal> {
    let (asked, query) = (call.asked, call.asked.query());
    let tx = call.begin()?;
    let account_type = match account_type {
        Some(account_type) => account_type,
        None => query.optional("account_type", 16)?.unwrap_or("BASIC"),
    };
    let day = if day_end { Some(day(&query)?) } else { None };
    if let Some(day) = &day {
        balance::check_day(day, tx.now)?;
    }
    let owner = sub_mchid.unwrap_or(asked.caller.mchid());
    let available_amount = match (Account::from_name(account_type), day) {
        (Some(account), None) => store::held(tx, owner, account)?,
        (Some(Account::Basic), Some(day)) => store::held_before(tx, owner, day.end())?,
        // Nothing in this world moves the others.
        _ => 0,
    };
    Answer::ok(balance::rules::BALANCE, &BalanceBody { sub_mchid, available_amount, pending_amount: 0 })
}

#[derive(Debug, Serialize)]
struct BalanceBody<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_mchid: Option<&'a str>,
    available_amount: i64,
    pending_amount: i64,
}
