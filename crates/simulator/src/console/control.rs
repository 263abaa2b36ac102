//! Control, as JSON under `/_sim/`: what workers, payers and banks do, the platform's keys, the clock, notifications, drills,
//! expectations, snapshots, the journal, the reset.
//!
//! A request that cannot be done is answered `{"error", "hint"}` with 400, 404, 405 or 409.

pub(crate) mod clock;
pub(crate) mod expectations;
pub(crate) mod platform;
pub(crate) mod snapshots;

use std::sync::Arc;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, Response, StatusCode};
use http_body_util::Full;
use serde_json::{Value, json};
use weixinpay_core::{Lang, Text, percent, text};

use crate::base::control_error::ControlError;
use crate::console::action::{Action, Answer, Field, Request, Run, answer as answered};
use crate::console::body::nothing;
use crate::console::lang::{self, PARAMETER};
use crate::console::openapi;
use crate::console::views;
use crate::faults::control as drills;
use crate::fidelity::fidelity;
use crate::notifications::control as notifications;
use crate::products;
use crate::server_state::ServerState;
use crate::wire::connection::Wire;
use crate::wire::connections::Busy;
use crate::wire::origin_check::Stranger;
use crate::wire::stream::{self, Stream};

pub(crate) const ROOT: &str = "/_sim";

pub(crate) type Json = Response<Full<Bytes>>;

pub(crate) fn is_control(path: &str) -> bool {
    path.strip_prefix(ROOT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether it asks for what happens, which never ends.
pub(crate) fn is_stream(method: &str, path: &str) -> bool {
    method == "GET" && path == "/_sim/stream"
}

/// Future events: one JSON object a line. `Err` if there are too many watchers already.
pub(crate) fn stream(
    server: &ServerState,
    wire: &Wire,
    busy: Busy,
    target: &str,
    headers: &HeaderMap,
) -> Result<Response<Stream>, Box<Json>> {
    let Ok(place) = Arc::clone(&server.streams).try_acquire_owned() else {
        let most = stream::MOST;
        let error = text!("{most} programs read the stream already", "已有 {most} 个程序在读取事件流");
        let hint = Text::new("end one of them, then ask again", "请先结束其中一个，再重试");
        return Err(said(StatusCode::SERVICE_UNAVAILABLE, &error, &hint, asked_lang(target, headers)).into());
    };
    let watch = server.engine.store.watchers.watch();
    let mut response = Response::new(Stream::new(watch, wire.peer.clone(), place, busy));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/x-ndjson; charset=utf-8"));
    Ok(response)
}

/// Tables of the actions here, besides those of the products.
const TABLES: [&[Action]; 7] = [
    OWN,
    clock::ACTIONS,
    platform::ACTIONS,
    notifications::ACTIONS,
    drills::ACTIONS,
    expectations::ACTIONS,
    snapshots::ACTIONS,
];

const OWN: &[Action] = &[
    Action::get("", Text::new("every control request and page", "全部控制接口和页面"), |request| {
        Ok(listing(request.lang))
    })
    .answers(&[
        Field::text("simulator").required(),
        Field::texts("pages").required(),
        Field::texts("requests").required(),
    ]),
    Action::get(
        "openapi.json",
        Text::new("the control requests as OpenAPI 3.1", "控制接口的 OpenAPI 3.1 描述"),
        |request| Ok(openapi::describe(actions(), request.lang)),
    )
    .answers(&[Field::text("openapi").required(), Field::object("paths").required()]),
    Action::get(
        "journal",
        Text::new("the requests that came, with what became of each", "收到的请求，以及每个请求的处理结果"),
        |request| Ok(json!({ "entries": request.server.journal.entries() })),
    )
    .answers(&[Field::objects("entries").required()]),
    Action::new(
        "GET",
        "stream",
        Text::new(
            "what happens, as it happens, one JSON object a line, and {\"kind\": \"heartbeat\"} where nothing does; 64 \
             programs at once",
            "实时事件，每行一个 JSON 对象，空闲时为 {\"kind\": \"heartbeat\"}；最多 64 个程序同时读取",
        ),
        Run::Stream,
    )
    .answers(&[Field::text("kind").required()]),
    Action::get("fidelity", Text::new("the rules, each with its evidence", "行为规则及其依据"), |_| {
        Ok(json!({ "rules": fidelity() }))
    })
    .answers(&[Field::objects("rules").required()]),
    Action::get("merchants", Text::new("the merchants", "商户列表"), |request| {
        Ok(json!({ "merchants": answered(&views::merchants(request.server)?)? }))
    })
    .answers(&[Field::objects("merchants").required()]),
    Action::post("reset", Text::new("begins the world anew", "把模拟世界恢复到初始状态"), reset)
        .answers(&[Field::bool("reset").required(), Field::integer("now").required()]),
];

pub(crate) fn actions() -> impl Iterator<Item = &'static Action> {
    TABLES.into_iter().chain(products::CONTROL.iter().copied()).flatten()
}

pub(crate) async fn answer(server: &ServerState, method: &str, target: &str, headers: &HeaderMap, body: &[u8]) -> Json {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let rest = path.strip_prefix(ROOT).unwrap_or_default().trim_matches('/');
    let segments: Vec<&str> = if rest.is_empty() { Vec::new() } else { rest.split('/').collect() };
    let result = match find(method, &segments) {
        Ok((action, fit)) => {
            let variables = segments.iter().zip(fit).filter(|(_, spelled)| !spelled);
            let variables = variables.map(|(segment, _)| percent::decode(segment)).collect();
            let request = Request { server, variables, query, body, lang: asked_lang(target, headers) };
            match (action.check_names(query, body), action.run) {
                (Err(error), _) => Err(error),
                (Ok(()), Run::Now(run)) => run(&request),
                (Ok(()), Run::Awaited(run)) => run(&request).await,
                (Ok(()), Run::Stream) => Err(nothing()),
            }
        }
        Err(error) => Err(error),
    };
    match result {
        Ok(value) => response(StatusCode::OK, &value),
        Err(error) => {
            let mut response = said(error.status(), error.error(), error.hint(), asked_lang(target, headers));
            if let Some(allowed) = error.allowed().and_then(|allowed| HeaderValue::from_str(allowed).ok()) {
                response.headers_mut().insert(ALLOW, allowed);
            }
            response
        }
    }
}

/// The action of this method, at the path that fits best; 405 if the path takes other methods.
fn find(method: &str, segments: &[&str]) -> Result<(&'static Action, Vec<bool>), ControlError> {
    let fitting: Vec<_> = actions().filter_map(|action| Some((action, action.fit(segments)?))).collect();
    let best = fitting.iter().map(|(_, fit)| fit).max().cloned().ok_or_else(nothing)?;
    let there: Vec<_> = fitting.into_iter().filter(|(_, fit)| *fit == best).map(|(action, _)| action).collect();
    match there.iter().find(|action| action.method == method) {
        Some(action) => Ok((action, best)),
        None => {
            let methods = ["GET", "POST", "DELETE"].into_iter();
            let allowed: Vec<_> = methods.filter(|method| there.iter().any(|one| one.method == *method)).collect();
            Err(ControlError::not_allowed(allowed.join(", ")))
        }
    }
}

/// The answer to a control request whose body is too large.
pub(crate) fn too_large(limit: usize, target: &str, headers: &HeaderMap) -> Json {
    let error = Text::new("the body is too large", "请求体过大");
    let hint = text!("at most {limit} bytes", "最多 {limit} 字节");
    said(StatusCode::PAYLOAD_TOO_LARGE, &error, &hint, asked_lang(target, headers))
}

/// The answer to a request that a page of another site may have sent.
pub(crate) fn refused(stranger: Stranger, target: &str, headers: &HeaderMap) -> Json {
    said(StatusCode::FORBIDDEN, &stranger.error(), &stranger.hint(), asked_lang(target, headers))
}

/// The language that `?lang=` asks for, else the one that `Accept-Language` prefers.
fn asked_lang(target: &str, headers: &HeaderMap) -> Lang {
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let asked = query.split('&').find_map(|pair| pair.strip_prefix(PARAMETER)?.strip_prefix('='));
    lang::of(asked, headers)
}

fn said(status: StatusCode, error: &Text, hint: &Text, lang: Lang) -> Json {
    response(status, &json!({ "error": error.get(lang), "hint": hint.get(lang) }))
}

fn listing(lang: Lang) -> Value {
    json!({
        "simulator": env!("CARGO_PKG_VERSION"),
        "pages": [
            "GET /_sim/console", "GET /phone[/{openid or number}][?token=…]", "GET /payer[/{order}][?order=…]",
            "GET /payee[/{transfer}][?transfer=…]",
        ],
        "requests": actions().map(|action| action.line(lang)).collect::<Vec<_>>(),
    })
}

fn reset(request: &Request<'_>) -> Answer {
    request.object()?;
    request.server.reset()?;
    Ok(json!({ "reset": true, "now": request.server.engine.clock.now() }))
}

pub(crate) fn response(status: StatusCode, value: &Value) -> Json {
    let mut response = Response::new(Full::new(Bytes::from(value.to_string())));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    response
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_two_actions_are_asked_alike_and_every_line_names_what_it_promises() {
        let mut seen = BTreeSet::new();
        for action in actions() {
            let template = action.path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part });
            assert!(seen.insert((action.method, template.collect::<Vec<_>>())), "{}", action.line(Lang::En));
        }
        for (lang, stream) in [
            (Lang::En, format!("{} programs at once", stream::MOST)),
            (Lang::Zh, format!("最多 {} 个程序", stream::MOST)),
        ] {
            assert!(actions().any(|action| action.line(lang).contains(&stream)));
        }
    }

    #[test]
    fn the_path_that_fits_best_says_which_methods_it_takes() {
        let allowed =
            |method, path: &[&str]| find(method, path).map(drop).map_err(|error| error.hint().en.clone().into_owned());
        assert_eq!(allowed("DELETE", &["notifications", "settle"]), Err("use POST".to_owned()));
        assert_eq!(allowed("PUT", &["merchants", "1", "balance"]), Err("use GET, POST".to_owned()));
        assert_eq!(allowed("POST", &["transfers", "b", "d", "return"]), Ok(()));
        assert!(find("GET", &["nothing"]).is_err_and(|error| error.is_not_found()));
    }
}
