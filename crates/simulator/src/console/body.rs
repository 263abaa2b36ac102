//! The body of a control request, and the answer where there is no such request.

use serde_json::{Map, Value};

use crate::base::control_error::ControlError;

/// The body as an object; nothing counts as `{}`.
pub(crate) fn object(body: &[u8]) -> Result<Map<String, Value>, ControlError> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Map::new());
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(ControlError::bad("the body is JSON, but not an object", "send {…} or nothing")),
        Err(error) => Err(ControlError::bad(
            format!("the body is not JSON: fault at line {}, column {}", error.line(), error.column()),
            "send a JSON object or nothing",
        )),
    }
}

/// A text of this name, if it is given.
pub(crate) fn text(object: &Map<String, Value>, name: &str) -> Result<Option<String>, ControlError> {
    match object.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => {
            Err(ControlError::bad(format!("`{name}` is not a text"), format!("send {{\"{name}\": \"…\"}} or nothing")))
        }
    }
}

/// No control request has this path.
pub(crate) fn nothing() -> ControlError {
    ControlError::not_found("there is no such control request", "GET /_sim/ lists them")
}
