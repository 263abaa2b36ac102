//! `/_sim/snapshot` and `/_sim/restore`.

use serde_json::{Value, json};

use crate::base::control_error::ControlError;
use crate::console::body::object;
use crate::office::Office;

pub(super) fn answer(office: &Office, method: &str, id: Option<&str>, body: &[u8]) -> Result<Value, ControlError> {
    match (method, id) {
        ("GET", None) => {}
        ("POST", None) => {
            object(body)?;
            let id = office.snapshots.add(|| office.snapshot())?;
            return Ok(json!({ "snapshot": id }));
        }
        ("DELETE", Some(id)) => {
            let removed = id.parse().is_ok_and(|id| office.snapshots.remove(id));
            removed.then_some(()).ok_or_else(gone)?;
        }
        (_, None) => return Err(ControlError::not_allowed("GET, POST")),
        (_, Some(_)) => return Err(ControlError::not_allowed("DELETE")),
    }
    Ok(json!({ "snapshots": office.snapshots.ids() }))
}

pub(super) fn restore(office: &Office, body: &[u8]) -> Result<Value, ControlError> {
    const HINT: &str = "send {\"snapshot\": n} with what POST /_sim/snapshot answered";
    let id = object(body)?.get("snapshot").and_then(Value::as_u64);
    let id = id.ok_or_else(|| ControlError::bad("`snapshot` is missing or not a number", HINT))?;
    let snapshot = office.snapshots.get(id).ok_or_else(gone)?;
    office.restore(&snapshot)?;
    Ok(json!({ "restored": id, "now": office.desk.clock.now() }))
}

fn gone() -> ControlError {
    ControlError::not_found("there is no such snapshot", "GET /_sim/snapshot lists those that are kept")
}
