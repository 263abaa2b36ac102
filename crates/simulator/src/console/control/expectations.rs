//! `/_sim/expect` and `/_sim/verify`.

use http::StatusCode;
use serde_json::{Value, json};

use weixinpay_core::{Text, text};

use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Field, Request};
use crate::engine::expectation::{Count, Expected};
use crate::server_state::ServerState;

const FORM: Text = Text::new(
    "send {\"route\": \"METHOD /path/{variable}\", \"times\": n} with \"at_least\" or \"at_most\" instead of \"times\" if you \
     like, and \"merchant\" and \"status\"",
    "请发送 {\"route\": \"METHOD /path/{variable}\", \"times\": n}；\"times\" 可换成 \"at_least\" 或 \"at_most\"，还可以带 \
     \"merchant\" 和 \"status\"",
);

pub(super) const ACTIONS: &[Action] = &[
    Action::get("expect", Text::new("the expectations", "期望列表"), |request| Ok(listed(request.server)))
        .answers(LISTED),
    Action::post(
        "expect",
        Text::new(
            "expects requests of \"METHOD /path/{variable}\", by exactly one of times, at_least and at_most",
            "期望收到某种请求，route 形如 \"METHOD /path/{variable}\"；times、at_least、at_most 三者取一",
        ),
        add,
    )
    .takes(&[
        Field::text("route").required(),
        Field::integer("times"),
        Field::integer("at_least"),
        Field::integer("at_most"),
        Field::text("merchant"),
        Field::integer("status"),
    ])
    .answers(LISTED),
    Action::delete("expect", Text::new("forgets the expectations", "清除全部期望"), clear).answers(LISTED),
    Action::post(
        "verify",
        Text::new(
            "409 if the requests that were expected did not come, with those that came; forgets the expectations",
            "期望的请求没有到来时返回 409，并附上实际收到的请求；随后清除期望",
        ),
        verify,
    )
    .answers(&[Field::bool("met").required()]),
];

const LISTED: &[Field] = &[Field::objects("expectations").required()];

fn listed(server: &ServerState) -> Value {
    json!({ "expectations": server.expectations.list(&server.journal.entries()) })
}

fn add(request: &Request<'_>) -> Answer {
    let server = request.server;
    server.expectations.add(read(request)?, &server.engine.world)?;
    Ok(listed(server))
}

fn clear(request: &Request<'_>) -> Answer {
    request.server.expectations.clear();
    Ok(listed(request.server))
}

/// All were met; 409 names those that were not, so that a client that looks at the status alone fails too.
fn verify(request: &Request<'_>) -> Answer {
    request.object()?;
    let server = request.server;
    match server.expectations.verify(&server.journal.entries()) {
        Ok(()) => Ok(json!({ "met": true })),
        Err(unmet) => {
            let hint = (
                "GET /_sim/journal has every request; the expectations are forgotten now",
                "GET /_sim/journal 有全部请求；这些期望已清除",
            );
            Err(ControlError::new(StatusCode::CONFLICT, unmet.text(), hint))
        }
    }
}

fn read(request: &Request<'_>) -> Result<Expected, ControlError> {
    let mut object = request.object()?;
    let mut take = |name: &str| object.remove(name);
    let text = |name: &str, value: Option<Value>| match value {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(ControlError::not_a_string(name, FORM)),
    };
    let number = |name: &str, value: Option<Value>| match value {
        None => Ok(None),
        Some(value) => value.as_u64().map(Some).ok_or_else(|| {
            ControlError::bad(text!("`{name}` must be an integer ≥ 0", "`{name}` 应为 0 或正整数"), FORM)
        }),
    };
    let route = text("route", take("route"))?.ok_or_else(|| ControlError::missing("route", FORM))?;
    let merchant = text("merchant", take("merchant"))?;
    let status = number("status", take("status"))?.map(|status| u16::try_from(status).unwrap_or(u16::MAX));
    let counts = [
        number("times", take("times"))?.map(Count::Exactly),
        number("at_least", take("at_least"))?.map(Count::AtLeast),
        number("at_most", take("at_most"))?.map(Count::AtMost),
    ];
    if let Some(unknown) = object.keys().next() {
        return Err(ControlError::unknown_parameter(unknown, FORM));
    }
    let mut counts = counts.into_iter().flatten();
    match (counts.next(), counts.next()) {
        (Some(count), None) => Expected::new(merchant.as_deref(), &route, status, count, false),
        _ => Err(ControlError::bad(
            (
                "give exactly one of `times`, `at_least` and `at_most`",
                "`times`、`at_least`、`at_most` 必须且只能给一个",
            ),
            FORM,
        )),
    }
}
