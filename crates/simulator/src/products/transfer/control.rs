//! Control of transfers: what the payee does with one, and with an authorization for later ones.

use serde_json::Value;
use weixinpay_core::percent;

use super::act;
use super::consent::Consent;
use super::payee::PayeeAction;
use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::console::body::{object, text};
use crate::office::Office;

pub(crate) const PAYEE: &str = "confirm, authorize, fail, leave";
pub(crate) const CONSENT: &str = "agree, withdraw, leave";

pub(crate) fn receive(office: &Office, transfer: &str, action: &str, body: &[u8]) -> Result<Value, ControlError> {
    let object = object(body)?;
    let reason = text(&object, "reason")?;
    let action = match action {
        "fail" => PayeeAction::Fail(reason),
        "confirm" | "authorize" | "leave" if reason.is_some() => {
            return Err(ControlError::bad("`reason` does not belong to this action", "only fail takes a reason"));
        }
        "confirm" => PayeeAction::Confirm,
        "authorize" => PayeeAction::Authorize,
        "leave" => PayeeAction::Leave,
        _ => {
            let hint = format!("what the payee can do with a transfer: {PAYEE}");
            return Err(ControlError::not_found("there is no such action", hint));
        }
    };
    let mchid = text(&object, "mchid")?;
    let received = act::receive(&office.desk, &percent::decode(transfer), mchid.as_deref(), &action)?;
    serde_json::to_value(received).map_err(|error| Refusal::internal(error.to_string()).into())
}

pub(crate) fn consent(office: &Office, authorization: &str, action: &str, body: &[u8]) -> Result<Value, ControlError> {
    let object = object(body)?;
    let consent = Consent::from_name(action).ok_or_else(|| {
        let hint = format!("what the payee can do with an authorization: {CONSENT}");
        ControlError::not_found("there is no such action", hint)
    })?;
    let mchid = text(&object, "mchid")?;
    let consented = act::consent(&office.desk, &percent::decode(authorization), mchid.as_deref(), consent)?;
    serde_json::to_value(consented).map_err(|error| Refusal::internal(error.to_string()).into())
}
