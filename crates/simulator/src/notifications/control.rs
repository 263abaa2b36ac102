//! `/_sim/notifications`.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};
use weixinpay_core::{Text, percent, text};

use crate::base::control_error::ControlError;
use crate::base::refusal::Refusal;
use crate::console::action::{Action, Answer, Awaited, Field, Request, Run};
use crate::engine::mask::mask_value;
use crate::notifications::act::{self, SHOWN};
use crate::notifications::custom_notification::{self, NewNotification};
use crate::notifications::notification::{Notification, NotificationState};
use crate::notifications::sending;
use crate::notifications::store::Filter;
use crate::server_state::ServerState;

/// How long a control request waits for the outbox.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) const ACTIONS: &[Action] = &[
    Action::get("notifications", Text::new("the notifications, newest first", "通知列表，最新的在前"), list)
        .query(&[
            Field::text("mchid"),
            Field::text("event_type"),
            Field::one_of("state", &NotificationState::NAMES),
            Field::up_to("limit", SHOWN.unsigned_abs() as usize),
        ])
        .answers(&[Field::objects("notifications").required()]),
    Action::get(
        "notifications/events",
        Text::new("the events that can be sent", "可以发送的事件类型"),
        |_| Ok(json!({ "events": custom_notification::events() })),
    )
    .answers(&[Field::objects("events").required()]),
    Action::get("notifications/{id}", Text::new("a notification", "一条通知"), |request| {
        shown(request.server, &act::notification(request.server, request.variable(0))?)
    })
    .answers(NOTIFICATION),
    Action::post(
        "notifications",
        Text::new(
            "sends this event, with values of your own in set: {\"a.b\": value}, or a resource of your own",
            "发送这种事件；可用 set: {\"a.b\": 值} 改其中的值，或用 resource 自带全部内容",
        ),
        notify,
    )
    .takes(&[
        Field::text("event_type").required(),
        Field::text("notify_url").required(),
        Field::text("mchid"),
        Field::text("sent_as"),
        Field::text("original_type"),
        Field::object("resource"),
        Field::object("set"),
    ])
    .answers(NOTIFICATION),
    Action::post("notifications/{id}/resend", Text::new("sends this notification again", "重新发送这条通知"), resend)
        .answers(NOTIFICATION),
    Action::new(
        "POST",
        "notifications/settle",
        Text::new("answers when no notification is due and none is being sent", "没有待发送和正在发送的通知时才应答"),
        Run::Awaited(settle),
    )
    .answers(&[Field::bool("settled").required()]),
];

const NOTIFICATION: &[Field] = &[Field::text("id").required()];

fn list(request: &Request<'_>) -> Answer {
    let found = act::notifications(request.server, &filter(request.query)?)?;
    let shown = found.iter().map(|one| shown(request.server, one)).collect::<Result<Vec<_>, _>>()?;
    Ok(json!({ "notifications": shown }))
}

fn notify(request: &Request<'_>) -> Answer {
    shown(request.server, &act::notify(request.server, NewNotification::read(request.object()?)?)?)
}

fn resend(request: &Request<'_>) -> Answer {
    request.object()?;
    shown(request.server, &act::resend(request.server, request.variable(0))?)
}

fn settle<'a>(request: &'a Request<'a>) -> Awaited<'a> {
    Box::pin(async move {
        request.object()?;
        match tokio::time::timeout(PATIENCE, sending::settled(request.server)).await {
            Ok(settled) => settled.map(|()| json!({ "settled": true })).map_err(ControlError::from),
            Err(_) => {
                let hint = (
                    "a receiver does not answer: GET /_sim/notifications?state=PENDING shows which",
                    "有接收方没有应答：GET /_sim/notifications?state=PENDING 可查看是哪些",
                );
                let error = ("notifications are still being sent", "还有通知正在发送");
                Err(ControlError::new(StatusCode::CONFLICT, error, hint))
            }
        }
    })
}

/// Without names and identity numbers: a library user sees them, a page does not.
fn shown(server: &ServerState, notification: &Notification) -> Result<Value, ControlError> {
    let mut shown = serde_json::to_value(notification).map_err(|error| Refusal::internal(error.to_string()))?;
    mask_value(&server.engine.world, &mut shown);
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
                let known = NotificationState::NAMES.join(", ");
                let unknown = || {
                    ControlError::bad(
                        ("there is no such `state`", "没有这个 `state`"),
                        text!("one of {known}", "可用：{known}"),
                    )
                };
                filter.state = Some(state.ok_or_else(unknown)?);
            }
            "limit" => {
                let limit = value.parse().ok().filter(|limit| (1..=SHOWN).contains(limit));
                filter.limit = limit.ok_or_else(|| ControlError::limit(SHOWN))?;
            }
            // The table of actions knows no other.
            _ => {}
        }
    }
    Ok(filter)
}
