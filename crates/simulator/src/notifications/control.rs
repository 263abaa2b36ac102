//! `/_sim/notifications`.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};
use weixinpay_core::percent;

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::console::body::{nothing, object};
use crate::engine::mask::mask_value;
use crate::notifications::act::{self, SHOWN};
use crate::notifications::notification::{Notification, NotificationState};
use crate::notifications::post::{self, NewNotification};
use crate::notifications::sending;
use crate::notifications::store::Filter;
use crate::office::Office;

/// How long a control request waits for the outbox.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) async fn answer(
    office: &Office,
    method: &str,
    rest: &[&str],
    query: &str,
    body: &[u8],
) -> Result<Value, ControlError> {
    match (method, rest) {
        ("GET", []) => {
            let found = act::notifications(office, &filter(query)?)?;
            let shown = found.iter().map(|one| shown(office, one)).collect::<Result<Vec<_>, _>>()?;
            Ok(json!({ "notifications": shown }))
        }
        ("POST", []) => shown(office, &act::notify(office, NewNotification::read(object(body)?)?)?),
        ("GET", ["events"]) => Ok(json!({ "events": post::events() })),
        ("POST", ["settle"]) => {
            object(body)?;
            match tokio::time::timeout(PATIENCE, sending::settled(office)).await {
                Ok(settled) => settled.map(|()| json!({ "settled": true })).map_err(ControlError::from),
                Err(_) => {
                    let hint = "a receiver does not answer: GET /_sim/notifications?state=PENDING shows which";
                    Err(ControlError::new(StatusCode::CONFLICT, "notifications are still being sent", hint))
                }
            }
        }
        ("GET", [id]) => shown(office, &act::notification(office, id)?),
        ("POST", [id, "resend"]) => {
            object(body)?;
            shown(office, &act::resend(office, id)?)
        }
        (_, []) => Err(ControlError::not_allowed("GET, POST")),
        (_, ["settle"] | [_, "resend"]) => Err(ControlError::not_allowed("POST")),
        (_, [_]) => Err(ControlError::not_allowed("GET")),
        _ => Err(nothing()),
    }
}

/// Without names and identity numbers: a library user sees them, a page does not.
fn shown(office: &Office, notification: &Notification) -> Result<Value, ControlError> {
    let mut shown = serde_json::to_value(notification).map_err(|error| Refusal::internal(error.to_string()))?;
    mask_value(&office.desk.world, &mut shown);
    Ok(shown)
}

fn filter(query: &str) -> Result<Filter, ControlError> {
    let mut filter = Filter { limit: 100, ..Filter::default() };
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let value = percent::decode(value);
        match name {
            "mchid" => filter.mchid = Some(value),
            "event_type" => filter.event_type = Some(value),
            "state" => {
                let state = NotificationState::ALL.into_iter().find(|state| state.as_str() == value);
                let known = NotificationState::ALL.map(NotificationState::as_str).join(", ");
                filter.state = Some(state.ok_or_else(|| ControlError::bad("there is no such `state`", known))?);
            }
            "limit" => {
                let limit = value.parse().ok().filter(|limit| (1..=SHOWN).contains(limit));
                filter.limit =
                    limit.ok_or_else(|| ControlError::bad("`limit` does not fit", format!("1 to {SHOWN}")))?;
            }
            _ => {
                let hint = "mchid, event_type, state, limit";
                return Err(ControlError::bad(format!("`{name}` is not known here"), hint));
            }
        }
    }
    Ok(filter)
}
