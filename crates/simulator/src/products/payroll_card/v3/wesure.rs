//! What an insurer asks and reports.

use super::super::state::Insurance;
use super::super::{store, wesure};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::engine::answer::Answer;
use crate::engine::call::Call;
use crate::world::standing;

rules! {
    WESURE_VALIDATION = "wesure.validation", Assumed {
        en: "token-validations answers result SUCCESS, or FAIL with the first reason that applies, in the order: \
            service provider, sub-merchant, name, identity number, type, state. The token need not be fresh.",
        zh: "token-validations 返回 result SUCCESS，或 FAIL 及第一个符合的原因，依次检查：服务商、特约商户、姓名、\
            证件号、类型、状态。token 不必在有效期内。",
        source: "The reasons are published (wechatpay.js.org, openapi/v3/payroll-card/wesure/token-validations), \
            their order and the word FAIL are not, and no one shows an answer. Else: another order.",
        source_zh: "原因已公布（wechatpay.js.org，openapi/v3/payroll-card/wesure/token-validations），检查次序和 \
            FAIL 这个取值没有，也没有人给出过应答。其他可能：次序不同。",
    }
    INSURANCE = "wesure.insurance", Documented {
        en: "insurance is answered 204; the same policy may be reported again, and the last report counts.",
        zh: "insurance 应答 204；同一保单可重复上报，以最后一次为准。",
        source: "pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml has the 204; repeating \
            is not stated",
        source_zh: "204 见 pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml；重复上报未说\
            明",
    }
}

type Answered = Result<Answer, Refusal>;

/// 校验核身结果
pub(crate) fn validate(call: &mut Call<'_>) -> Answered {
    let (asked, world) = (call.asked, call.world());
    let request = wesure::Validation::read(&asked.body(), &|field, ciphertext| asked.open(field, ciphertext))?;
    let tx = call.begin()?;
    let found = match store::token::token(tx, &request.token)? {
        None => None,
        Some(token) => {
            let number = token.number.as_deref().unwrap_or_default();
            let authentication = store::authentication::authentication(tx, &token.sp_mchid, number)?;
            Some((token, authentication))
        }
    };
    Answer::ok(rules::WESURE_VALIDATION, &wesure::validate(world, asked.caller, &request, found, tx.now)?)
}

/// 生成投保结果
pub(crate) fn insure(call: &mut Call<'_>) -> Answered {
    let (asked, body) = (call.asked, call.asked.body());
    standing::own(asked.caller, &body, "sp_mchid")?;
    let report = Insurance::read(&body)?;
    let tx = call.begin()?;
    let token = store::token::token(tx, &report.token)?;
    let authentication = match token.as_ref().and_then(|token| token.number.as_deref().zip(Some(token))) {
        Some((number, token)) => store::authentication::authentication(tx, &token.sp_mchid, number)?,
        None => None,
    };
    tx.apply(&wesure::insure(report, authentication.as_ref())?)?;
    Ok(Answer::done(rules::INSURANCE))
}
