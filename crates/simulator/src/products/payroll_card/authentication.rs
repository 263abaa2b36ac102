//! 获取核身结果 and 查询核身记录: the result of one verification, and the list of the successful ones of a day.

use serde::Serialize;
use weixinpay_core::{Date, Time};

use super::standing::Who;
use super::state::{Authentication, Outcome};
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;

rules! {
    PAYROLL_UNKNOWN = "payroll-card.unknown", Documented {
        en: "An authenticate_number that was never ordered, or was for another sub_mchid, and a token that is \
            unknown, or not for a verification, are answered 404 RESOURCE_NOT_EXISTS.",
        zh: "authenticate_number 从未下单，或属于另一个 sub_mchid；token 不存在，或不用于核身：均应答 404 \
            RESOURCE_NOT_EXISTS。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/wechatpay/wechatpay2_1.shtml: 404 where the id that is \
            asked for does not exist; the code, and that another sub_mchid's counts as such, are inferred",
        source_zh: "pay.weixin.qq.com/wiki/doc/apiv3_partner/wechatpay/wechatpay2_1.shtml：所查的 ID 不存在时为 \
            404；错误码，以及属于另一个 sub_mchid 也视为不存在，均为推断",
    }
    LIST_DAYS = "payroll-card.list-days", Documented {
        en: "A list of a day more than 90 days ago is answered 400 PARAM_ERROR; one of a day to come is empty.",
        zh: "查询 90 天以前某日的核身记录，应答 400 PARAM_ERROR；查询未来的日期得到空列表。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012461820; the code, and days to come, are not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012461820；错误码和未来日期均未说明",
    }
}

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
    let found = found.ok_or_else(|| Refusal::absent(rules::PAYROLL_UNKNOWN, "核身记录不存在"))?;
    if found.sub_mchid != sub_mchid {
        let refusal = Refusal::absent(rules::PAYROLL_UNKNOWN, "核身记录不存在");
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
                rules::LIST_DAYS,
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
