//! The operations of accounts: how a request is read, and what its answer looks like.

pub(super) mod balance;
pub(super) mod income;

use crate::base::day::Day;
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;

fn day(fields: &Fields<'_>) -> Result<Day, Refusal> {
    Day::of(fields.text("date", 10)?).ok_or_else(|| fields.fault("date", "日期格式错误", "日期格式应为yyyy-MM-dd"))
}
