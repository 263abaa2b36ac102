//! 获取核身结果 and 查询核身记录: the result of one verification, and the list of the successful ones of a day.

use super::state::Authentication;
use crate::base::day::Day;
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
            404；错误码，以及属于另一个 sub_mchid 也视为不存在，均为推测",
    }
    LIST_DAYS = "payroll-card.list-days", Documented {
        en: "A list of a day more than 90 days ago is answered 400 PARAM_ERROR; one of a day to come is empty.",
        zh: "查询 90 天以前某日的核身记录，应答 400 PARAM_ERROR；查询未来的日期得到空列表。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012461820; the code, and days to come, are not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012461820；错误码和未来日期均未说明",
    }
    RESULT = "payroll-card.result", Documented {
        en: "A verification is AUTHENTICATE_PROCESSING, then AUTHENTICATE_SUCCESS or AUTHENTICATE_FAILED for \
            good; scene FROM_MINI_APP, source the AppID given (sub_appid before appid).",
        zh: "核身单先为 AUTHENTICATE_PROCESSING，终态为 AUTHENTICATE_SUCCESS 或 AUTHENTICATE_FAILED；场景为 \
            FROM_MINI_APP，来源为所传的 AppID（sub_appid 优先于 appid）。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012461785; that the source is one of the request's AppIDs is \
            inferred",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012461785；来源取请求中的 AppID，为推测",
    }
    LIST = "payroll-card.list", Documented {
        en: "The list holds the successful verifications of one worker with one sub-merchant on one Beijing day, \
            oldest first; limit is the number of rows returned.",
        zh: "列表包含一个工人在一个特约商户下、一个北京时间自然日内的核身成功记录，从早到晚；limit 为返回的条数。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012461820; the order is not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012461820；排序未说明",
    }
}

/// How many days back the list goes.
const DAYS_BACK: i64 = 90;

/// The verification, for the employer it was ordered for.
pub(crate) fn found(known: Option<Authentication>, sub_mchid: &str) -> Result<Authentication, Refusal> {
    let absent = || Refusal::absent(rules::PAYROLL_UNKNOWN, "核身记录不存在");
    let found = known.ok_or_else(absent)?;
    if found.sub_mchid != sub_mchid {
        return Err(absent().because((
            "the number is known, but was ordered for another sub_mchid",
            "这个商家核身单号存在，但预下单时用的是另一个 sub_mchid",
        )));
    }
    Ok(found)
}

/// Whether the verifications of this day can still be listed.
pub(crate) fn check_day(day: &Day, now: i64) -> Result<(), Refusal> {
    if now >= day.end() + DAYS_BACK * 86_400 {
        let refusal = Refusal::param(rules::LIST_DAYS, "只支持查询90天以内的核身记录");
        return Err(refusal.at("query", "authenticate_date", "不能早于90天前"));
    }
    Ok(())
}
