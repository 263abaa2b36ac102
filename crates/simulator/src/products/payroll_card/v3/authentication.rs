//! 获取核身结果 and 查询核身记录: the result of one verification, and the list of the successful ones of a day.

use serde::Serialize;
use weixinpay_core::Time;

use super::who;
use crate::base::day::Day;
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::payroll_card::parties::Who;
use crate::products::payroll_card::state::{Authentication, Outcome};
use crate::products::payroll_card::{authentication, parties, store};

/// 获取核身结果
pub(crate) fn result(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let (asked, query) = (call.asked, call.asked.query());
    let sub = parties::employer(call.world(), asked.caller, query.text("sub_mchid", 32)?)?;
    let number = asked.variable("authenticate_number")?;
    let tx = call.begin()?;
    let known = store::authentication::authentication(tx, asked.caller.mchid(), number)?;
    let found = authentication::found(known, &sub.mchid)?;
    Answer::ok(authentication::rules::RESULT, &body_of(&found, tx.now))
}

/// 查询核身记录
pub(crate) fn list(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let (caller, query, world) = (call.asked.caller, call.asked.query(), call.world());
    let tx = call.begin()?;
    let wanted = read(&query, tx.now)?;
    let sub = parties::employer(world, caller, &wanted.sub_mchid)?;
    let (worker, _) = parties::worker(world, caller, sub, &wanted.who)?;
    let (offset, limit) = (wanted.offset, wanted.limit);
    let (page, total_count) = if wanted.other_state {
        (Vec::new(), 0)
    } else {
        let of = (caller.mchid(), sub.mchid.as_str(), worker);
        store::authentication::passed(tx, of, wanted.day.as_str(), (offset, limit))?
    };
    let data: Vec<_> = page.iter().map(|found| body_of(found, tx.now)).collect();
    Answer::ok(authentication::rules::LIST, &List { total_count, offset, limit: data.len(), data })
}

/// Selects verifications.
struct Wanted {
    who: Who,
    sub_mchid: String,
    day: Day,
    /// Whether a state is asked for that the list never holds.
    other_state: bool,
    offset: i64,
    limit: i64,
}

fn read(fields: &Fields<'_>, now: i64) -> Result<Wanted, Refusal> {
    const STATES: &[&str] = &["AUTHENTICATE_PROCESSING", PASSED, "AUTHENTICATE_FAILED"];
    const PASSED: &str = "AUTHENTICATE_SUCCESS";
    let who = who(fields)?;
    let sub_mchid = fields.text("sub_mchid", 32)?.to_owned();
    let day = Day::of(fields.text("authenticate_date", 10)?)
        .ok_or_else(|| fields.fault("authenticate_date", "参数格式错误", "日期格式应为yyyy-MM-dd"))?;
    authentication::check_day(&day, now)?;
    Ok(Wanted {
        who,
        sub_mchid,
        day,
        other_state: fields.optional_of("authenticate_state", STATES)?.is_some_and(|state| state != PASSED),
        offset: fields.optional_integer("offset", 0, i64::from(u32::MAX))?.unwrap_or(0),
        limit: fields.optional_integer("limit", 1, 10)?.unwrap_or(10),
    })
}

#[derive(Debug, Serialize)]
struct List<'a> {
    data: Vec<AuthenticationBody<'a>>,
    total_count: i64,
    offset: i64,
    limit: usize,
}

#[derive(Debug, Serialize)]
struct AuthenticationBody<'a> {
    mchid: &'a str,
    sub_mchid: &'a str,
    openid: &'a str,
    authenticate_scene: &'static str,
    authenticate_source: &'a str,
    project_name: &'a str,
    employer_name: &'a str,
    authenticate_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticate_time: Option<Time>,
    authenticate_number: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticate_failed_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticate_type: Option<&'a str>,
}

/// The verification as it is now.
fn body_of(found: &Authentication, now: i64) -> AuthenticationBody<'_> {
    let outcome = found.outcome_at(now);
    let state = outcome.as_str();
    let (time, reason) = match outcome {
        Outcome::Pending => (None, None),
        Outcome::Passed { at } => (Some(Time::from_unix(at)), None),
        Outcome::Failed { at, reason } => (Some(Time::from_unix(at)), Some(reason)),
    };
    AuthenticationBody {
        mchid: &found.sp_mchid,
        sub_mchid: &found.sub_mchid,
        openid: &found.openid,
        authenticate_scene: "FROM_MINI_APP",
        authenticate_source: &found.source,
        project_name: &found.project_name,
        employer_name: &found.employer_name,
        authenticate_state: state,
        authenticate_time: time,
        authenticate_number: &found.number,
        authenticate_failed_reason: reason,
        authenticate_type: found.kind.as_deref(),
    }
}
