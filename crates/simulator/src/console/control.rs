//! Control, as JSON under `/_sim/`: what workers, payers and banks do, the platform's keys, the clock, notifications, drills,
//! expectations, snapshots, the journal, the reset.
//!
//! A request that cannot be done is answered `{"error", "hint"}` with 400, 404, 405 or 409.

pub(crate) mod clock;
pub(crate) mod expectations;
pub(crate) mod platform;
pub(crate) mod sight;
pub(crate) mod snapshots;

use std::sync::Arc;

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE, HeaderValue};
use http::{Response, StatusCode};
use http_body_util::Full;
use serde_json::{Value, json};

use crate::base::control_error::ControlError;
use crate::console::body::{nothing, object};
use crate::faults::control as drills;
use crate::fidelity::fidelity;
use crate::http::connections::Busy;
use crate::http::guard::Stranger;
use crate::http::stream::{self, Stream};
use crate::http::wire::Wire;
use crate::notifications::control as notifications;
use crate::office::Office;
use crate::products::account::control as accounts;
use crate::products::payment::control as payments;
use crate::products::payroll_card::control as payroll_card;
use crate::products::transfer::control as transfers;
use crate::world::platform::{PlatformMode, Rotation};

pub(crate) const ROOT: &str = "/_sim";

pub(crate) type Json = Response<Full<Bytes>>;

pub(crate) fn is_control(path: &str) -> bool {
    path.strip_prefix(ROOT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether it asks for what happens, which never ends.
pub(crate) fn is_stream(method: &str, path: &str) -> bool {
    method == "GET" && path == "/_sim/stream"
}

/// What happens from now on: one JSON object a line. `Err` if too many watch already.
pub(crate) fn stream(office: &Office, wire: &Wire, busy: Busy) -> Result<Response<Stream>, Box<Json>> {
    let Ok(place) = Arc::clone(&office.streams).try_acquire_owned() else {
        let error = format!("{} programs read the stream already", stream::MOST);
        let value = json!({ "error": error, "hint": "end one of them, then ask again" });
        return Err(response(StatusCode::SERVICE_UNAVAILABLE, &value).into());
    };
    let watch = office.desk.store.watchers.watch();
    let mut response = Response::new(Stream::new(watch, wire.peer.clone(), place, busy));
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/x-ndjson; charset=utf-8"));
    Ok(response)
}

pub(crate) async fn answer(office: &Office, method: &str, target: &str, body: &[u8]) -> Json {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let rest = path.strip_prefix(ROOT).unwrap_or_default().trim_matches('/');
    let segments: Vec<&str> = if rest.is_empty() { Vec::new() } else { rest.split('/').collect() };
    let result = match (method, segments.as_slice()) {
        ("GET", []) => Ok(listing()),
        ("GET", ["journal"]) => Ok(json!({ "entries": office.journal.entries() })),
        ("GET", ["fidelity"]) => Ok(json!({ "rules": fidelity() })),
        ("POST", ["reset"]) => reset(office, body),
        ("GET", [kind, rest @ ..]) if sight::KINDS.contains(kind) && rest.len() < 2 => {
            sight::answer(office, kind, rest.first().copied(), query)
        }
        (method, ["clock", rest @ ..]) => clock::answer(office, method, rest, body),
        (method, ["notifications", rest @ ..]) => notifications::answer(office, method, rest, query, body).await,
        (method, ["drills", rest @ ..]) => drills::answer(office, method, rest, body),
        (method, ["expect"]) => expectations::answer(office, method, body),
        (method, ["snapshot"]) => snapshots::answer(office, method, None, body),
        (method, ["snapshot", id]) => snapshots::answer(office, method, Some(id), body),
        ("POST", ["restore"]) => snapshots::restore(office, body),
        ("POST", ["verify"]) => expectations::verify(office, body),
        (method, ["merchants", mchid, "balance"]) => accounts::balance(office, method, mchid, body),
        ("POST", ["merchants", mchid, "confirmation"]) => accounts::confirmation(office, mchid, body),
        (_, ["merchants", _, "confirmation"]) => Err(ControlError::not_allowed("POST")),
        (method, ["merchants", rest @ ..]) if !rest.is_empty() => platform::answer(office, method, rest, body).await,
        ("POST", ["tokens", token, action]) => payroll_card::act(office, token, action, body),
        ("POST", ["workers", openid, action @ ("withdraw" | "close")]) => {
            payroll_card::worker(office, openid, action, body)
        }
        ("POST", ["transfers", batch, detail, "return"]) => payroll_card::give_back(office, batch, detail, body),
        ("POST", ["batches", batch, action]) => payroll_card::act_on_batch(office, batch, action, body),
        ("POST", ["transfers", transfer, action]) => transfers::receive(office, transfer, action, body),
        ("POST", ["authorizations", name, action]) => transfers::consent(office, name, action, body),
        ("POST", ["payments", order, action]) => payments::pay(&office.desk, order, action, body),
        ("POST", ["refunds", refund, end]) => payments::end_refund(&office.desk, refund, end, body),
        (
            _,
            []
            | ["journal" | "stream" | "fidelity" | "merchants" | "workers" | "orders" | "refunds" | "batches"]
            | ["transfers" | "authorizations"]
            | ["workers" | "tokens" | "orders" | "transfers" | "authorizations", _],
        ) => Err(ControlError::not_allowed("GET")),
        (
            _,
            ["reset" | "restore" | "verify"]
            | ["tokens" | "payments" | "refunds" | "batches" | "transfers" | "authorizations", _, _]
            | ["workers", _, "withdraw" | "close"]
            | ["transfers", _, _, "return"],
        ) => Err(ControlError::not_allowed("POST")),
        _ => Err(nothing()),
    };
    match result {
        Ok(value) => response(StatusCode::OK, &value),
        Err(error) => {
            let mut response = response(error.status(), &json!({ "error": error.error(), "hint": error.hint() }));
            if let Some(allowed) = error.allowed() {
                response.headers_mut().insert(ALLOW, HeaderValue::from_static(allowed));
            }
            response
        }
    }
}

/// The answer to a control request whose body is too large.
pub(crate) fn too_large(limit: usize) -> Json {
    let hint = format!("at most {limit} bytes");
    response(StatusCode::PAYLOAD_TOO_LARGE, &json!({ "error": "the body is too large", "hint": hint }))
}

/// The answer to a request that a page of another site may have sent.
pub(crate) fn refused(stranger: Stranger) -> Json {
    let (error, hint) = (stranger.error(), stranger.hint());
    response(StatusCode::FORBIDDEN, &json!({ "error": error, "hint": hint }))
}

pub(crate) fn listing() -> Value {
    json!({
        "simulator": env!("CARGO_PKG_VERSION"),
        "pages": [
            "GET /_sim/console", "GET /phone[/{openid or number}][?token=…]", "GET /payer[/{order}][?order=…]",
            "GET /payee[/{transfer}][?transfer=…]",
        ],
        "requests": [
            "GET /_sim/",
            "GET /_sim/journal",
            format!(
                "GET /_sim/stream: what happens, as it happens, one JSON object a line, and {{\"kind\": \"heartbeat\"}} where \
                 nothing does; {} programs at once",
                stream::MOST
            ),
            "GET /_sim/fidelity",
            format!("POST /_sim/tokens/{{token}}/{{action}} with action: {}; fail takes {{\"reason\": text}}", payroll_card::ACTIONS),
            "POST /_sim/workers/{openid}/withdraw {\"sub_mchid\": text}",
            "POST /_sim/workers/{openid}/close",
            format!(
                "POST /_sim/batches/{{batch_id or out_batch_no}}/{{action}} with action: {}; before it is paid; may \
                 take {{\"mchid\": text}}",
                payroll_card::BATCH_ACTIONS
            ),
            "POST /_sim/transfers/{batch_id or out_batch_no}/{detail_id or out_detail_no}/return: the bank gives it back; may take {\"mchid\": text}",
            "GET /_sim/merchants/{mchid}/balance",
            "POST /_sim/merchants/{mchid}/balance {\"add\": fen, \"account_type\": \"OPERATION\" | \"BASIC\", \"remark\": text}, or {\"set\": fen}",
            "POST /_sim/merchants/{mchid}/confirmation {\"required\": bool}: whether staff confirm batches",
            format!(
                "POST /_sim/transfers/{{transfer_bill_no, out_bill_no or package_info}}/{{action}} with action: {}; fail \
                 takes {{\"reason\": a fail_reason}}, each may take {{\"mchid\": text}}",
                transfers::PAYEE
            ),
            format!(
                "POST /_sim/authorizations/{{authorization_id, out_authorization_no or package_info}}/{{action}} with action: \
                 {}; may take {{\"mchid\": text}}",
                transfers::CONSENT
            ),
            format!(
                "POST /_sim/payments/{{prepay_id or out_trade_no}}/{{action}} with action: {}; pay takes {{\"bank_type\": \
                 text, \"openid\": text}}, each may take {{\"mchid\": text}}",
                payments::PAYER
            ),
            format!(
                "POST /_sim/refunds/{{refund_id or out_refund_no}}/{{end}} with end: {}; may take {{\"mchid\": text}}",
                payments::ENDS
            ),
            "GET /_sim/merchants/{mchid}/platform",
            format!(
                "POST /_sim/merchants/{{mchid}}/platform {{\"mode\": {}}}",
                PlatformMode::NAMES.map(|name| format!("\"{name}\"")).join(" | ")
            ),
            format!(
                "POST /_sim/merchants/{{mchid}}/platform/rotate {{\"step\": {}}}: announced without a step; goes on by \
                 itself, five days each",
                Rotation::NAMES.map(|name| format!("\"{name}\"")).join(" | ")
            ),
            "GET /_sim/merchants",
            "GET /_sim/workers[/{openid or number}]",
            "GET /_sim/tokens/{token}",
            "GET /_sim/orders[?limit=n]",
            "GET /_sim/orders/{prepay_id, code_url, h5_url or out_trade_no}[?mchid=…]",
            "GET /_sim/refunds[?limit=n]",
            "GET /_sim/batches[?limit=n]",
            "GET /_sim/transfers[?limit=n]",
            "GET /_sim/transfers/{transfer_bill_no, out_bill_no or package_info}[?mchid=…]",
            "GET /_sim/authorizations[?limit=n]",
            "GET /_sim/authorizations/{authorization_id, out_authorization_no or package_info}[?mchid=…]",
            "GET /_sim/clock",
            "POST /_sim/clock/advance {\"seconds\": n}",
            "POST /_sim/clock/set {\"time\": Unix seconds, or RFC 3339}",
            "POST /_sim/clock/freeze",
            "POST /_sim/clock/speed {\"speed\": n}: 1 is real time, 0 is frozen",
            "POST /_sim/clock/run-until-next-event",
            "GET /_sim/notifications[?mchid=…&event_type=…&state=PENDING|DELIVERED|FAILED|NOT_SENT&limit=n]",
            "GET /_sim/notifications/events",
            "GET /_sim/notifications/{id}",
            "POST /_sim/notifications {\"event_type\": text, \"notify_url\": text, \"mchid\": text, \"sent_as\": text, \"original_type\": text, \"resource\": {…}, \"set\": {\"a.b\": value}}",
            "POST /_sim/notifications/{id}/resend",
            "POST /_sim/notifications/settle: answers when none is due and none is being sent",
            "GET /_sim/expect",
            "POST /_sim/expect {\"route\": \"METHOD /path/{variable}\", \"times\" or \"at_least\" or \"at_most\": n, \"merchant\": text, \"status\": n}",
            "DELETE /_sim/expect",
            "POST /_sim/verify: 409 if what was expected did not come, with what came; forgets it",
            "GET /_sim/drills",
            "POST /_sim/drills {\"drill\": \"NAME[,KEY=VALUE…]\"}, or {\"name\": NAME, KEY: VALUE…}",
            "DELETE /_sim/drills[/{id}]",
            "GET /_sim/snapshot",
            "POST /_sim/snapshot: keeps the world as it is",
            "DELETE /_sim/snapshot/{id}",
            "POST /_sim/restore {\"snapshot\": n}: the world as it was, and its time",
            "POST /_sim/reset",
        ],
    })
}

pub(crate) fn reset(office: &Office, body: &[u8]) -> Result<Value, ControlError> {
    object(body)?;
    office.reset()?;
    Ok(json!({ "reset": true, "now": office.desk.clock.now() }))
}

pub(crate) fn response(status: StatusCode, value: &Value) -> Json {
    let mut response = Response::new(Full::new(Bytes::from(value.to_string())));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json; charset=utf-8"));
    response
}
