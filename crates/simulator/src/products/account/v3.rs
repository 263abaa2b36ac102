//! The operations of accounts.

use super::income::Request;
use super::movement::Account;
use super::{balance, store};
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::world::standing;

type Answered = Result<Answer, Refusal>;

pub(super) fn balance(call: &mut Call<'_>) -> Answered {
    held(call, false)
}

pub(super) fn day_end_balance(call: &mut Call<'_>) -> Answered {
    held(call, true)
}

pub(super) fn sub_balance(call: &mut Call<'_>) -> Answered {
    held_by_sub(call, false)
}

pub(super) fn sub_day_end_balance(call: &mut Call<'_>) -> Answered {
    held_by_sub(call, true)
}

pub(super) fn incomes(call: &mut Call<'_>) -> Answered {
    came(call, None)
}

/// Of a sub-merchant, asked by its service provider.
pub(super) fn sub_incomes(call: &mut Call<'_>) -> Answered {
    let (asked, world) = (call.asked, call.world());
    let query = asked.query();
    let sub_mchid = query.text("sub_mchid", 32)?;
    standing::sub(world, asked.caller, sub_mchid)?;
    came(call, Some(sub_mchid))
}

fn held(call: &mut Call<'_>, day_end: bool) -> Answered {
    let asked = call.asked;
    let account_type = asked.variable("account_type")?;
    holds(call, None, Some(account_type), day_end)
}

fn held_by_sub(call: &mut Call<'_>, day_end: bool) -> Answered {
    let (asked, world) = (call.asked, call.world());
    let sub_mchid = asked.variable("sub_mchid")?;
    standing::sub(world, asked.caller, sub_mchid)?;
    holds(call, Some(sub_mchid), None, day_end)
}

fn holds(call: &mut Call<'_>, sub_mchid: Option<&str>, account_type: Option<&str>, day_end: bool) -> Answered {
    let asked = call.asked;
    let tx = call.begin()?;
    let request = balance::Request::read(&asked.query(), account_type, day_end, tx.now)?;
    let owner = sub_mchid.unwrap_or(asked.caller.mchid());
    let available_amount = match (request.account, request.before) {
        (Some(account), None) => store::held(tx, owner, account)?,
        (Some(Account::Basic), Some(before)) => store::held_before(tx, owner, before)?,
        _ => 0,
    };
    Answer::ok(Rule::Balance, &balance::Answer { sub_mchid, available_amount, pending_amount: 0 })
}

fn came(call: &mut Call<'_>, sub_mchid: Option<&str>) -> Answered {
    let asked = call.asked;
    let request = Request::read(&asked.query())?;
    let owner = sub_mchid.unwrap_or(asked.caller.mchid());
    let (records, total) = match request.account {
        Some(account) => {
            let (day, page) = ((request.day.from, request.day.end()), (request.offset, request.limit));
            store::incomes(call.begin()?, (owner, account), day, page)?
        }
        None => (Vec::new(), 0),
    };
    Answer::ok(Rule::Income, &request.answer(records, total, sub_mchid))
}
