//! `/_sim/merchants/{mchid}/platform`.

use serde_json::Value;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::console::body::{nothing, object};
use crate::engine::platforms;
use crate::office::Office;
use crate::world::platform::{PlatformMode, Rotation, Step};

pub(super) async fn answer(office: &Office, method: &str, rest: &[&str], body: &[u8]) -> Result<Value, ControlError> {
    let (mchid, step) = match (method, rest) {
        ("GET", [mchid, "platform"]) => (mchid, None),
        ("POST", [mchid, "platform"]) => (mchid, Some(Step::Switch(mode(body)?))),
        ("POST", [mchid, "platform", "rotate"]) => (mchid, Some(Step::Rotate(rotation(body)?))),
        (_, [_, "platform"]) => return Err(ControlError::not_allowed("GET, POST")),
        (_, [_, "platform", "rotate"]) => return Err(ControlError::not_allowed("POST")),
        _ => return Err(nothing()),
    };
    let identity = platforms::merchant(&office.desk, mchid)?;
    if let Some(step) = step {
        platforms::step(&office.desk, identity, step).await?;
    }
    serde_json::to_value(platforms::platform(&office.desk, identity)?)
        .map_err(|error| Refusal::internal(error.to_string()).into())
}

fn mode(body: &[u8]) -> Result<PlatformMode, ControlError> {
    let object = object(body)?;
    let hint = || format!("send {{\"mode\": one of {}}}", PlatformMode::NAMES.join(", "));
    let mode = object.get("mode").ok_or_else(|| ControlError::bad("`mode` is missing", hint()))?;
    mode.as_str()
        .and_then(|mode| mode.parse().ok())
        .ok_or_else(|| ControlError::bad("`mode` is not a platform mode", hint()))
}

fn rotation(body: &[u8]) -> Result<Rotation, ControlError> {
    let object = object(body)?;
    let Some(step) = object.get("step") else { return Ok(Rotation::Announced) };
    step.as_str().and_then(Rotation::from_name).ok_or_else(|| {
        let hint = format!("send {{\"step\": one of {}}} or nothing", Rotation::NAMES.join(", "));
        ControlError::bad("`step` is not a step of a rotation", hint)
    })
}
