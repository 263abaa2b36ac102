//! 微工卡核身预下单: the order that must exist before the card mini program is launched for a verification.

use super::change::PayrollChange;
use super::parties::{Person, Who};
use super::state::{Authentication, Authorize, Card, Outcome, Progress, Purpose, Registration, Relation, Token};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;

rules! {
    EMPLOYMENT_MISSING = "payroll-card.employment-type-missing", Documented {
        en: "pre-order-with-auth without employment_type, for a worker who has not authorized, is answered 400 \
            PARAM_ERROR.",
        zh: "对未授权的工人调用 pre-order-with-auth 而未传 employment_type 时，应答 400 PARAM_ERROR。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012461761; the code is inferred",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012461761；错误码为推测",
    }
    EMPLOYMENT_CHANGED = "payroll-card.employment-type-changed", Documented {
        en: "An employment_type that differs from the first one is answered 400 PARAM_ERROR.",
        zh: "employment_type 与首次填写的不一致时，应答 400 PARAM_ERROR。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012461761: must equal the first value; the code is not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012461761：必须与首次填写的值一致；错误码未说明",
    }
    NUMBER_UNIQUE = "payroll-card.number-unique", Documented {
        en: "An authenticate_number that the service provider has used is answered 400 INVALID_REQUEST, whatever \
            else is in the request.",
        zh: "authenticate_number 已被该服务商用过时，无论其他参数如何，一律应答 400 INVALID_REQUEST。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012923362: unique within the service provider; the code, and \
            whether the same request may be repeated while its token lives, is not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012923362：服务商下唯一；错误码、token 有效期内可否用相同参\
            数重试，均未说明",
    }
    AUTHORIZED = "payroll-card.authorized", Documented {
        en: "A pre-order for a worker who has no open card or has not authorized the sub-merchant is answered 403 \
            NO_AUTH.",
        zh: "工人未开通微工卡，或未授权该特约商户时，核身预下单应答 403 NO_AUTH。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012156183 question 2 has the rule; the code is not stated",
        source_zh: "规则见 pay.weixin.qq.com/doc/v3/partner/4012156183 问题 2；错误码未说明",
    }
    PRE_ORDERS_A_DAY = "payroll-card.pre-orders-a-day", Documented {
        en: "The 21st pre-order of a worker on a Beijing day is answered 400 INVALID_REQUEST. Refused ones do not \
            count; all employers count together.",
        zh: "同一工人在一个北京时间自然日内的第 21 次核身预下单，应答 400 INVALID_REQUEST。被拒绝的不计；各用工单\
            位合并计数。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012923362: 20 a day; the code is taken from the day limit of \
            transfers, the rest is not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012923362：每天 20 次；错误码取自转账的每日限额，其余未说明",
    }
    PRE_ORDER_LIFE = "payroll-card.pre-order-life", Documented {
        en: "The token of pre-order and pre-order-with-auth lives 300 s; an unfinished verification is \
            failed from then on.",
        zh: "pre-order 和 pre-order-with-auth 返回的 token 有效期 300 秒；到期仍未完成的核身单即为失败。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012156183 questions 4 and 5",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012156183 问题 4 和 5",
    }
}

/// Pre-orders of one worker on one Beijing day.
pub(crate) const A_DAY: i64 = 20;
/// Life of the token, in seconds.
pub(crate) const LIFE: i64 = 300;

/// The request of `pre-order`, and of `pre-order-with-auth` when there is a person.
#[derive(Debug)]
pub(crate) struct PreOrder {
    pub(super) who: Who,
    pub(super) sub_mchid: String,
    pub(super) number: String,
    pub(super) project_name: String,
    pub(super) employer_name: String,
    pub(super) kind: Option<&'static str>,
    pub(super) with_auth: Option<Person>,
    pub(super) employment_type: Option<&'static str>,
}

/// The facts for the decision.
#[derive(Debug, Default)]
pub(crate) struct PreOrderFacts {
    /// Whether the order names somebody else than the worker.
    pub(crate) other_person: bool,
    pub(crate) card: Card,
    pub(crate) relation: Relation,
    pub(crate) number_taken: bool,
    pub(crate) today: i64,
}

/// Accepts or refuses the order. `token` is the new token, `source` the AppID that launches the card.
pub(crate) fn decide(
    order: &PreOrder,
    sp_mchid: &str,
    (worker, source): (usize, String),
    facts: PreOrderFacts,
    token: String,
    now: i64,
) -> Result<(Token, Vec<PayrollChange>), Refusal> {
    let authorized = facts.relation.state == Authorize::Authorized && facts.card.state == Registration::Registered;
    if order.with_auth.is_some() {
        employment(&facts.relation, order.employment_type, !authorized)?;
    } else if !authorized {
        let (card, relation) = (facts.card.state.as_str(), facts.relation.state.as_str());
        return Err(Refusal::no_auth(rules::AUTHORIZED, "用户未授权，请先引导用户完成微工卡授权").because((
            format!("the worker has not authorized this sub-merchant: the card is {card}, the relation {relation}"),
            format!("用户还没有授权给这个特约商户：微工卡状态 {card}，授权状态 {relation}"),
        )));
    }
    if facts.number_taken {
        return Err(Refusal::invalid(rules::NUMBER_UNIQUE, "商家核身单号已存在，请更换单号"));
    }
    if facts.today >= A_DAY {
        return Err(Refusal::invalid(rules::PRE_ORDERS_A_DAY, "用户当日核身预下单次数超过限制"));
    }
    let purpose = if order.with_auth.is_some() { Purpose::AuthenticateWithAuth } else { Purpose::Authenticate };
    let issued = Token {
        token,
        purpose,
        progress: Progress::Fresh,
        sp_mchid: sp_mchid.to_owned(),
        sub_mchid: order.sub_mchid.clone(),
        worker,
        employment_type: order.employment_type.map(str::to_owned),
        number: Some(order.number.clone()),
        expires: now + LIFE,
        other_person: facts.other_person,
    };
    let authentication = Authentication {
        sp_mchid: sp_mchid.to_owned(),
        number: order.number.clone(),
        sub_mchid: order.sub_mchid.clone(),
        worker,
        openid: order.who.openid.clone(),
        source,
        project_name: order.project_name.clone(),
        employer_name: order.employer_name.clone(),
        kind: order.kind.map(str::to_owned),
        created: now,
        expires: now + LIFE,
        outcome: Outcome::Pending,
    };
    let changes = vec![PayrollChange::Token(issued.clone()), PayrollChange::PreOrdered(authentication)];
    Ok((issued, changes))
}

/// The kind of employment: needed when `needed`, and never another one than at first.
pub(crate) fn employment(relation: &Relation, given: Option<&str>, needed: bool) -> Result<(), Refusal> {
    match (given, &relation.employment_type) {
        (None, _) if needed => {
            let refusal = Refusal::param(rules::EMPLOYMENT_MISSING, "用户未授权时，employment_type必填");
            Err(refusal.at("body", "employment_type", "用户未授权时必填"))
        }
        (Some(given), Some(first)) if given != first => {
            let refusal = Refusal::param(rules::EMPLOYMENT_CHANGED, "employment_type与首次填写的不一致");
            Err(refusal.at("body", "employment_type", "必须与首次填写的值一致"))
        }
        _ => Ok(()),
    }
}
