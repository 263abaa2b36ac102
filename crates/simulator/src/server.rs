//! HTTP: exact bytes in, signed bytes out.
//!
//! A request's way: read (bounded) → gate → platform key → route → headers → desk → sign → journal.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONNECTION, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Full};
use hyper::body::Incoming as HyperBody;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use weixinpay_core::{authorization, message};

use crate::clock::real_now;
use crate::control;
use crate::desk::{Answer, Desk, Form};
use crate::fidelity::Rule;
use crate::form;
use crate::gate::{self, Incoming};
use crate::identity::{Identity, PlatformIdentity};
use crate::journal::{Journal, JournalEntry, mask};
use crate::random;
use crate::refusal::Refusal;
use crate::route::{self, Operation};

/// What every connection shares.
#[derive(Debug)]
pub(crate) struct Office {
    pub(crate) desk: Desk,
    pub(crate) journal: Journal,
}

/// How long a request may take to arrive, its head and its body each: one that is sent by halves holds no place for ever.
const PATIENCE: Duration = Duration::from_secs(30);

/// Connections that are served at once. More wait to be accepted, so that file descriptors do not run out.
const CONNECTIONS: usize = 512;

/// Serves until it is dropped; its connections end with it.
pub(crate) async fn serve(listener: TcpListener, office: Arc<Office>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept(), if connections.len() < CONNECTIONS => {
                let Ok((stream, _)) = accepted else {
                    // Out of file descriptors: let connections end before trying again.
                    tokio::time::sleep(Duration::from_millis(10)).await;
                    continue;
                };
                let _ = stream.set_nodelay(true);
                let office = Arc::clone(&office);
                connections.spawn(async move {
                    let service = service_fn(move |request| answer(Arc::clone(&office), request));
                    let connection = hyper::server::conn::http1::Builder::new()
                        .timer(TokioTimer::new())
                        .header_read_timeout(PATIENCE)
                        // Simple clients close their half when they have said all; the answer still goes out.
                        .half_close(true)
                        .serve_connection(TokioIo::new(stream), service);
                    if let Err(error) = connection.await {
                        tracing::debug!(%error, "a connection ended early");
                    }
                });
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn answer(office: Arc<Office>, request: Request<HyperBody>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let path = head.uri.path().to_owned();
    let method = head.method.as_str();
    let read = tokio::time::timeout(PATIENCE, read(body, Operation::largest_body(&path, &head.headers)));
    let body = match read.await.unwrap_or(Err(Unread::Slow)) {
        Ok(body) => body,
        Err(Unread::TooLarge(limit)) => {
            if control::is_control(&path) {
                return Ok(closing(control::too_large(limit)));
            }
            let refusal = Refusal::new(Rule::BodySize, 413, "PARAM_ERROR", "请求体过大")
                .because(format!("the body has more than {limit} bytes"));
            let incoming = Incoming { method, target: &target, headers: &head.headers, body: b"" };
            return Ok(closing(office.finish(&incoming, None, Err(refusal))));
        }
        Err(Unread::Broken) => return Ok(closing(plain(StatusCode::BAD_REQUEST))),
        Err(Unread::Slow) => return Ok(closing(plain(StatusCode::REQUEST_TIMEOUT))),
    };
    if control::is_control(&path) {
        return Ok(control::answer(&office, method, &path, &body));
    }
    let incoming = Incoming { method, target: &target, headers: &head.headers, body: &body };
    let caller = match gate::verify(&office.desk.world, &incoming, real_now()) {
        Ok(caller) => caller,
        Err(refusal) => return Ok(office.finish(&incoming, None, Err(refusal))),
    };
    let long = route::find(method, &path).is_ok_and(|operation| operation.is_long());
    if !long {
        return Ok(office.respond(caller, &path, &incoming));
    }
    // Opening thousands of names takes most of a second: other requests are served meanwhile.
    let (mchid, method, headers) = (caller.mchid().to_owned(), method.to_owned(), head.headers);
    let task = tokio::task::spawn_blocking(move || {
        let incoming = Incoming { method: &method, target: &target, headers: &headers, body: &body };
        let caller = office.desk.world.identity(&mchid)?;
        Some(office.respond(caller, &path, &incoming))
    });
    Ok(task.await.ok().flatten().unwrap_or_else(|| plain(StatusCode::INTERNAL_SERVER_ERROR)))
}

impl Office {
    /// The signed answer to a request of this caller.
    fn respond(&self, caller: &Identity, path: &str, incoming: &Incoming<'_>) -> Response<Full<Bytes>> {
        let (platform, result) = match caller.platform(incoming.header("wechatpay-serial")) {
            Ok(platform) => (Ok(platform), self.decide(caller, platform, path, incoming)),
            Err(refusal) => (caller.default_platform(), Err(refusal)),
        };
        match platform {
            Ok(platform) => self.finish(incoming, Some((caller, platform)), result),
            Err(refusal) => self.finish(incoming, None, Err(refusal)),
        }
    }

    fn decide(
        &self,
        caller: &Identity,
        platform: PlatformIdentity<'_>,
        path: &str,
        incoming: &Incoming<'_>,
    ) -> Result<Answer, Refusal> {
        let operation = route::find(incoming.method, path)?;
        check_headers(&operation, incoming)?;
        self.desk.serve(caller, platform, operation, incoming)
    }

    /// Signs with this key, if there is one, and writes the journal.
    fn finish(
        &self,
        incoming: &Incoming<'_>,
        signer: Option<(&Identity, PlatformIdentity<'_>)>,
        result: Result<Answer, Refusal>,
    ) -> Response<Full<Bytes>> {
        let (status, body, form, rule, code, number, diagnosis) = match result {
            Ok(Answer { status, body, form, rule }) => (status, body, form, rule, "", 0, None),
            Err(refusal) => {
                let (body, number) = (refusal.body(), refusal.number());
                (refusal.status, body, Form::Json, refusal.rule, refusal.code, number, refusal.diagnosis)
            }
        };
        let request_id = format!("{}-{number}", random::request_id());
        let world = &self.desk.world;
        let diagnosis = diagnosis.map(|text| mask(world, &text));
        if let Some(diagnosis) = &diagnosis {
            tracing::warn!(status, code, rule = rule.id(), %diagnosis, "refused {} {}", incoming.method, mask(world, incoming.target));
        }
        let mut response = Response::new(Full::new(Bytes::new()));
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        if !body.is_empty() {
            let media = match form {
                Form::Json => "application/json; charset=utf-8",
                Form::File(media) => media,
            };
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
        }
        set(headers, "request-id", &request_id);
        if let Some((_, platform)) = signer.filter(|_| form == Form::Json) {
            let (timestamp, nonce) = (real_now().to_string(), random::nonce());
            match platform.key.sign(&message::response(&timestamp, &nonce, &body)) {
                Ok(signature) => {
                    set(headers, "wechatpay-nonce", &nonce);
                    set(headers, "wechatpay-serial", platform.id);
                    set(headers, "wechatpay-signature", &signature);
                    set(headers, "wechatpay-signature-type", authorization::SCHEME);
                    set(headers, "wechatpay-timestamp", &timestamp);
                }
                Err(error) => tracing::error!(%error, "the answer could not be signed"),
            }
        }
        self.journal.add(JournalEntry {
            request_id,
            time: self.desk.clock.now(),
            method: incoming.method.to_owned(),
            path: mask(world, shown(incoming.target)),
            mchid: signer.map(|(caller, _)| caller.mchid().to_owned()).unwrap_or_default(),
            status,
            code: code.to_owned(),
            diagnosis,
            rule: rule.id().to_owned(),
        });
        *response.body_mut() = Full::new(Bytes::from(body));
        response
    }
}

/// `Accept`, `User-Agent` and `Content-Type`, as the documents ask for them.
fn check_headers(operation: &Operation, incoming: &Incoming<'_>) -> Result<(), Refusal> {
    let accept = incoming.header("accept").unwrap_or_default();
    let agent = incoming.header("user-agent").unwrap_or_default();
    if agent.is_empty() || !(accept.contains("application/json") || accept.contains("*/*")) {
        let refusal = Refusal::param(Rule::Accept, "Http头缺少Accept或User-Agent");
        return Err(refusal.because(if agent.is_empty() {
            "the header User-Agent is missing"
        } else {
            "the header Accept is missing, or takes neither application/json nor */*"
        }));
    }
    let kind = incoming.header("content-type").unwrap_or_default();
    if operation.is_upload() {
        if form::is_form(kind) {
            return Ok(());
        }
        let refusal = Refusal::param(Rule::ContentType, "Http头Content-Type必须为multipart/form-data");
        return Err(refusal.because("an upload is multipart/form-data with the parts `meta` and `file`"));
    }
    let is_json = kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"));
    // Some operations have nothing to say in their body, which then has no type.
    let bare = incoming.body.is_empty() && matches!(operation, Operation::Described(_));
    if matches!(incoming.method, "POST" | "PUT" | "PATCH") && !bare && !is_json {
        let refusal = Refusal::param(Rule::ContentType, "Http头Content-Type必须为application/json");
        return Err(refusal.because("the header Content-Type is missing, or is not application/json"));
    }
    Ok(())
}

enum Unread {
    TooLarge(usize),
    Broken,
    Slow,
}

/// The body, up to a limit. A little more than the limit is read and thrown away, so that the sender hears the answer.
async fn read(mut body: HyperBody, limit: usize) -> Result<Bytes, Unread> {
    let drained = limit.saturating_add(8 << 20);
    let mut whole = BytesMut::new();
    let mut total = 0_usize;
    while let Some(frame) = body.frame().await {
        let Ok(data) = frame.map_err(|_| Unread::Broken)?.into_data() else { continue };
        total = total.saturating_add(data.len());
        if total > drained {
            break;
        }
        if total > limit {
            whole.clear();
        } else if whole.is_empty() && hyper::body::Body::is_end_stream(&body) {
            return Ok(data);
        } else {
            whole.extend_from_slice(&data);
        }
    }
    if total > limit { Err(Unread::TooLarge(limit)) } else { Ok(whole.freeze()) }
}

/// As much of a target as the journal keeps.
fn shown(target: &str) -> &str {
    target.char_indices().nth(2048).map_or(target, |(end, _)| &target[..end])
}

/// After an unread body the connection cannot be used again.
fn closing(mut response: Response<Full<Bytes>>) -> Response<Full<Bytes>> {
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

fn plain(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::new()));
    *response.status_mut() = status;
    response
}

/// Every value is ASCII that was made here, or comes from the seed: what cannot stand in a header is left out.
fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(HeaderName::from_static(name), value);
    }
}
