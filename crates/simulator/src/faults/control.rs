//! `/_sim/drills`.

use serde_json::{Map, Value, json};

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::console::body::{nothing, object};
use crate::faults::drill::{self, Drill};
use crate::office::Office;

pub(crate) fn answer(office: &Office, method: &str, rest: &[&str], body: &[u8]) -> Result<Value, ControlError> {
    match (method, rest) {
        ("GET", []) => Ok(json!({ "drills": office.drills.list(), "known": drill::known() })),
        ("POST", []) => {
            let set = office.drill(read(object(body)?)?)?;
            serde_json::to_value(set).map_err(|error| Refusal::internal(error.to_string()).into())
        }
        ("DELETE", []) => {
            office.drills.clear();
            Ok(json!({ "drills": [] }))
        }
        ("DELETE", [id]) => {
            let removed = id.parse().is_ok_and(|id| office.drills.remove(id));
            let gone =
                || ControlError::not_found("there is no such drill", "GET /_sim/drills lists those that are set");
            removed.then(|| json!({ "drills": office.drills.list() })).ok_or_else(gone)
        }
        (_, []) => Err(ControlError::not_allowed("GET, POST, DELETE")),
        (_, [_]) => Err(ControlError::not_allowed("DELETE")),
        _ => Err(nothing()),
    }
}

/// As one text, or each key by itself.
fn read(object: Map<String, Value>) -> Result<Drill, ControlError> {
    const FORM: &str = "send {\"drill\": \"NAME[,KEY=VALUE…]\"} or {\"name\": NAME, KEY: VALUE…}";
    match object.get("drill") {
        Some(Value::String(text)) if object.len() == 1 => return text.parse(),
        Some(_) => return Err(ControlError::bad("`drill` is not a text by itself", FORM)),
        None => {}
    }
    let name = object.get("name").and_then(Value::as_str);
    let name = name.ok_or_else(|| ControlError::bad("`drill` is missing, and so is `name`", FORM))?;
    let mut pairs = Vec::with_capacity(object.len());
    for (key, value) in object.iter().filter(|(key, _)| *key != "name") {
        let value = match value {
            Value::String(text) => text.clone(),
            Value::Bool(_) | Value::Number(_) => value.to_string(),
            _ => return Err(ControlError::bad(format!("`{key}` is neither a text nor a number"), FORM)),
        };
        pairs.push((key.clone(), value));
    }
    Drill::new(name, &pairs)
}
