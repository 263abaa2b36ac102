//! Control of payments: what the payer does with an order, and how a refund ends.

use serde_json::Value;
use weixinpay_core::percent;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::console::body::{object, text};
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
