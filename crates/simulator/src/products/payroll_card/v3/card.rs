//! Tokens, relations, verifications.

use super::super::standing::{self, Person, Who};
use super::super::{authentication, pre_order, relation as granted, store, token as tokens};
use crate::base::random;
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::products::payroll_card::act;
use crate::products::payroll_card::action;
use crate::world::population::World;

rules! {
    PRE_ORDER_LIFE = "payroll-card.pre-order-life", Documented {
        en: "The token of pre-order and pre-order-with-auth lives 300 s; a verification that nobody finished is \
            failed from then on.",
        zh: "pre-order 和 pre-order-with-auth 返回的 token 有效期 300 秒；到期仍未完成的核身单即为失败。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012156183 questions 4 and 5",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012156183 问题 4 和 5",
    }
    RESULT = "payroll-card.result", Documented {
        en: "A verification is AUTHENTICATE_PROCESSING, then AUTHENTICATE_SUCCESS or AUTHENTICATE_FAILED for \
            good; scene FROM_MINI_APP, source the AppID given (sub_appid before appid).",
        zh: "核身单先为 AUTHENTICATE_PROCESSING，终态为 AUTHENTICATE_SUCCESS 或 AUTHENTICATE_FAILED；场景为 \
            FROM_MINI_APP，来源为所传的 AppID（sub_appid 优先于 appid）。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012461785; that the source is one of the request's AppIDs is \
            inferred",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012461785；来源取请求中的 AppID，为推断",
    }
    LIST = "payroll-card.list", Documented {
        en: "The list holds the successful verifications of one worker with one sub-merchant on one Beijing day, \
            oldest first; limit is the number of rows returned.",
        zh: "列表包含一个工人在一个特约商户下、一个北京时间自然日内的核身成功记录，从早到晚；limit 为返回的条数。",
        source: "pay.weixin.qq.com/doc/v3/partner/4012461820; the order is not stated",
        source_zh: "pay.weixin.qq.com/doc/v3/partner/4012461820；排序未说明",
    }
}

type Answered = Result<Answer, Refusal>;

/// 生成授权token
pub(crate) fn token(call: &mut Call<'_>) -> Answered {
    let (asked, world) = (call.asked, call.world());
    let request = tokens::Request::read(&asked.body(), &|field, ciphertext| asked.open(field, ciphertext))?;
    let sub = standing::employer(world, asked.caller, &request.sub_mchid)?;
    let (worker, _) = standing::worker(world, asked.caller, sub, &request.who)?;
    let other_person = other_person(world, &request.person, worker);
    let tx = call.begin()?;
    let known = store::card::relation(tx, worker, &sub.mchid)?;
    let issued = random::token();
    let (answer, changes) =
        tokens::decide(request, asked.caller.mchid(), (worker, other_person), &known, issued, tx.now)?;
    tx.apply(&changes)?;
    Answer::ok(action::rules::TOKEN_LIFE, &answer)
}

/// 查询微工卡授权关系
pub(crate) fn relation(call: &mut Call<'_>) -> Answered {
    let (asked, query) = (call.asked, call.asked.query());
    let sub = standing::employer(call.world(), asked.caller, query.text("sub_mchid", 32)?)?;
    let who = Who::of(asked.variable("openid")?.to_owned(), &query)?;
    let (worker, _) = standing::worker(call.world(), asked.caller, sub, &who)?;
    let tx = call.begin()?;
    let (card, known) = (store::card::card(tx, worker)?, store::card::relation(tx, worker, &sub.mchid)?);
    Answer::ok(act::rules::RELATION, &granted::query(who.openid, asked.caller.mchid(), &sub.mchid, &card, &known))
}

/// 微工卡核身预下单
pub(crate) fn pre_order(call: &mut Call<'_>) -> Answered {
    let order = pre_order::PreOrder::read(&call.asked.body())?;
    place(call, order)
}

/// 微工卡核身预下单（流程中完成授权）
pub(crate) fn pre_order_with_auth(call: &mut Call<'_>) -> Answered {
    let asked = call.asked;
    let open = |field: &str, ciphertext: &str| asked.open(field, ciphertext);
    let order = pre_order::PreOrder::read_with_auth(&asked.body(), &open)?;
    place(call, order)
}

fn place(call: &mut Call<'_>, order: pre_order::PreOrder) -> Answered {
    let (caller, world) = (call.asked.caller, call.world());
    let sub = standing::employer(world, caller, &order.sub_mchid)?;
    let (worker, source) = standing::worker(world, caller, sub, &order.who)?;
    let other_person = order.with_auth.as_ref().is_some_and(|person| other_person(world, person, worker));
    let tx = call.begin()?;
    let (number_taken, today) = store::authentication::before(tx, (caller.mchid(), order.number()), worker, tx.now)?;
    let known = pre_order::Known {
        other_person,
        card: store::card::card(tx, worker)?,
        relation: store::card::relation(tx, worker, &sub.mchid)?,
        number_taken,
        today,
    };
    let (answer, changes) = pre_order::decide(order, caller.mchid(), (worker, source), known, random::token(), tx.now)?;
    tx.apply(&changes)?;
    Answer::ok(rules::PRE_ORDER_LIFE, &answer)
}

/// 获取核身结果
pub(crate) fn result(call: &mut Call<'_>) -> Answered {
    let (asked, query) = (call.asked, call.asked.query());
    let sub = standing::employer(call.world(), asked.caller, query.text("sub_mchid", 32)?)?;
    let number = asked.variable("authenticate_number")?;
    let tx = call.begin()?;
    let found = store::authentication::authentication(tx, asked.caller.mchid(), number)?;
    Answer::ok(rules::RESULT, &authentication::result(found, &sub.mchid, tx.now)?)
}

/// 查询核身记录
pub(crate) fn results(call: &mut Call<'_>) -> Answered {
    let (caller, query, world) = (call.asked.caller, call.asked.query(), call.world());
    let tx = call.begin()?;
    let request = authentication::ListRequest::read(&query, tx.now)?;
    let sub = standing::employer(world, caller, &request.sub_mchid)?;
    let (worker, _) = standing::worker(world, caller, sub, &request.who)?;
    let (page, total) = if request.other_state {
        (Vec::new(), 0)
    } else {
        let of = (caller.mchid(), sub.mchid.as_str(), worker);
        store::authentication::passed(tx, of, &request.day, (request.offset, request.limit))?
    };
    Answer::ok(rules::LIST, &authentication::list(page, total, request.offset, tx.now))
}

/// Whether a request names somebody else than its worker: the answer does not tell, the page does, and the log.
fn other_person(world: &World, person: &Person, worker: usize) -> bool {
    let differs = person.differs(world, worker);
    if let Some(difference) = differs {
        tracing::warn!(?difference, "the request names somebody else: the page will end with INCONSISTENT_REAL_NAME");
    }
    differs.is_some()
}
