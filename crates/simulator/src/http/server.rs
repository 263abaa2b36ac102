//! HTTP: exact bytes in, signed bytes out.
//!
//! A request's way: read (bounded) → host → gate → drills → platform key → route → headers → desk → sign → journal.

use std::borrow::Cow;
use std::fmt;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderValue};
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Either, Full};
use hyper::body::Incoming as HyperBody;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::Semaphore;
use weixinpay_core::form;

use crate::base::clock::real_now;
use crate::base::fidelity::Rule;
use crate::base::random;
use crate::base::refusal::{Refusal, Shape};
use crate::base::words::Words;
use crate::console::control;
use crate::console::page;
use crate::engine::answer::{Answer, Form};
use crate::engine::desk::Desk;
use crate::engine::expectation::Expectations;
use crate::engine::happening::Happening;
use crate::engine::journal::{Journal, JournalEntry, body_digest};
use crate::engine::mask::mask;
use crate::engine::route::{self, Found};
use crate::engine::snapshot::Snapshots;
use crate::faults::drill::{Cut, Drills, End, Fired, Spoiled};
use crate::http::connections::{Connections, Line};
use crate::http::distrust::{Distrust, Told};
use crate::http::door::{Door, Doors};
use crate::http::guard;
use crate::http::primary::Turn;
use crate::http::proxy;
use crate::http::socket::{Peer, Reset, Socket};
use crate::http::stream::Stream;
use crate::http::tls::{Hello, Tls};
use crate::notifications::outbox::Outbox;
use crate::protocol::api_v2;
use crate::protocol::gate::{self, Incoming};
use crate::protocol::stamp::{self, set};
use crate::world::identity::{Identity, PlatformIdentity};

/// What every connection shares.
#[derive(Debug)]
pub(crate) struct Office {
    pub(crate) desk: Desk,
    pub(crate) journal: Journal,
    pub(crate) outbox: Outbox,
    pub(crate) drills: Drills,
    pub(crate) expectations: Expectations,
    pub(crate) snapshots: Snapshots,
    pub(crate) place: Place,
    /// A permit for each program that may read the stream.
    pub(crate) streams: Arc<Semaphore>,
    /// What was said of clients that do not trust the authority.
    pub(crate) distrust: Told,
}

/// Where clients find it.
#[derive(Debug)]
pub(crate) struct Place {
    pub(crate) base_url: String,
    pub(crate) standby_url: String,
    pub(crate) tls_url: String,
    pub(crate) proxy_url: String,
    /// The directory of the key files, once they are written.
    pub(crate) keys: Mutex<Option<PathBuf>>,
}

/// What goes back: whole, or cut short by a drill, or as it happens.
pub(crate) type Reply = Response<Either<Full<Bytes>, Either<Cut, Stream>>>;

/// The connection by which a request comes.
#[derive(Debug, Clone)]
pub(crate) struct Wire {
    pub(crate) door: Door,
    pub(crate) reset: Reset,
    pub(crate) peer: Peer,
    pub(crate) line: Line,
}

/// The connection ends without an answer, as a drill wants it.
#[derive(Debug)]
pub(crate) struct NoAnswer;

/// How long a request may take to arrive, its TLS handshake, its head and its body each: one that is sent by halves holds no
/// place for ever.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// How long nothing is accepted when there are no file descriptors, unless a connection ends before.
const BREATH: Duration = Duration::from_millis(10);

/// Serves until it is dropped, so many connections at once; they end with it.
pub(crate) async fn serve(doors: Doors, tls: Arc<Tls>, office: Arc<Office>, most: usize) {
    let mut connections = Connections::new(most);
    // One that was accepted and has no place yet.
    let mut waiting = None;
    loop {
        if connections.have_room()
            && let Some((door, stream)) = waiting.take()
        {
            let (tls, office) = (Arc::clone(&tls), Arc::clone(&office));
            connections.serve(|line| {
                let (stream, reset, peer) = Socket::new(stream);
                enter(stream, Wire { door, reset, peer, line }, tls, office)
            });
        }
        let is_awaited = waiting.is_some();
        tokio::select! {
            (door, accepted) = doors.accept(), if !is_awaited => match accepted {
                Ok((stream, _)) => {
                    let _ = stream.set_nodelay(true);
                    waiting = Some((door, stream));
                }
                // Out of file descriptors: let connections end before trying again.
                Err(_) => drop(tokio::time::timeout(BREATH, connections.one_ended(true)).await),
            },
            () = connections.one_ended(is_awaited) => {}
        }
    }
}

/// Serves one connection to its end.
async fn enter(stream: Socket, wire: Wire, tls: Arc<Tls>, office: Arc<Office>) {
    match wire.door {
        Door::Plain | Door::Standby => drop(http(stream, office, wire).await),
        Door::Tls => https(stream, office, wire, &tls).await,
        Door::Proxy => proxy::serve(stream, wire, tls, office).await,
    }
}

/// Serves one TLS connection to its end, unless the host that it names is down.
async fn https(stream: Socket, office: Arc<Office>, wire: Wire, tls: &Tls) {
    let Some(hello) = tls.hello(stream).await else { return };
    let host = hello.host();
    let target = host.as_deref().unwrap_or(&office.place.tls_url);
    let turn = Turn { door: Door::Tls, host: host.as_deref(), opens: true, method: "TLS", target, body: b"" };
    if let Some(down) = office.is_down(turn) {
        // The connection ends either way: there is nobody to answer it.
        let _ = office.turn_away(turn, down, &wire.reset).await;
    } else {
        encrypted(hello, target, &office, wire).await;
    }
}

/// Serves what a TLS client says to its end; one that does not trust the authority is reported.
pub(crate) async fn encrypted<S>(hello: Hello<S>, target: &str, office: &Arc<Office>, wire: Wire)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let stream = match hello.accept().await {
        Ok(stream) => stream,
        Err(broken) => {
            if !wire.line.is_to_leave()
                && let Some(distrust) = Distrust::of(&broken)
            {
                office.distrusted(distrust, target);
            }
            return;
        }
    };
    let (line, before, since) = (wire.line.clone(), wire.line.requests(), tokio::time::Instant::now());
    let ended = http(stream, Arc::clone(office), wire).await;
    let has_left = ended.map_or_else(|error| !error.is_timeout() && !error.is_parse(), |()| true);
    if has_left && line.requests() == before && !line.is_to_leave() {
        office.left_without_a_word(target, since.elapsed());
    }
}

/// Serves one connection to its end.
pub(crate) async fn http(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    office: Arc<Office>,
    wire: Wire,
) -> hyper::Result<()> {
    let line = wire.line.clone();
    let service = service_fn(move |request| answer(Arc::clone(&office), request, wire.clone()));
    let mut connection = pin!(http1().serve_connection(TokioIo::new(stream), service));
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = line.asked_to_leave() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    ended.inspect_err(|error| tracing::debug!(%error, "a connection ended early"))
}

/// How HTTP/1.1 is spoken at every door.
pub(crate) fn http1() -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder
        .timer(TokioTimer::new())
        .header_read_timeout(PATIENCE)
        // As WeChat Pay writes them: the official Java SDK finds Wechatpay-Timestamp in no other spelling.
        .title_case_headers(true)
        // Simple clients close their half when they have said all; the answer still goes out.
        .half_close(true);
    builder
}

/// The answer, after which the connection is closed if others wait for its place.
pub(crate) async fn answer(office: Arc<Office>, request: Request<HyperBody>, wire: Wire) -> Result<Reply, NoAnswer> {
    let line = wire.line.clone();
    let reply = respond(office, request, wire).await?;
    Ok(if line.is_place_awaited() { closing(reply) } else { reply })
}

async fn respond(office: Arc<Office>, request: Request<HyperBody>, wire: Wire) -> Result<Reply, NoAnswer> {
    let busy = wire.line.busy();
    let whole = |response: Response<Full<Bytes>>| response.map(Either::Left);
    let door = wire.door;
    let by_tls = door.is_encrypted();
    let (head, body) = request.into_parts();
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    let path = head.uri.path().to_owned();
    let method = head.method.as_str();
    let read = tokio::time::timeout(
        PATIENCE,
        read(body, route::largest_body(office.desk.registry, method, &path, &head.headers)),
    );
    let body = match read.await.unwrap_or(Err(Unread::Slow)) {
        Ok(body) => body,
        Err(Unread::TooLarge(limit)) => {
            if control::is_control(&path) {
                return Ok(whole(closing(control::too_large(limit))));
            }
            let refusal = Refusal::new(Rule::BodySize, 413, "PARAM_ERROR", "请求体过大")
                .because((format!("the body has more than {limit} bytes"), format!("请求报文主体超过 {limit} 字节")));
            let incoming = Incoming { method, target: &target, headers: &head.headers, body: b"", by_tls };
            return Ok(closing(office.finish(&incoming, None, Err(refusal), &Fired::default())));
        }
        Err(Unread::Broken) => return Ok(whole(closing(plain(StatusCode::BAD_REQUEST)))),
        Err(Unread::Slow) => return Ok(whole(closing(plain(StatusCode::REQUEST_TIMEOUT)))),
    };
    if page::is_page(&office, method, &path, &head.headers) {
        return Ok(whole(page::answer(&office, method, &target, &head.headers, &body).await));
    }
    if control::is_control(&path) {
        return Ok(match guard::admits(&head.headers, guard::Way::Call) {
            Ok(()) if control::is_stream(method, &path) => match control::stream(&office, &wire, busy) {
                Ok(stream) => stream.map(|stream| Either::Right(Either::Right(stream))),
                Err(full) => whole(*full),
            },
            Ok(()) => whole(control::answer(&office, method, &target, &body).await),
            Err(stranger) => whole(control::refused(stranger)),
        });
    }
    let named = head.uri.authority().map(http::uri::Authority::as_str);
    let host = named.or_else(|| head.headers.get(HOST)?.to_str().ok());
    let opens = door == Door::Plain || named.is_some();
    let turn = Turn { door, host, opens, method, target: &target, body: &body };
    if let Some(down) = office.is_down(turn) {
        return office.turn_away(turn, down, &wire.reset).await;
    }
    let incoming = Incoming { method, target: &target, headers: &head.headers, body: &body, by_tls };
    if let Some(refusal) = before_the_gate(&incoming) {
        return Ok(office.finish(&incoming, None, Err(refusal), &Fired::default()));
    }
    let caller = match gate::verify(&office.desk.world, &incoming, real_now()) {
        Ok(caller) => caller,
        Err(refusal) => return Ok(office.finish(&incoming, None, Err(refusal), &Fired::default())),
    };
    let fired = office.drills.on_request(caller.mchid(), method, &path, office.desk.clock.now());
    if let Some(step) = fired.platform
        && let Err(error) = office.step(caller, step).await
    {
        tracing::warn!(%error, mchid = caller.mchid(), "a drill could not change the platform keys");
    }
    if let Some(latency) = fired.latency {
        tokio::time::sleep(latency).await;
    }
    let end = fired.end;
    if by_tls {
        office.distrust.is_trusted();
    }
    let long = route::find(office.desk.registry, method, &path).is_ok_and(|found| found.is_long());
    let reply = if long {
        // Opening thousands of names takes most of a second: other requests are served meanwhile.
        let (mchid, method, headers) = (caller.mchid().to_owned(), method.to_owned(), head.headers);
        let task = tokio::task::spawn_blocking(move || {
            let incoming = Incoming { method: &method, target: &target, headers: &headers, body: &body, by_tls };
            let caller = office.desk.world.identity(&mchid)?;
            Some(office.respond(caller, &path, &incoming, &fired))
        });
        task.await.ok().flatten().unwrap_or_else(|| whole(plain(StatusCode::INTERNAL_SERVER_ERROR)))
    } else {
        office.respond(caller, &path, &incoming, &fired)
    };
    match end {
        Some(End::Reset { .. }) => {
            wire.reset.tell();
            Err(NoAnswer)
        }
        Some(End::Withheld(time)) => {
            tokio::time::sleep(time).await;
            Err(NoAnswer)
        }
        _ => Ok(reply),
    }
}

impl Office {
    /// The signed answer to a request of this caller, as far as the drills let it come.
    fn respond(&self, caller: &Identity, path: &str, incoming: &Incoming<'_>, fired: &Fired) -> Reply {
        let now = self.desk.clock.now();
        if let Some(refusal) = fired.instead() {
            let platform = caller.serving(incoming.platform_serial(), now);
            let signer = platform.and_then(|platform| caller.signer(&platform, now));
            return self.finish(incoming, signer.ok().map(|signer| (caller, signer)), Err(refusal), fired);
        }
        let (signer, result) = match caller.serving(incoming.platform_serial(), now) {
            Ok(platform) => {
                let noted = self.desk.asked(caller, &platform);
                // Chosen before the request is carried out: what turns meanwhile is for the next one.
                let signer = caller.signer(&platform, now);
                (signer, noted.and_then(|()| self.decide(caller, &platform, path, incoming)))
            }
            Err(refusal) => (caller.default_platform(now), Err(refusal)),
        };
        let result = match fired.afterwards() {
            Some(refusal) => result.and(Err(refusal)),
            None => result,
        };
        match signer {
            Ok(signer) => self.finish(incoming, Some((caller, signer)), result, fired),
            Err(refusal) => self.finish(incoming, None, Err(refusal), fired),
        }
    }

    fn decide(
        &self,
        caller: &Identity,
        platform: &PlatformIdentity,
        path: &str,
        incoming: &Incoming<'_>,
    ) -> Result<Answer, Refusal> {
        let found = route::find(self.desk.registry, incoming.method, path)?;
        check_headers(&found, incoming)?;
        self.desk.serve(caller, platform, &found, incoming)
    }

    /// Writes it into the journal, and tells who watches.
    pub(crate) fn enter(&self, entry: JournalEntry) {
        self.desk.store.watchers.tell(|| Some(Happening::Request(entry.clone())));
        self.journal.add(entry);
    }

    /// Signs with this key, if there is one, and writes the journal.
    pub(crate) fn finish(
        &self,
        incoming: &Incoming<'_>,
        signer: Option<(&Identity, PlatformIdentity)>,
        result: Result<Answer, Refusal>,
        fired: &Fired,
    ) -> Reply {
        let rule = result.as_ref().map_or_else(|refusal| refusal.rule, |answer| answer.rule);
        let result = self.desk.allow(rule).and(result);
        let (mut status, mut body, form, rule, code, number, words) = match result {
            Ok(Answer { status, body, form, rule }) => (status, body, form, rule, "", 0, None),
            Err(refusal) => {
                let (body, number, words) = (refusal.body(), refusal.number(), refusal.words());
                let form = match refusal.shape {
                    Shape::Json => Form::Json,
                    Shape::Xml => Form::File("text/plain"),
                    Shape::Page => Form::File("text/html"),
                };
                (refusal.status, body, form, refusal.rule, refusal.code, number, Some(words))
            }
        };
        let request_id = format!("{}-{number}", random::request_id());
        let world = &self.desk.world;
        let (diagnosis, diagnosis_zh) = words.map(|words| (mask(world, &words.en), mask(world, &words.zh))).unzip();
        if let Some(diagnosis) = &diagnosis {
            tracing::warn!(status, code, rule = rule.id(), %diagnosis, "refused {} {}", incoming.method, mask(world, incoming.target));
        }
        let html = fired.body == Some(Spoiled::NotJson) && !body.is_empty();
        if html {
            body = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
                .to_vec();
        }
        let mut response = Response::new(());
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = response.headers_mut();
        // An answer without a body says of what type it would be.
        if !body.is_empty() || form == Form::Json {
            let media = match form {
                _ if html => "text/html",
                Form::Json => "application/json; charset=utf-8",
                Form::File(media) => media,
                Form::Statement => "text/plain; charset=utf-8",
            };
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(media));
        }
        set(headers, "request-id", &request_id);
        let signed = match form {
            Form::Json => Some(Cow::Borrowed(body.as_slice())),
            Form::Statement => Some(Cow::Owned(stamp::statement(headers, &body))),
            Form::File(_) => None,
        };
        if let (Some((_, platform)), Some(signed)) = (&signer, signed)
            && let Err(error) = stamp::sign(headers, platform, &signed, fired.sign)
        {
            tracing::error!(%error, "the answer could not be signed");
        }
        if !fired.names.is_empty() {
            tracing::warn!(
                drills = fired.names.join(", "),
                "drilled {} {}",
                incoming.method,
                mask(world, incoming.target)
            );
        }
        if fired.end == Some(End::Reset { committed: false }) {
            status = 0;
        }
        let now = self.desk.clock.now();
        let named = incoming.platform_serial();
        // As it says itself, which a drill may have changed.
        let signing = response.headers().get("wechatpay-serial").and_then(|serial| serial.to_str().ok());
        let unasked =
            signing.is_some() && signer.as_ref().is_some_and(|(caller, by)| caller.is_unasked(by, named, now));
        let (advice, advice_zh) = if unasked { self.journal.advise() } else { None }.unzip();
        let entry = JournalEntry {
            request_id,
            time: now,
            method: incoming.method.to_owned(),
            path: mask(world, shown(incoming.target)),
            body_digest: body_digest(incoming.body),
            mchid: signer.map(|(caller, _)| caller.mchid().to_owned()).unwrap_or_default(),
            named_key: named.map(|named| mask(world, shown(named))).unwrap_or_default(),
            signing_key: signing.unwrap_or_default().to_owned(),
            status,
            code: code.to_owned(),
            diagnosis,
            diagnosis_zh,
            advice: advice.map(str::to_owned),
            advice_zh: advice_zh.map(str::to_owned),
            rule: rule.id().to_owned(),
            drills: fired.names.clone(),
        };
        self.expectations.see(&entry);
        self.enter(entry);
        let body = Bytes::from(body);
        if fired.body == Some(Spoiled::Truncated) && body.len() > 1 {
            response.headers_mut().insert(CONTENT_LENGTH, body.len().into());
            return response.map(|()| Either::Right(Either::Left(Cut::of(&body))));
        }
        response.map(|()| Either::Left(Full::new(body)))
    }
}

/// What never comes to a merchant's gate: what the web server in front refuses, and what is of APIv2.
fn before_the_gate(incoming: &Incoming<'_>) -> Option<Refusal> {
    if incoming.method.bytes().any(|byte| byte.is_ascii_lowercase()) {
        let refusal = Refusal::new(Rule::MethodCase, 400, "BAD_REQUEST", "400 Bad Request").shaped(Shape::Page);
        let (sent, right) = (incoming.method, incoming.method.to_ascii_uppercase());
        return Some(refusal.because((
            format!("the method was sent as `{sent}`: methods are written in capitals, {right}"),
            format!("请求方法写成了 `{sent}`：HTTP 方法应为大写的 {right}"),
        )));
    }
    api_v2::refuse(incoming)
}

/// `Accept`, `User-Agent` and `Content-Type`, as the documents ask for them.
fn check_headers(found: &Found, incoming: &Incoming<'_>) -> Result<(), Refusal> {
    let accept = incoming.header("accept").unwrap_or_default();
    let agent = incoming.header("user-agent").unwrap_or_default();
    if agent.is_empty() || !(accept.contains("application/json") || accept.contains("*/*")) {
        let refusal = Refusal::invalid(Rule::Accept, "Http头缺少Accept或User-Agent");
        return Err(refusal.because(if agent.is_empty() {
            Words::from(("the header User-Agent is missing", "缺少请求头 User-Agent"))
        } else if accept.is_empty() {
            Words::from(("the header Accept is missing", "缺少请求头 Accept"))
        } else {
            Words::from((
                "the header Accept takes neither application/json nor */*",
                "请求头 Accept 的值既不含 application/json 也不含 */*",
            ))
        }));
    }
    let kind = incoming.header("content-type").unwrap_or_default();
    if found.is_upload() {
        if form::is_form(kind) {
            return Ok(());
        }
        let refusal = Refusal::param(Rule::ContentType, "Http头Content-Type必须为multipart/form-data");
        return Err(refusal.because((
            "an upload is multipart/form-data with the parts `meta` and `file`",
            "上传接口须用 multipart/form-data，含 `meta` 和 `file` 两个部分",
        )));
    }
    let is_json = kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"));
    // Some operations have nothing to say in their body, which then has no type.
    let bare = incoming.body.is_empty() && found.is_bodiless();
    if matches!(incoming.method, "POST" | "PUT" | "PATCH") && !bare && !is_json {
        let refusal = Refusal::param(Rule::ContentType, "Http头Content-Type必须为application/json");
        return Err(refusal.because(if kind.is_empty() {
            (
                "the header Content-Type is missing; it must be application/json",
                "缺少请求头 Content-Type，应为 application/json",
            )
        } else {
            (
                "the header Content-Type names another type than application/json",
                "请求头 Content-Type 的值不是 application/json",
            )
        }));
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
pub(crate) fn shown(target: &str) -> &str {
    target.char_indices().nth(2048).map_or(target, |(end, _)| &target[..end])
}

/// After an unread body the connection cannot be used again.
pub(crate) fn closing<B>(mut response: Response<B>) -> Response<B> {
    response.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

fn plain(status: StatusCode) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::new()));
    *response.status_mut() = status;
    response
}

impl fmt::Display for NoAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a drill ends the connection without an answer")
    }
}

impl std::error::Error for NoAnswer {}
