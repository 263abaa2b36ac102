//! Control of payments: what the payer does with an order, and how a refund ends.

use http::StatusCode;
use serde_json::{Map, Value};
use weixinpay_core::percent;

use crate::base::control_error::ControlError;
use crate::base::not_now::NotNow;
use crate::base::refusal::Refusal;
use crate::console::control::object;
use crate::engine::call::Engine;
use crate::products::payment::act;
use crate::products::payment::payer::{PaidWith, PayerAction};
use crate::products::payment::refund_end::RefundEnd;

pub(crate) const PAYER: &str = "pay, fail, leave";
pub(crate) const ENDS: &str = "succeed, abnormal, close";

pub(crate) fn pay(engine: &dyn Engine, order: &str, action: &str, body: &[u8]) -> Result<Value, ControlError> {
    let object = object(body)?;
    let with = PaidWith { bank_type: text(&object, "bank_type")?, openid: text(&object, "openid")? };
    let action = match action {
        "pay" => PayerAction::Pay(with),
        _ if with != PaidWith::default() => {
            let hint = "only pay takes bank_type and openid";
            return Err(ControlError::bad("`bank_type` and `openid` do not belong to this action", hint));
        }
        "fail" => PayerAction::Fail,
        "leave" => PayerAction::Leave,
        _ => {
            let hint = format!("what the payer can do with an order: {PAYER}");
            return Err(ControlError::not_found("there is no such action", hint));
        }
    };
    let payment = act::pay(engine, &percent::decode(order), text(&object, "mchid")?.as_deref(), &action)?;
    serde_json::to_value(payment).map_err(|error| Refusal::internal(error.to_string()).into())
}

pub(crate) fn end_refund(engine: &dyn Engine, refund: &str, end: &str, body: &[u8]) -> Result<Value, ControlError> {
    let object = object(body)?;
    let end = RefundEnd::from_name(end)
        .ok_or_else(|| ControlError::not_found("there is no such end", format!("how a refund can end: {ENDS}")))?;
    let refunded = act::end_refund(engine, &percent::decode(refund), text(&object, "mchid")?.as_deref(), end)?;
    serde_json::to_value(refunded).map_err(|error| Refusal::internal(error.to_string()).into())
}

/// What a control request names, as WeChat Pay or the merchant does.
pub(crate) enum Named<T> {
    Nobody,
    One(T),
    /// Several merchants use the number: theirs are the mchids.
    Several(Vec<String>),
}

pub(crate) fn one<T>(mut found: Vec<T>, mchid: impl Fn(&T) -> String) -> Named<T> {
    match found.len() {
        0 => Named::Nobody,
        1 => found.pop().map_or(Named::Nobody, Named::One),
        _ => Named::Several(found.iter().map(mchid).collect()),
    }
}

pub(crate) fn found<T>(named: Named<T>, what: &str, hint: impl FnOnce() -> String) -> Result<T, ControlError> {
    match named {
        Named::One(one) => Ok(one),
        Named::Nobody => Err(ControlError::not_found(format!("there is no such {what}"), hint())),
        Named::Several(mchids) => Err(ControlError::new(
            StatusCode::CONFLICT,
            format!("several merchants use this number: which {what} is meant?"),
            format!("say which with {{\"mchid\": text}}: {}", mchids.join(", ")),
        )
        .zh(format!("有多个商户用了这个单号；请用 mchid 指明是哪一个：{}", mchids.join(", ")))),
    }
}

pub(crate) fn done<T>(done: Option<Result<T, NotNow>>, what: &str) -> Result<T, ControlError> {
    // It was there a moment ago; a reset may have come between.
    let done = done.ok_or_else(|| ControlError::not_found(format!("there is no such {what}"), "it was reset"))?;
    done.map_err(|not_now| {
        tracing::debug!(rule = not_now.rule.id(), "an action was refused");
        ControlError::new(StatusCode::CONFLICT, not_now.error, not_now.hint)
    })
}

pub(crate) fn text(object: &Map<String, Value>, name: &str) -> Result<Option<String>, ControlError> {
    match object.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => {
            Err(ControlError::bad(format!("`{name}` is not a text"), format!("send {{\"{name}\": \"…\"}} or nothing")))
        }
    }
}
