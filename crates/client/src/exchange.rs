//! Steps 3 and 4 of a request: it is signed and sent, once.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderValue, USER_AGENT};
use http::{Method, Response, Uri};
use tokio::time::Instant;
use weixinpay_core::{Authorization, Error, ErrorKind, Outcome, Request, Signer, Text, message, text};

use crate::clock::{Clock, nonce};
use crate::deadline::{Deadline, within};
use crate::hosts::{Host, HostRole, Hosts};
use crate::payload::Payload;
use crate::retry::UNREACHABLE;
use crate::transport::{Transport, TransportError};

/// Signs a request and sends it.
pub(crate) struct Exchange {
    pub(crate) hosts: Hosts,
    pub(crate) mchid: String,
    pub(crate) signer: Arc<dyn Signer>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) clock: Clock,
}

impl Exchange {
    /// Steps 3 and 4, once: the answer, whatever its status, not yet verified; or the error.
    pub(crate) async fn attempt(
        &self,
        request: &Request,
        payload: &Payload,
        serial: Option<&str>,
        role: HostRole,
        limit: Option<Duration>,
        deadline: Deadline,
    ) -> Result<Response<Bytes>, Error> {
        let host = self.hosts.at(role);
        let (until, limit) = deadline.of_attempt(limit);
        let signed = within(until, self.sign(request, payload, serial, host)).await;
        // A signer that blocks its thread returns in its own time: what it signed is not sent after that.
        let is_late = until.is_some_and(|until| Instant::now() >= until);
        let signed = signed.filter(|signed| signed.is_err() || !is_late).unwrap_or_else(|| Err(slow_signer(limit)))?;
        let Some(answer) = within(until, self.transport.send(signed)).await else {
            return Err(self.unanswered(role, limit).with_outcome(Outcome::after_sending(&request.method)));
        };
        let answer = answer.map_err(|error| self.unsent_or_broken(error, &request.method, role))?;
        self.hosts.answered(role);
        Ok(answer)
    }

    /// There was no answer in this time.
    fn unanswered(&self, role: HostRole, limit: Duration) -> Error {
        self.hosts.broke(role, self.clock.now());
        let host = &self.hosts.at(role).url;
        let seconds = limit.as_secs_f64();
        let message =
            text!("there was no answer from {host} within {seconds:.3} s", "{seconds:.3} 秒内没有等到 {host} 的应答");
        Error::new(ErrorKind::Timeout, message)
    }

    /// The error for a failed transport; it also records what that says of the host.
    fn unsent_or_broken(&self, error: TransportError, method: &Method, role: HostRole) -> Error {
        let url = &self.hosts.at(role).url;
        match error {
            TransportError::Connect(source) => {
                self.hosts.unreachable(role, self.clock.now());
                Error::new(ErrorKind::Connect, text!("no connection to {url} could be made", "连接不上 {url}"))
                    .with_hint(UNREACHABLE)
                    .with_source(source)
            }
            TransportError::Broken(source) => {
                self.hosts.broke(role, self.clock.now());
                Error::new(
                    ErrorKind::Transport,
                    text!(
                        "the connection to {url} broke before the answer was complete",
                        "与 {url} 的连接中断，应答不完整"
                    ),
                )
                .with_source(source)
                .with_outcome(Outcome::after_sending(method))
            }
            // Another host would answer the same: nothing is said of this one.
            TransportError::TooLarge { limit } => Error::new(
                ErrorKind::TooLarge,
                text!(
                    "the answer from {url} is longer than the limit of {limit} bytes",
                    "{url} 的应答超过 {limit} 字节的上限"
                ),
            )
            .with_hint(("ask for less at a time, or for a compressed file", "请缩小一次获取的范围，或改为获取压缩文件"))
            .with_outcome(Outcome::after_sending(method)),
        }
    }

    async fn sign(
        &self,
        request: &Request,
        payload: &Payload,
        serial: Option<&str>,
        host: &Host,
    ) -> Result<http::Request<Bytes>, Error> {
        let target = format!("{}{}", host.prefix, request.target());
        let timestamp = self.clock.now();
        let nonce_str = nonce()?;
        let message = message::request(request.method.as_str(), &target, timestamp, &nonce_str, &payload.signed);
        let authorization = Authorization {
            mchid: self.mchid.clone(),
            nonce_str,
            timestamp,
            serial_no: self.signer.serial_no().to_owned(),
            signature: self.signer.sign(&message).await.map_err(unsigned)?,
        };
        let unsendable =
            |_| Error::new(ErrorKind::Invalid, ("the request cannot be written as HTTP", "请求无法写成 HTTP"));
        let uri = Uri::builder()
            .scheme(host.url.scheme_str().unwrap_or("https"))
            .authority(host.url.authority().map_or("", http::uri::Authority::as_str))
            .path_and_query(target)
            .build()
            .map_err(unsendable)?;
        let mut authorization = HeaderValue::try_from(authorization.header()).map_err(|_| {
            Error::config((
                "the merchant id contains characters that are not allowed in a header",
                "商户号含有请求头不允许的字符",
            ))
        })?;
        authorization.set_sensitive(true);
        let (content_type, body) = match &payload.form {
            Some((content_type, body)) => (content_type.clone(), body.clone()),
            None => (HeaderValue::from_static("application/json"), payload.signed.clone()),
        };
        let is_empty = body.is_empty();
        let mut signed =
            http::Request::builder().method(request.method.clone()).uri(uri).body(body).map_err(unsendable)?;
        let headers = signed.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(USER_AGENT, self.user_agent.clone());
        // In the role of our own, and not beside it.
        for (name, value) in &request.headers {
            headers.insert(name, value.clone());
        }
        headers.insert(AUTHORIZATION, authorization);
        if let Some(host) = host.url.authority().and_then(|host| HeaderValue::from_str(host.as_str()).ok()) {
            headers.insert(HOST, host);
        }
        // A write without a body, too, is refused as "must be application/json" when the type is absent.
        if !request.method.is_safe() {
            headers.insert(CONTENT_TYPE, content_type);
        }
        // RFC 9110, section 8.6: these mean something by a body, so one that is empty says so. Servers answer 411 otherwise.
        if is_empty && matches!(request.method, Method::POST | Method::PUT | Method::PATCH) {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        if let Some(serial) = serial {
            headers.insert(
                "Wechatpay-Serial",
                HeaderValue::from_str(serial).map_err(|_| {
                    Error::config((
                        "the platform key's id contains characters that are not allowed in a header",
                        "微信支付公钥 ID 或平台证书序列号含有请求头不允许的字符",
                    ))
                })?,
            );
        }
        Ok(signed)
    }
}

/// The signer was asked, and had not signed when this time was over.
fn slow_signer(limit: Duration) -> Error {
    let seconds = limit.as_secs_f64();
    let message = text!("the signer had not signed within {seconds:.3} s", "签名器在 {seconds:.3} 秒内没有签好");
    Error::new(ErrorKind::Signer, message).with_hint((
        "check the signer, or give the attempt and the call more time",
        "请检查签名服务，或放宽单次尝试和整个调用的时限",
    ))
}

/// Whatever a signer fails with, a connection of its own for example, it was not the request's.
fn unsigned(error: Error) -> Error {
    if matches!(error.kind(), ErrorKind::Signer | ErrorKind::Config) {
        return error.with_outcome(Outcome::NoEffect);
    }
    let Text { en, zh } = error.message();
    let failed = Error::new(ErrorKind::Signer, text!("the signer failed: {en}", "签名器失败：{zh}"));
    let failed = match error.hint() {
        Some(hint) => failed.with_hint(hint.clone()),
        None => failed,
    };
    failed.with_source(error)
}
