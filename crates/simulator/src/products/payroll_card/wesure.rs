//! 校验核身结果 and 生成投保结果: what an insurer asks about a verification, and reports about a policy.

use super::change::PayrollChange;
use super::parties::{Difference, Person};
use super::state::{Authentication, Insurance, Outcome, Token};
use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::products::payroll_card::authentication;
use crate::world::identity::Identity;
use crate::world::population::World;

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

/// An insurer's request.
#[derive(Debug)]
pub(crate) struct Validation {
    pub(super) sp_mchid: String,
    pub(super) sub_mchid: String,
    pub(super) token: String,
    pub(super) person: Person,
    pub(super) kind: Option<&'static str>,
}

/// The answer to an insurer about a verification.
#[derive(Debug)]
pub(crate) enum Validated {
    Success {
        at: i64,
        openid: String,
    },
    /// The reason of a failure.
    Fail(&'static str),
}

/// Whether the verification behind the token succeeded, and was of this person.
pub(crate) fn validate(
    world: &World,
    caller: &Identity,
    request: &Validation,
    found: Option<(Token, Option<Authentication>)>,
    now: i64,
) -> Result<Validated, Refusal> {
    let unknown = || Refusal::absent(authentication::rules::PAYROLL_UNKNOWN, "token不存在");
    let (token, authentication) = found.ok_or_else(unknown)?;
    let authentication = authentication
        .ok_or_else(|| unknown().because(("the token is not for a verification", "这个 token 不是用于核身的")))?;
    let fail = |reason| Ok(Validated::Fail(reason));
    if request.sp_mchid != token.sp_mchid || request.sp_mchid != caller.mchid() {
        return fail("SP_MCH_NO_PERMISSION");
    }
    let employer = world.sub_merchant(&request.sub_mchid);
    if request.sub_mchid != token.sub_mchid || !employer.is_some_and(|sub| sub.payroll_card) {
        return fail("SUB_MCH_NO_PERMISSION");
    }
    match request.person.differs(world, token.worker) {
        Some(Difference::Name) => return fail("USER_NAME_NOT_MATCH"),
        Some(Difference::IdCardNumber) => return fail("ID_CARD_NUMBER_NOT_MATCH"),
        None => {}
    }
    if request.kind.is_some() && request.kind != authentication.kind.as_deref() {
        return fail("AUTHENTICATE_TYPE_NOT_MATCH");
    }
    match authentication.outcome_at(now) {
        Outcome::Pending => fail("AUTHENTICATION_STATE_PROCESSING"),
        Outcome::Failed { .. } => fail("AUTHENTICATION_STATE_FAIL"),
        Outcome::Passed { at } => Ok(Validated::Success { at, openid: authentication.openid }),
    }
}

/// Takes the report.
pub(crate) fn insure(
    report: Insurance,
    authentication: Option<&Authentication>,
) -> Result<Vec<PayrollChange>, Refusal> {
    authentication.ok_or_else(|| Refusal::absent(authentication::rules::PAYROLL_UNKNOWN, "token不存在"))?;
    Ok(vec![PayrollChange::Insurance(report)])
}
