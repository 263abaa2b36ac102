//! `/_sim/expect` and `/_sim/verify`.

use http::StatusCode;
use serde_json::{Value, json};

use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Request};
use crate::engine::expectation::{Count, Expected};
use crate::server_state::ServerState;

const FORM: &str = "send {\"route\": \"METHOD /path/{variable}\", \"times\": n} with \"at_least\" or \"at_most\" instead of \
                    \"times\" if you like, and \"merchant\" and \"status\"";

pub(super) const ACTIONS: &[Action] = &[
    Action::get("expect", |request| Ok(listed(request.server))),
    Action::post("expect", add).says(
        " {\"route\": \"METHOD /path/{variable}\", \"times\" or \"at_least\" or \"at_most\": n, \"merchant\": text, \
         \"status\": n}",
    ),
    Action::delete("expect", clear),
    Action::post("verify", verify).says(": 409 if what was expected did not come, with what came; forgets it"),
];

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
            let hint = "GET /_sim/journal has every request; what was expected is forgotten now";
            Err(ControlError::new(StatusCode::CONFLICT, unmet.to_string(), hint))
        }
    }
}

fn read(request: &Request<'_>) -> Result<Expected, ControlError> {
    let mut object = request.object()?;
    let bad = |name: &str, what: &str| ControlError::bad(format!("`{name}` is not {what}"), FORM);
    let mut take = |name: &str| object.remove(name);
    let text = |name: &str, value: Option<Value>| match value {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(bad(name, "a text")),
    };
    let number = |name: &str, value: Option<Value>| match value {
        None => Ok(None),
        Some(value) => value.as_u64().map(Some).ok_or_else(|| bad(name, "a whole number of 0 or more")),
    };
    let route = text("route", take("route"))?.ok_or_else(|| ControlError::bad("`route` is missing", FORM))?;
    let merchant = text("merchant", take("merchant"))?;
    let status = number("status", take("status"))?.map(|status| u16::try_from(status).unwrap_or(u16::MAX));
    let counts = [
        number("times", take("times"))?.map(Count::Exactly),
        number("at_least", take("at_least"))?.map(Count::AtLeast),
        number("at_most", take("at_most"))?.map(Count::AtMost),
    ];
    if let Some(unknown) = object.keys().next() {
        return Err(ControlError::bad(format!("`{unknown}` is not known here"), FORM));
    }
    let mut counts = counts.into_iter().flatten();
    match (counts.next(), counts.next()) {
        (Some(count), None) => Expected::new(merchant.as_deref(), &route, status, count, false),
        _ => Err(ControlError::bad("exactly one of `times`, `at_least` and `at_most` says how often", FORM)),
    }
}
