//! The body of a control request, and the answer where there is no such request.

use serde_json::{Map, Value};

use weixinpay_core::{Text, text};

use crate::base::control_error::ControlError;

const OBJECT: Text = Text::new("send a JSON object, or no body", "请发送 JSON 对象，或不带请求体");

/// The body as an object; nothing counts as `{}`.
pub(crate) fn object(body: &[u8]) -> Result<Map<String, Value>, ControlError> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Map::new());
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(ControlError::bad(("the body is JSON, but not an object", "请求体是 JSON，但不是对象"), OBJECT)),
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            let error = text!(
                "the body is not JSON: fault at line {line}, column {column}",
                "请求体不是 JSON：第 {line} 行第 {column} 列有误"
            );
            Err(ControlError::bad(error, OBJECT))
        }
    }
}

/// A text of this name, if it is given.
pub(crate) fn text(object: &Map<String, Value>, name: &str) -> Result<Option<String>, ControlError> {
    match object.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => {
            let hint = text!("send {{\"{name}\": \"…\"}} or nothing", "请发送 {{\"{name}\": \"…\"}}，或不填");
            Err(ControlError::not_a_string(name, hint))
        }
    }
}

/// No control request has this path.
pub(crate) fn nothing() -> ControlError {
    ControlError::not_found(
        ("there is no such control request", "没有这个控制接口"),
        ("GET /_sim/ lists them", "GET /_sim/ 列出全部控制接口"),
    )
}
