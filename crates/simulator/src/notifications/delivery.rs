//! One time that a notification is sent: sealed, signed, posted, and what was answered.

use std::io::ErrorKind;
use std::pin::pin;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::header::{ACCEPT, CONNECTION, CONTENT_TYPE, HOST, HeaderValue, PRAGMA, USER_AGENT};
use http::{Method, Request, Version};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use serde::Serialize;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use weixinpay_core::{AEAD_ALGORITHM, ApiV3Key, Error, Text, Time, text};

use crate::base::clock::real_now_ms;
use crate::base::random;
use crate::notifications::notice::Notice;
use crate::notifications::notification::Attempt;
use crate::notifications::target::{Endpoint, Reach, Target};
use crate::protocol::any_certificate;
use crate::protocol::response_signer::{self, Spoil};
use crate::world::identity::PlatformIdentity;

/// As much of an answer as is read.
const READ: usize = 64 << 10;
/// As much of an answer as is kept.
const KEPT: usize = 1 << 10;

#[derive(Serialize)]
struct Envelope<'a> {
    id: &'a str,
    create_time: Time,
    resource_type: &'static str,
    event_type: &'a str,
    summary: &'a str,
    resource: Resource<'a>,
}

#[derive(Serialize)]
struct Resource<'a> {
    #[serde(skip_serializing_if = "str::is_empty")]
    original_type: &'a str,
    algorithm: &'static str,
    ciphertext: String,
    associated_data: &'a str,
    nonce: String,
}

/// The request, sealed and signed anew: each attempt has its own nonces and its own time.
pub(crate) fn request(
    notice: &Notice,
    target: &Target,
    key: &ApiV3Key,
    platform: &PlatformIdentity,
    spoil: Option<Spoil>,
) -> Result<Request<Full<Bytes>>, Error> {
    let nonce = random::aead_nonce();
    let envelope = Envelope {
        id: &notice.id,
        create_time: Time::from_unix(notice.created),
        resource_type: "encrypt-resource",
        event_type: &notice.event_type,
        summary: &notice.summary,
        resource: Resource {
            original_type: &notice.original_type,
            algorithm: AEAD_ALGORITHM,
            ciphertext: key.seal(&nonce, &notice.original_type, notice.resource.to_string().as_bytes())?,
            associated_data: &notice.original_type,
            nonce,
        },
    };
    let body = serde_json::to_vec(&envelope).map_err(|error| {
        Error::config(text!("the notification cannot be written as JSON: {error}", "通知无法写成 JSON：{error}"))
    })?;
    let mut request = Request::new(Full::default());
    *request.method_mut() = Method::POST;
    *request.version_mut() = Version::HTTP_11;
    *request.uri_mut() = target.path.clone().into();
    let headers = request.headers_mut();
    if let Ok(host) = HeaderValue::from_str(&target.host) {
        headers.insert(HOST, host);
    }
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
    headers.insert(USER_AGENT, HeaderValue::from_static("Mozilla/4.0"));
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    headers.insert(PRAGMA, HeaderValue::from_static("no-cache"));
    response_signer::sign(headers, platform, &body, spoil)?;
    *request.body_mut() = Full::new(Bytes::from(body));
    Ok(request)
}

/// Sends it and keeps what came of it. Redirects are not followed.
pub(crate) async fn send(
    request: Request<Full<Bytes>>,
    target: &Target,
    (patience, tls, reach): (Duration, &Connector, &Reach),
    due: i64,
    drill: Option<&str>,
) -> Attempt {
    let (sent_ms, begun) = (real_now_ms(), Instant::now());
    let mut status = None;
    let exchanged = tokio::time::timeout(patience, exchange(request, target, (tls, reach), &mut status)).await;
    let (answer, error) = match exchanged {
        Ok(Ok(answer)) => (Some(answer), None),
        Ok(Err(error)) => (None, Some(error)),
        Err(_) => {
            let seconds = patience.as_secs_f32();
            (None, Some(text!("no answer within {seconds} s", "{seconds} 秒内没有应答")))
        }
    };
    let error = error.or_else(|| match status {
        Some(status @ 300..400) => {
            Some(text!("{status} is a redirect, which is not followed", "{status} 是重定向，微信支付不会跟随"))
        }
        Some(status) if !matches!(status, 200 | 204) => {
            Some(text!("{status} is neither 200 nor 204", "{status} 不是 200 或 204"))
        }
        _ => None,
    });
    Attempt {
        due,
        sent_ms,
        took_ms: i64::try_from(begun.elapsed().as_millis()).unwrap_or(i64::MAX),
        status,
        answer,
        error,
        drill: drill.map(str::to_owned),
    }
}

/// Why there is no connection; the system's words are English wherever it runs, so the usual reason has its own.
fn unconnected(error: &std::io::Error) -> Text {
    match error.kind() {
        ErrorKind::ConnectionRefused => {
            Text::new("no connection: nothing listens at this address", "连接不上：该地址没有程序在监听")
        }
        _ => text!("no connection: {error}", "连接不上：{error}"),
    }
}

/// The first bytes of the answer, and its status as soon as there is one.
async fn exchange(
    request: Request<Full<Bytes>>,
    target: &Target,
    (tls, reach): (&Connector, &Reach),
    status: &mut Option<u16>,
) -> Result<String, Text> {
    let stream = match &target.place {
        Endpoint::At(addresses) => TcpStream::connect(addresses.as_slice()).await,
        Endpoint::Named(name, port) => TcpStream::connect((name.as_str(), *port)).await,
    };
    let stream = stream.map_err(|error| unconnected(&error))?;
    // A name is known by where it leads.
    if stream.peer_addr().is_ok_and(|address| reach.is_own(address)) {
        return Err(Reach::own());
    }
    let _ = stream.set_nodelay(true);
    let Some(name) = &target.tls else { return talk(request, stream, status).await };
    let connector = tls.get().map_err(|error| text!("TLS cannot be used: {error}", "无法使用 TLS：{error}"))?;
    let stream = connector
        .connect(name.clone(), stream)
        .await
        .map_err(|error| text!("no TLS: {error}", "TLS 握手失败：{error}"))?;
    talk(request, stream, status).await
}

async fn talk(
    request: Request<Full<Bytes>>,
    stream: impl AsyncRead + AsyncWrite + Unpin,
    status: &mut Option<u16>,
) -> Result<String, Text> {
    let broken = |error: hyper::Error| match std::error::Error::source(&error) {
        Some(cause) => text!("no HTTP answer: {error}: {cause}", "没有收到 HTTP 应答：{error}: {cause}"),
        None => text!("no HTTP answer: {error}", "没有收到 HTTP 应答：{error}"),
    };
    let (mut sender, connection) = http1::Builder::new()
        .max_buf_size(READ)
        .title_case_headers(true)
        .handshake(TokioIo::new(stream))
        .await
        .map_err(broken)?;
    let talk = async {
        let mut response = sender.send_request(request).await.map_err(broken)?;
        *status = Some(response.status().as_u16());
        let (mut kept, mut read) = (Vec::new(), 0_usize);
        // The status has been said: a body that breaks off changes nothing.
        while let Some(Ok(frame)) = response.frame().await {
            let Some(data) = frame.data_ref() else { continue };
            let room = KEPT.saturating_sub(kept.len());
            kept.extend_from_slice(data.get(..room).unwrap_or(data));
            read = read.saturating_add(data.len());
            if read >= READ {
                break;
            }
        }
        Ok(String::from_utf8_lossy(&kept).into_owned())
    };
    let (mut talk, mut connection) = (pin!(talk), pin!(connection));
    tokio::select! {
        biased;
        told = &mut talk => told,
        // Bytes that arrived before the connection ended must still be read.
        _ = &mut connection => talk.await,
    }
}

/// TLS towards receivers, made when it is first needed.
#[derive(Default)]
pub(crate) struct Connector(OnceLock<Result<TlsConnector, rustls::Error>>);

impl Connector {
    fn get(&self) -> Result<&TlsConnector, &rustls::Error> {
        self.0.get_or_init(|| any_certificate::config().map(TlsConnector::from)).as_ref()
    }
}

impl std::fmt::Debug for Connector {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Connector")
    }
}
