//! 校验核身结果 and 生成投保结果: what an insurer asks and reports.

use serde::Serialize;
use weixinpay_core::Time;

use super::{AUTHENTICATE_TYPES, person};
use crate::base::fields::Fields;
use crate::base::refusal::Refusal;
use crate::engine::answer::Answer;
use crate::engine::asked::Asked;
use crate::engine::call::Call;
use crate::products::payroll_card::state::Insurance;
use crate::products::payroll_card::store;
use crate::products::payroll_card::wesure::{self, Validated, Validation};
use crate::world::caller;

/// 校验核身结果
pub(crate) fn validate(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let (asked, world) = (call.asked, call.world());
    let request = read(asked)?;
    let tx = call.begin()?;
    let found = match store::token::token(tx, &request.token)? {
        None => None,
        Some(token) => {
            let number = token.number.as_deref().unwrap_or_default();
            let authentication = store::authentication::authentication(tx, &token.sp_mchid, number)?;
            Some((token, authentication))
        }
    };
    let validated = wesure::validate(world, asked.caller, &request, found, tx.now)?;
    Answer::ok(wesure::rules::WESURE_VALIDATION, &body_of(validated))
}

/// 生成投保结果
pub(crate) fn insure(call: &mut Call<'_>) -> Result<Answer, Refusal> {
    let (asked, body) = (call.asked, call.asked.body());
    caller::own(asked.caller, &body, "sp_mchid")?;
    let report = report(&body)?;
    let tx = call.begin()?;
    let token = store::token::token(tx, &report.token)?;
    let authentication = match token.as_ref().and_then(|token| token.number.as_deref().zip(Some(token))) {
        Some((number, token)) => store::authentication::authentication(tx, &token.sp_mchid, number)?,
        None => None,
    };
    tx.apply(&wesure::insure(report, authentication.as_ref())?)?;
    Ok(Answer::done(wesure::rules::INSURANCE))
}

fn read(asked: &Asked<'_>) -> Result<Validation, Refusal> {
    let body = asked.body();
    Ok(Validation {
        sp_mchid: body.text("sp_mchid", 32)?.to_owned(),
        sub_mchid: body.text("sub_mchid", 32)?.to_owned(),
        token: body.text("token", 1024)?.to_owned(),
        kind: body.optional_of("authenticate_type", AUTHENTICATE_TYPES)?,
        person: person(asked)?,
    })
}

fn report(fields: &Fields<'_>) -> Result<Insurance, Refusal> {
    for name in ["insure_effect_time", "insure_invalid_time"] {
        if Time::from(fields.text(name, 64)?).unix().is_none() {
            return Err(fields.fault(name, "参数格式错误", "时间格式应符合RFC3339"));
        }
    }
    fields.text("insurance_company_name", 256)?;
    fields.text("insurance_company_order_no", 256)?;
    fields.optional("sub_mchid", 32)?;
    fields.text("openid", 64)?;
    Ok(Insurance {
        wesure_order_no: fields.text("wesure_order_no", 256)?.to_owned(),
        token: fields.text("token", 1024)?.to_owned(),
        insure_state: fields.of("insure_state", &["INSURE_SUCCESS", "INSURE_FAIL", "INSURE_PROCESSING"])?.to_owned(),
    })
}

#[derive(Debug, Serialize)]
struct ValidationBody {
    result: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    authenticate_success_time: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    openid: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fail_reason: Option<&'static str>,
}

fn body_of(validated: Validated) -> ValidationBody {
    match validated {
        Validated::Success { at, openid } => ValidationBody {
            result: "SUCCESS",
            authenticate_success_time: Some(Time::from_unix(at)),
            openid: Some(openid),
            fail_reason: None,
        },
        Validated::Fail(reason) => {
            ValidationBody { result: "FAIL", authenticate_success_time: None, openid: None, fail_reason: Some(reason) }
        }
    }
}
