//! Control of accounts.

use serde_json::{Map, Value, json};

use super::act;
use super::movement::Account;
use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Request};
use crate::engine::call::Backend;

pub(crate) const ACTIONS: &[Action] = &[
    Action::get("merchants/{mchid}/balance", balance),
    Action::post("merchants/{mchid}/balance", change_balance)
        .says(" {\"add\": fen, \"account_type\": \"OPERATION\" | \"BASIC\", \"remark\": text}, or {\"set\": fen}"),
    Action::post("merchants/{mchid}/confirmation", confirmation)
        .says(" {\"required\": bool}: whether staff confirm batches"),
];

fn balance(request: &Request<'_>) -> Answer {
    let mchid = request.variable(0);
    let held = |account| act::held(request.engine(), mchid, account);
    let (basic, operation) = (held(Account::Basic)?, held(Account::Operation)?);
    Ok(json!({ "mchid": mchid, "basic": basic, "operation": operation }))
}

fn change_balance(request: &Request<'_>) -> Answer {
    change(request.engine(), request.variable(0), &request.object()?)?;
    balance(request)
}

fn change(engine: &dyn Backend, mchid: &str, object: &Map<String, Value>) -> Result<(), ControlError> {
    const HINT: &str = "send {\"add\": fen} for a bank transfer to the account, or {\"set\": fen}; add may take \
                        \"account_type\": \"OPERATION\" or \"BASIC\", and \"remark\": text";
    let account = match object.get("account_type") {
        None => Account::Operation,
        Some(name) => name.as_str().and_then(Account::from_name).ok_or_else(|| {
            ControlError::bad("`account_type` is none that money can be put into", "OPERATION, or BASIC")
        })?,
    };
    let remark = match object.get("remark") {
        None => None,
        Some(Value::String(remark)) => Some(remark.as_str()),
        Some(_) => return Err(ControlError::bad("`remark` is not a text", HINT)),
    };
    let fen =
        |value: &Value| value.as_i64().ok_or_else(|| ControlError::bad("the amount must be an integer of fen", HINT));
    match (object.get("add"), object.get("set")) {
        (Some(add), None) => act::top_up(engine, mchid, account, fen(add)?, remark).map(drop),
        (None, Some(_)) if account == Account::Basic => {
            let hint = "every fen of it has come from somewhere, as its bill says: add to it instead";
            Err(ControlError::bad("the balance of the basic account is not set", hint))
        }
        (None, Some(_)) if remark.is_some() => {
            Err(ControlError::bad("`remark` does not belong to set", "only add is a bank transfer"))
        }
        (None, Some(set)) => act::set_balance(engine, mchid, fen(set)?).map(drop),
        _ => Err(ControlError::bad("there must be one of `add` and `set`", HINT)),
    }
}

fn confirmation(request: &Request<'_>) -> Answer {
    let required = request.object()?.get("required").and_then(Value::as_bool);
    let required = required.ok_or_else(|| {
        let hint = "send {\"required\": true} if staff have to confirm each batch of transfers, else false";
        ControlError::bad("`required` is missing or neither true nor false", hint)
    })?;
    let mchid = request.variable(0);
    act::set_confirmation(request.engine(), mchid, required)?;
    Ok(json!({ "mchid": mchid, "required": required }))
}
