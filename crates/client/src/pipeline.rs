//! The life of one request, top to bottom.
//!
//! 1. **Build** — the chain or the dynamic path has built a [`Request`] and checked it.
//! 2. **Seal** — sensitive fields are encrypted with the platform key that `Wechatpay-Serial` names ([`Payload`]).
//! 3. **Sign** — over the exact bytes that are sent, with a new nonce and the time ([`Exchange`]).
//! 4. **Send** — to the primary host or the standby; a repetition repeats 3 and 4 only ([`Attempts`]).
//! 5. **Verify** — a success must carry a valid signature of a known key, unless it is a file, which WeChat Pay does not
//!    sign (but for [statements](statement)) and which is a [`Download`] of its own type. An error answer is decoded; a valid signature, where there is one,
//!    proves that it is WeChat Pay's.
//! 6. **Read** — the answer's type is made from the verified bytes ([`weixinpay_core::Call`]).

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{HeaderMap, HeaderValue};
use http::{Method, Response};
use weixinpay_core::{
    ApiError, Download, Error, ErrorKind, Headers as _, Outcome, PlatformKey, Reply, Request, SIMULATOR_HEADER,
    SignatureError, Verified, Verifier, statement, text,
};

use crate::deadline::Deadline;
use crate::exchange::Exchange;
use crate::payload::Payload;
use crate::retry::{Attempts, Retry};
use crate::trust::Trust;

/// A call's request, and the keys that verify its answer.
struct Asked<'a> {
    method: &'a Method,
    path: &'a str,
    verifier: &'a Verifier,
    /// The id of the key that `Wechatpay-Serial` named.
    key_id: &'a str,
    deadline: Deadline,
}

/// The type that a successful answer becomes.
trait Accepted: Sized {
    /// Whether it may take as long as the file is large.
    const IS_FILE: bool;

    fn accept(
        pipeline: &Pipeline,
        asked: &Asked<'_>,
        answer: Response<Bytes>,
    ) -> impl Future<Output = Result<Self, Error>> + Send;
}

impl Accepted for Reply {
    const IS_FILE: bool = false;

    async fn accept(pipeline: &Pipeline, asked: &Asked<'_>, answer: Response<Bytes>) -> Result<Self, Error> {
        let (parts, body) = answer.into_parts();
        match pipeline.verify(asked, &parts.headers, body).await {
            Ok(verified) => Ok(Self::new(parts.status, parts.headers, verified)),
            // The operation may have been carried out although the answer cannot be verified.
            Err(error) => Err(error.with_outcome(Outcome::after_sending(asked.method))),
        }
    }
}

/// WeChat Pay does not sign files, so there is nothing to verify; but it signs the digest of a statement.
impl Accepted for Download {
    const IS_FILE: bool = true;

    async fn accept(pipeline: &Pipeline, asked: &Asked<'_>, answer: Response<Bytes>) -> Result<Self, Error> {
        let (parts, body) = answer.into_parts();
        if statement::is_at(asked.path) {
            pipeline.verify_statement(asked, &parts.headers, &body).await?;
        }
        Ok(Self::new(parts.status, parts.headers, body))
    }
}

/// All six steps.
pub(crate) struct Pipeline {
    pub(crate) exchange: Arc<Exchange>,
    pub(crate) trust: Trust,
    pub(crate) retry: Retry,
    pub(crate) timeout: Duration,
    /// `None` for the default: see [`Pipeline::attempt_limit`].
    pub(crate) attempt_timeout: Option<Duration>,
}

/// How long an attempt may take if nothing else is said and there may be another.
pub(crate) const ATTEMPT: Duration = Duration::from_secs(10);

impl Pipeline {
    /// Steps 2 to 5, within the time that the call has.
    pub(crate) async fn run(&self, request: Request) -> Result<Reply, Error> {
        self.in_time::<Reply>(request).await
    }

    /// Steps 2 to 4, for a file.
    pub(crate) async fn download(&self, request: Request) -> Result<Download, Error> {
        self.in_time::<Download>(request).await
    }

    /// The error of an attempt carries the possible effect on to the next: a later attempt that did nothing undoes
    /// nothing.
    async fn in_time<T: Accepted>(&self, request: Request) -> Result<T, Error> {
        let request = &request;
        let deadline = Deadline::after(request.timeout.unwrap_or(self.timeout));
        let verifier = deadline.within(self.trust.verifier(&self.exchange, deadline)).await??;
        let key = self.trust.sealing_key(&verifier, self.exchange.clock.now())?;
        let payload = Payload::of(&request.body, key.key())?;
        let retry = Retry { times: request.retries.unwrap_or(self.retry.times), ..self.retry };
        let limit = self.attempt_limit::<T>(request, retry, deadline.limit());
        let asked =
            Asked { method: &request.method, path: &request.path, verifier: &verifier, key_id: key.id(), deadline };
        let mut attempts = Attempts::new(&self.exchange.hosts, retry, self.exchange.clock.now());
        let mut happened = Outcome::NoEffect;
        loop {
            if deadline.is_over() {
                return Err(after(happened, deadline.over()));
            }
            let attempt = self.exchange.attempt(request, &payload, Some(key.id()), attempts.role(), limit, deadline);
            let result = match attempt.await {
                Ok(answer) => self.believe::<T>(&asked, answer).await,
                Err(error) => Err(error),
            };
            let failed = match result {
                Ok(accepted) => return Ok(accepted),
                Err(error) => after(happened, error),
            };
            happened = failed.outcome();
            if deadline.is_over() {
                return Err(failed);
            }
            let pause = attempts.after(failed, &request.method, request.idempotent)?;
            if !pause.is_zero() {
                deadline.within(tokio::time::sleep(pause)).await.map_err(|over| after(happened, over))?;
            }
        }
    }

    /// How long one attempt may take. Unless it was said, there is a limit only where another attempt may follow: 10 s, or
    /// half of the call's time, so that one that hangs leaves time for the next; a file may take the half.
    fn attempt_limit<T: Accepted>(&self, request: &Request, retry: Retry, call: Duration) -> Option<Duration> {
        let by_default = || {
            let half = call / 2;
            retry
                .repeats(&request.method, request.idempotent)
                .then(|| if T::IS_FILE { half } else { half.min(ATTEMPT) })
        };
        request.attempt_timeout.or(self.attempt_timeout).or_else(by_default)
    }

    /// Step 5, in the time that is left: certificates may have to be downloaded for it.
    async fn believe<T: Accepted>(&self, asked: &Asked<'_>, answer: Response<Bytes>) -> Result<T, Error> {
        let believed = asked.deadline.within(async {
            if answer.status().is_success() {
                T::accept(self, asked, answer).await
            } else {
                Err(self.refused(asked, answer).await)
            }
        });
        believed.await.unwrap_or_else(|over| Err(over.with_outcome(Outcome::after_sending(asked.method))))
    }

    /// Step 5 for an error answer. A valid signature makes it WeChat Pay's whatever it says; a wrong one makes it nothing.
    async fn refused(&self, asked: &Asked<'_>, answer: Response<Bytes>) -> Error {
        let (parts, body) = answer.into_parts();
        let request_id = parts.headers.header("Request-ID");
        let verified = if parts.headers.contains_key("Wechatpay-Signature") {
            let verified = self.verify(asked, &parts.headers, body.clone()).await;
            verified.inspect_err(|error| tracing::debug!(%error, "the signature of an error answer is not valid")).ok()
        } else {
            None
        };
        let api = match &verified {
            Some(verified) => ApiError::read_verified(parts.status, request_id, verified),
            None => ApiError::read(parts.status, request_id, &body),
        };
        Error::from_api(asked.method, api.of_simulator(parts.headers.header(SIMULATOR_HEADER)))
    }

    /// Step 5 for a bill that is signed by its digest.
    async fn verify_statement(&self, asked: &Asked<'_>, headers: &HeaderMap, bill: &[u8]) -> Result<(), Error> {
        let mut given = headers.get_all(statement::HEADER).iter();
        let (Some(Ok(sha1)), None) = (given.next().map(HeaderValue::to_str), given.next()) else {
            let refusal = if headers.contains_key(statement::HEADER) {
                SignatureError::MalformedHeader
            } else {
                SignatureError::MissingHeader
            };
            let name = statement::HEADER;
            return Err(Error::signature(
                refusal,
                text!("a statement needs the header {name} once", "账单应有且只有一个 {name} 头"),
            ));
        };
        self.verify(asked, headers, statement::signed(sha1).into()).await?;
        if statement::sha1(bill).eq_ignore_ascii_case(sha1) {
            return Ok(());
        }
        Err(Error::signature(
            SignatureError::BadSignature,
            ("the statement does not have the SHA-1 that is signed", "账单的 SHA-1 与签名中的不一致"),
        ))
    }

    /// Step 5.
    async fn verify(&self, asked: &Asked<'_>, headers: &HeaderMap, body: Bytes) -> Result<Verified, Error> {
        let now = self.exchange.clock.now();
        let error = match asked.verifier.verify(headers, body.clone(), now) {
            Ok(verified) => return Ok(verified),
            Err(error) => error,
        };
        let serial = headers.header("Wechatpay-Serial");
        match self.trust.after(&error, &self.exchange, serial, asked.deadline).await {
            Some(renewed) => renewed.verify(headers, body, now),
            None => Err(by_the_certificate(error, asked.key_id, serial)),
        }
    }
}

/// A failure after attempts that may have done something.
fn after(before: Outcome, failed: Error) -> Error {
    if before.may_have_happened() && !failed.outcome().may_have_happened() {
        return failed.with_outcome(before);
    }
    failed
}

/// Says so where the public key was asked for and the answer is by a certificate: before the switch is started in the
/// merchant portal, WeChat Pay takes the public key's id and signs with its certificate all the same.
fn by_the_certificate(error: Error, asked: &str, serial: Option<&str>) -> Error {
    let Some(serial) = serial.filter(|serial| !PlatformKey::is_public_key_id(serial)) else { return error };
    if error.kind() != ErrorKind::Signature(SignatureError::UnknownKey) || !PlatformKey::is_public_key_id(asked) {
        return error;
    }
    let serial: String = serial.chars().filter(char::is_ascii_alphanumeric).take(64).collect();
    let message = text!(
        "the public key {asked} was asked for, and the answer is by the platform certificate {serial}: this merchant's \
         switch to the public key has not been started",
        "请求指定了公钥 {asked}，应答却由平台证书 {serial} 签名：该商户尚未开始切换到微信支付公钥"
    );
    Error::signature(SignatureError::UnknownKey, message).with_hint((
        "start the switch in the merchant portal, or let certificates be downloaded with download_certificates() and \
         prefer_certificates() until then",
        "请在商户平台开始切换到微信支付公钥；此前可用 download_certificates() 和 prefer_certificates() 下载并使用平台证书",
    ))
}
