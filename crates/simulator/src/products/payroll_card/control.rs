//! Control of what workers do, and of batches of transfers.

use serde_json::{Map, Value, json};
use weixinpay_core::percent;

use super::action::Action;
use super::batch_life::BatchAction;
use super::{act, batch_act};
use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::console::body::object;
use crate::office::Office;

pub(crate) const ACTIONS: &str = "open, authorize, refuse, pass, fail, leave";
pub(crate) const BATCH_ACTIONS: &str = "confirm, revoke, abnormal";

/// `/_sim/tokens/{token}/{action}`.
pub(crate) fn act(office: &Office, token: &str, action: &str, body: &[u8]) -> Result<Value, ControlError> {
    let object = object(body)?;
    let mut action = Action::from_name(action)
        .ok_or_else(|| ControlError::not_found("there is no such action", format!("actions of a token: {ACTIONS}")))?;
    match object.get("reason") {
        None => {}
        Some(Value::String(reason)) if action == Action::Fail => action = Action::FailBecause(reason.clone()),
        Some(Value::String(_)) => {
            return Err(ControlError::bad("`reason` does not belong to this action", "only fail takes a reason"));
        }
        Some(_) => return Err(ControlError::bad("`reason` is not a text", "send {\"reason\": \"…\"} or nothing")),
    }
    let acted = act::act(&office.desk, &percent::decode(token), &action)?;
    serde_json::to_value(acted).map_err(|error| Refusal::internal(error.to_string()).into())
}

/// `/_sim/workers/{openid}/{action}`.
pub(crate) fn worker(office: &Office, openid: &str, action: &str, body: &[u8]) -> Result<Value, ControlError> {
    let object = object(body)?;
    let worker = || act::worker_of(&office.desk.world, &percent::decode(openid));
    if action == "close" {
        act::close_card(&office.desk, worker()?)?;
        return Ok(json!({ "register_state": "CLOSED" }));
    }
    let sub_mchid = object.get("sub_mchid").and_then(Value::as_str);
    let sub_mchid = sub_mchid.ok_or_else(|| {
        ControlError::bad("`sub_mchid` is missing or not a text", "send {\"sub_mchid\": \"1111111\"}")
    })?;
    act::withdraw(&office.desk, worker()?, sub_mchid)?;
    Ok(json!({ "authorize_state": "DEAUTHORIZED" }))
}

/// `/_sim/batches/{batch}/{action}`.
pub(crate) fn act_on_batch(office: &Office, batch: &str, action: &str, body: &[u8]) -> Result<Value, ControlError> {
    let object = object(body)?;
    let action = BatchAction::from_name(action).ok_or_else(|| {
        ControlError::not_found("there is no such action", format!("what can be done with a batch: {BATCH_ACTIONS}"))
    })?;
    let stage = batch_act::act(&office.desk, &percent::decode(batch), mchid(&object)?, action)?;
    let mut shown = json!({ "batch_status": stage.batch_status() });
    if let (Some(reason), Some(shown)) = (stage.close_reason(), shown.as_object_mut()) {
        shown.insert("close_reason".to_owned(), reason.into());
    }
    Ok(shown)
}

/// `/_sim/transfers/{batch}/{detail}/return`.
pub(crate) fn give_back(office: &Office, batch: &str, detail: &str, body: &[u8]) -> Result<Value, ControlError> {
    let object = object(body)?;
    batch_act::give_back(&office.desk, &percent::decode(batch), mchid(&object)?, &percent::decode(detail))?;
    Ok(json!({ "detail_status": "REFUND" }))
}

/// Whose number it is, if that is said.
fn mchid(object: &Map<String, Value>) -> Result<Option<&str>, ControlError> {
    match object.get("mchid") {
        None => Ok(None),
        Some(Value::String(mchid)) => Ok(Some(mchid)),
        Some(_) => Err(ControlError::bad("`mchid` is not a text", "send {\"mchid\": \"…\"} or nothing")),
    }
}
