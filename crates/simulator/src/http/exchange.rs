//! HTTP/1.1 on one connection: exact bytes in, exact bytes out. Requests for a page or for control go there; requests
//! for WeChat Pay begin their [life](crate::life).

use std::pin::pin;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use http::header::HOST;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt as _, Either, Full};
use hyper::body::Incoming as HyperBody;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};

use crate::base::refusal::Refusal;
use crate::base::rule::rules;
use crate::console::{control, page};
use crate::engine::route;
use crate::faults::cut::Cut;
use crate::http::primary::{self, Turn};
use crate::http::reply::{NoAnswer, Reply, closing, plain};
use crate::life::{self, Arrived, Ended};
use crate::protocol::authenticate::Incoming;
use crate::server_state::ServerState;
use crate::wire::connection::{PATIENCE, Wire};
use crate::wire::listener::Listener;
use crate::wire::origin_check;

rules! {
    BODY_SIZE = "simulator.body-size", Assumed {
        en: "A request body of more than 64 KiB (4 MiB for transfer batches, 11 MiB for uploads) is answered 413, \
            unsigned.",
        zh: "请求体超过 64 KiB（转账批次 4 MiB，上传 11 MiB）时应答 413，不签名。",
        source: "Sizes from outside are bounded; WeChat Pay's own limits are not published. Else: another limit, \
            or 400.",
        source_zh: "外部输入的大小必须有上限；微信支付未公布自己的上限。其他可能：上限不同，或应答 400。",
    }
}

/// Serves one connection to its end.
pub(crate) async fn http(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    server: Arc<ServerState>,
    wire: Wire,
) -> hyper::Result<()> {
    let line = wire.line.clone();
    let service = service_fn(move |request| answer(Arc::clone(&server), request, wire.clone()));
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

/// The settings of HTTP/1.1 at every listener.
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
pub(crate) async fn answer(
    server: Arc<ServerState>,
    request: Request<HyperBody>,
    wire: Wire,
) -> Result<Reply, NoAnswer> {
    let line = wire.line.clone();
    let reply = respond(server, request, wire).await?;
    Ok(if line.is_place_awaited() { closing(reply) } else { reply })
}

async fn respond(server: Arc<ServerState>, request: Request<HyperBody>, wire: Wire) -> Result<Reply, NoAnswer> {
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
        read(body, route::largest_body(server.engine.registry, method, &path, &head.headers)),
    );
    let body = match read.await.unwrap_or(Err(Unread::Slow)) {
        Ok(body) => body,
        Err(Unread::TooLarge(limit)) => {
            if control::is_control(&path) {
                return Ok(whole(closing(control::too_large(limit, &target, &head.headers))));
            }
            let refusal = Refusal::new(rules::BODY_SIZE, 413, "PARAM_ERROR", "请求体过大")
                .because((format!("the body has more than {limit} bytes"), format!("请求报文主体超过 {limit} 字节")));
            let incoming = Incoming { method, target: &target, headers: &head.headers, body: b"", by_tls };
            return Ok(closing(sent(life::refuse(&server, &incoming, refusal))));
        }
        Err(Unread::Broken) => return Ok(whole(closing(plain(StatusCode::BAD_REQUEST)))),
        Err(Unread::Slow) => return Ok(whole(closing(plain(StatusCode::REQUEST_TIMEOUT)))),
    };
    if page::is_page(&server, method, &path, &head.headers) {
        return Ok(whole(page::answer(&server, method, &target, &head.headers, &body).await));
    }
    if control::is_control(&path) {
        return Ok(match origin_check::admits(&head.headers, origin_check::Intent::Call) {
            Ok(()) if control::is_stream(method, &path) => {
                match control::stream(&server, &wire, busy, &target, &head.headers) {
                    Ok(stream) => stream.map(|stream| Either::Right(Either::Right(stream))),
                    Err(full) => whole(*full),
                }
            }
            Ok(()) => whole(control::answer(&server, method, &target, &head.headers, &body).await),
            Err(stranger) => whole(control::refused(stranger, &target, &head.headers)),
        });
    }
    let named = head.uri.authority().map(http::uri::Authority::as_str);
    let host = named.or_else(|| head.headers.get(HOST)?.to_str().ok());
    let opens = door == Listener::Plain || named.is_some();
    let turn = Turn { door, host, opens, method, target: &target, body: &body };
    if let Some(down) = primary::is_down(&server, turn) {
        return primary::turn_away(turn, down, &wire.reset).await;
    }
    let method = method.to_owned();
    let arrived = Arrived { method, target, headers: head.headers, body, by_tls };
    match life::live(server, arrived).await {
        Ended::Answered(response) => Ok(sent(response)),
        Ended::Reset => {
            wire.reset.tell();
            Err(NoAnswer)
        }
        Ended::Silent => Err(NoAnswer),
    }
}

/// Whole, or cut short.
pub(crate) fn sent(response: Response<Either<Full<Bytes>, Cut>>) -> Reply {
    response.map(|body| match body {
        Either::Left(whole) => Either::Left(whole),
        Either::Right(cut) => Either::Right(Either::Left(cut)),
    })
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
