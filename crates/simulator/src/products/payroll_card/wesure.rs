//! 校验核身结果 and 生成投保结果: what an insurer asks about a verification, and reports about a policy.

use serde::Serialize;
use weixinpay_core::Time;

use super::change::PayrollChange;
use super::standing::{Difference, Person};
use super::state::{AUTHENTICATE_TYPES, Authentication, Insurance, Outcome, Token};
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::products::payroll_card::authentication;
use crate::protocol::seal::Opener;
use crate::world::identity::Identity;
use crate::world::population::World;

/// The request of `token-validations`.
#[derive(Debug)]
pub(crate) struct Validation {
    sp_mchid: String,
    sub_mchid: String,
    pub(crate) token: String,
    person: Person,
    kind: Option<&'static str>,
}

/// Its answer.
#[derive(Debug, Serialize)]
pub(crate) struct Validated {
    result: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticate_success_time: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    openid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fail_reason: Option<&'static str>,
}

impl Validation {
    pub(crate) fn read(fields: &Fields<'_>, open: Opener<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            sp_mchid: fields.text("sp_mchid", 32)?.to_owned(),
            sub_mchid: fields.text("sub_mchid", 32)?.to_owned(),
            token: fields.text("token", 1024)?.to_owned(),
            kind: fields.optional_of("authenticate_type", AUTHENTICATE_TYPES)?,
            person: Person::read(fields, open)?,
        })
    }
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
    let fail = |reason| {
        Ok(Validated { result: "FAIL", authenticate_success_time: None, openid: None, fail_reason: Some(reason) })
    };
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
        Outcome::Passed { at } => Ok(Validated {
            result: "SUCCESS",
            authenticate_success_time: Some(Time::from_unix(at)),
            openid: Some(authentication.openid),
            fail_reason: None,
        }),
    }
}

impl Insurance {
    pub(crate) fn read(fields: &Fields<'_>) -> Result<Self, Refusal> {
        for name in ["insure_effect_time", "insure_invalid_time"] {
            if Time::from(fields.text(name, 64)?).unix().is_none() {
                return Err(fields.fault(name, "参数格式错误", "时间格式应符合RFC3339"));
            }
        }
        fields.text("insurance_company_name", 256)?;
        fields.text("insurance_company_order_no", 256)?;
        fields.optional("sub_mchid", 32)?;
        fields.text("openid", 64)?;
        Ok(Self {
            wesure_order_no: fields.text("wesure_order_no", 256)?.to_owned(),
            token: fields.text("token", 1024)?.to_owned(),
            insure_state: fields
                .of("insure_state", &["INSURE_SUCCESS", "INSURE_FAIL", "INSURE_PROCESSING"])?
                .to_owned(),
        })
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
