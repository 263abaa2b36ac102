//! 获取核身结果 and 查询核身记录: the result of one verification, and the list of the successful ones of a day.

use serde::Serialize;
use weixinpay_core::{Date, Time};

use super::standing::Who;
use super::state::{Authentication, Outcome};
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::base::rule::Rule;

/// How many days back the list goes.
const DAYS_BACK: i32 = 90;

/// A verification as answered, alone and in the list.
#[derive(Debug, Serialize)]
pub(crate) struct Answer {
    mchid: String,
    sub_mchid: String,
    openid: String,
    authenticate_scene: &'static str,
    authenticate_source: String,
    project_name: String,
    employer_name: String,
    authenticate_state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticate_time: Option<Time>,
    authenticate_number: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticate_failed_reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticate_type: Option<String>,
}

/// The result of one verification, for the employer it was made for.
pub(crate) fn result(found: Option<Authentication>, sub_mchid: &str, now: i64) -> Result<Answer, Refusal> {
    let found = found.ok_or_else(|| Refusal::absent(Rule::PayrollUnknown, "核身记录不存在"))?;
    if found.sub_mchid != sub_mchid {
        let refusal = Refusal::absent(Rule::PayrollUnknown, "核身记录不存在");
        return Err(refusal.because((
            "the number is known, but was ordered for another sub_mchid",
            "这个核身单号存在，但预下单时用的是另一个 sub_mchid",
        )));
    }
    Ok(answer(found, now))
}

fn answer(found: Authentication, now: i64) -> Answer {
    let outcome = found.outcome_at(now);
    let state = outcome.as_str();
    let (time, reason) = match outcome {
        Outcome::Pending => (None, None),
        Outcome::Passed { at } => (Some(Time::from_unix(at)), None),
        Outcome::Failed { at, reason } => (Some(Time::from_unix(at)), Some(reason)),
    };
    Answer {
        mchid: found.sp_mchid,
        sub_mchid: found.sub_mchid,
        openid: found.openid,
        authenticate_scene: "FROM_MINI_APP",
        authenticate_source: found.source,
        project_name: found.project_name,
        employer_name: found.employer_name,
        authenticate_state: state,
        authenticate_time: time,
        authenticate_number: found.number,
        authenticate_failed_reason: reason,
        authenticate_type: found.kind,
    }
}

/// The request of the list.
#[derive(Debug)]
pub(crate) struct ListRequest {
    pub(crate) who: Who,
    pub(crate) sub_mchid: String,
    /// A Beijing day, `yyyy-MM-dd`.
    pub(crate) day: String,
    pub(crate) offset: i64,
    pub(crate) limit: i64,
    /// Whether a state was asked for that the list never holds.
    pub(crate) other_state: bool,
}

/// Its answer.
#[derive(Debug, Serialize)]
pub(crate) struct List {
    data: Vec<Answer>,
    total_count: i64,
    offset: i64,
    limit: usize,
}

impl ListRequest {
    pub(crate) fn read(fields: &Fields<'_>, now: i64) -> Result<Self, Refusal> {
        const STATES: &[&str] = &["AUTHENTICATE_PROCESSING", "AUTHENTICATE_SUCCESS", "AUTHENTICATE_FAILED"];
        let who = Who::read(fields)?;
        let sub_mchid = fields.text("sub_mchid", 32)?.to_owned();
        let day = Date::from(fields.text("authenticate_date", 10)?);
        let civil =
            day.civil().ok_or_else(|| fields.fault("authenticate_date", "参数格式错误", "日期格式应为yyyy-MM-dd"))?;
        let today = Date::from_unix(now).civil();
        let days = today.and_then(|today| today.since(civil).ok()).map_or(0, |span| span.get_days());
        if days > DAYS_BACK {
            return Err(fields.refuse(
                Rule::ListDays,
                "authenticate_date",
                "只支持查询90天以内的核身记录",
                "不能早于90天前",
            ));
        }
        Ok(Self {
            who,
            sub_mchid,
            day: day.as_str().to_owned(),
            other_state: fields
                .optional_of("authenticate_state", STATES)?
                .is_some_and(|state| state != "AUTHENTICATE_SUCCESS"),
            offset: fields.optional_integer("offset", 0, i64::from(u32::MAX))?.unwrap_or(0),
            limit: fields.optional_integer("limit", 1, 10)?.unwrap_or(10),
        })
    }
}

/// One page of the successful verifications.
pub(crate) fn list(page: Vec<Authentication>, total_count: i64, offset: i64, now: i64) -> List {
    let data: Vec<_> = page.into_iter().map(|found| answer(found, now)).collect();
    List { total_count, offset, limit: data.len(), data }
}
