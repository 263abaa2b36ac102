//! The life of one request, top to bottom.
//!
//! 1. **Say** — the chain or the dynamic door has built a [`Request`] and checked it.
//! 2. **Seal** — sensitive fields are encrypted with the platform key that `Wechatpay-Serial` names.
//! 3. **Sign** — over the exact bytes that are sent, with a new nonce and the time.
//! 4. **Send** — to the primary host or the standby; a repetition repeats 3 and 4 only.
//! 5. **Verify** — a success must carry a valid signature of a known key, unless it is a file, which WeChat Pay does not
//!    sign (but for [statements](statement)) and which is a [`Download`] of its own type. An error answer is decoded; a valid signature, where there is one,
//!    proves that it is WeChat Pay's.
//! 6. **Read** — the answer's type is made from the verified bytes ([`weixinpay_core::Call`]).

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderMap, HeaderValue, USER_AGENT};
use http::{Method, Response, Uri};
use tokio::time::Instant;
use weixinpay_core::{
    ApiError, Authorization, Body, Download, Error, Headers as _, Kind, Outcome, PlatformKey, PublicKey, Refusal,
    Reply, Request, Signer, Verified, Verifier, message, statement,
};

use crate::clock::{Clock, nonce};
use crate::hosts::{Host, Hosts, Place};
use crate::progress::{Progress, Step, slow_signer};
use crate::retry::{Retry, Tries, UNREACHABLE};
use crate::transport::{Transport, TransportError};
use crate::trust::Trust;

/// Steps 3 and 4: what it takes to sign a request and to send it.
pub(crate) struct Exchange {
    pub(crate) hosts: Hosts,
    pub(crate) mchid: String,
    pub(crate) signer: Arc<dyn Signer>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) user_agent: HeaderValue,
    pub(crate) clock: Clock,
}

/// What is signed and what is sent: the same bytes, unless it is a form.
#[derive(Default)]
pub(crate) struct Payload {
    signed: Bytes,
    /// The body and its content type, if it is not JSON.
    form: Option<(HeaderValue, Bytes)>,
}

impl Payload {
    /// Step 2.
    fn of(body: &Body, key: &PublicKey) -> Result<Self, Error> {
        match body {
            Body::Empty => Ok(Self::default()),
            Body::Json(bytes) => Ok(Self { signed: bytes.clone(), form: None }),
            Body::Sensitive(body) => Ok(Self { signed: body.seal(key)?, form: None }),
            Body::Upload(upload) => {
                let signed = upload.meta.seal(key)?;
                let boundary = nonce()?;
                let content_type = HeaderValue::try_from(format!("multipart/form-data; boundary={boundary}"))
                    .map_err(|_| Error::new(Kind::Invalid, "the form cannot be written as HTTP"))?;
                let form = Some((content_type, upload.encode(&signed, &boundary)));
                Ok(Self { signed, form })
            }
        }
    }
}

/// What a call has asked for, and by whose keys its answer is believed.
struct Asked<'a> {
    method: &'a Method,
    path: &'a str,
    verifier: &'a Verifier,
    /// The id of the key that `Wechatpay-Serial` named.
    key_id: &'a str,
    progress: &'a Progress,
}

/// What a success becomes.
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
            // What cannot be proven may still have been carried out.
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

    async fn in_time<T: Accepted>(&self, request: Request) -> Result<T, Error> {
        let limit = request.timeout.unwrap_or(self.timeout);
        let progress = Progress::of(limit);
        let sent = tokio::time::timeout(limit, self.seal_and_send::<T>(&request, &progress)).await;
        let result = sent.unwrap_or_else(|_| Err(self.out_of_time(&progress)));
        result.map_err(|error| {
            let done = progress.outcome();
            if error.outcome() == Outcome::Done || done == Outcome::NotSent { error } else { error.with_outcome(done) }
        })
    }

    /// The time of the whole call is over.
    fn out_of_time(&self, progress: &Progress) -> Error {
        let limit = progress.limit();
        match progress.step() {
            Step::Signing => slow_signer(limit),
            Step::Answer(place) => self.exchange.unanswered(place, limit),
            Step::Between => {
                Error::new(Kind::Timeout, format!("there was no answer within {:.3} s", limit.as_secs_f64()))
            }
        }
    }

    async fn seal_and_send<T: Accepted>(&self, request: &Request, progress: &Progress) -> Result<T, Error> {
        let verifier = self.trust.verifier(&self.exchange, progress).await?;
        let key = self.trust.sealing_key(&verifier, self.exchange.clock.now())?;
        let payload = Payload::of(&request.body, key.key())?;
        let retry = Retry { times: request.retries.unwrap_or(self.retry.times), ..self.retry };
        let limit = self.attempt_limit::<T>(request, retry, progress.limit());
        let asked =
            Asked { method: &request.method, path: &request.path, verifier: &verifier, key_id: key.id(), progress };
        let mut tries = Tries::new(&self.exchange.hosts, retry, self.exchange.clock.now());
        loop {
            if progress.is_over() {
                return Err(self.out_of_time(progress));
            }
            let attempt = self.exchange.attempt(request, &payload, Some(key.id()), tries.place(), limit, progress);
            let failed = match attempt.await {
                Ok(answer) if answer.status().is_success() => match T::accept(self, &asked, answer).await {
                    Ok(accepted) => return Ok(accepted),
                    Err(error) => error,
                },
                Ok(answer) => self.refused(&asked, answer).await,
                Err(error) => error,
            };
            progress.failed(failed.outcome());
            if progress.is_over() {
                return Err(failed);
            }
            let pause = tries.after(failed, &request.method, request.idempotent)?;
            if !pause.is_zero() {
                tokio::time::sleep(pause).await;
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
        Error::from_api(asked.method, api)
    }

    /// Step 5 for a bill that is signed by its digest.
    async fn verify_statement(&self, asked: &Asked<'_>, headers: &HeaderMap, bill: &[u8]) -> Result<(), Error> {
        let mut given = headers.get_all(statement::HEADER).iter();
        let (Some(Ok(sha1)), None) = (given.next().map(HeaderValue::to_str), given.next()) else {
            let refusal =
                if headers.contains_key(statement::HEADER) { Refusal::MalformedHeader } else { Refusal::MissingHeader };
            return Err(Error::signature(refusal, format!("a statement needs the header {} once", statement::HEADER)));
        };
        self.verify(asked, headers, statement::signed(sha1).into()).await?;
        if statement::sha1(bill).eq_ignore_ascii_case(sha1) {
            return Ok(());
        }
        Err(Error::signature(Refusal::BadSignature, "the statement does not have the SHA-1 that is signed"))
    }

    /// Step 5.
    async fn verify(&self, asked: &Asked<'_>, headers: &HeaderMap, body: Bytes) -> Result<Verified, Error> {
        let now = self.exchange.clock.now();
        let error = match asked.verifier.verify(headers, body.clone(), now) {
            Ok(verified) => return Ok(verified),
            Err(error) => error,
        };
        let serial = headers.header("Wechatpay-Serial");
        match self.trust.after(&error, &self.exchange, serial, asked.progress).await {
            Some(renewed) => renewed.verify(headers, body, now),
            None => Err(by_the_certificate(error, asked.key_id, serial)),
        }
    }
}

/// Says so where the public key was asked for and the answer is by a certificate: before the switch is started in the
/// merchant portal, WeChat Pay takes the public key's id and signs with its certificate all the same.
fn by_the_certificate(error: Error, asked: &str, serial: Option<&str>) -> Error {
    let Some(serial) = serial.filter(|serial| !PlatformKey::is_public_key_id(serial)) else { return error };
    if error.kind() != Kind::Signature(Refusal::UnknownKey) || !PlatformKey::is_public_key_id(asked) {
        return error;
    }
    Error::signature(
        Refusal::UnknownKey,
        format!(
            "the public key {asked} was asked for, and the answer is by the platform certificate {}: this merchant's switch \
             to the public key has not been started",
            serial.chars().filter(char::is_ascii_alphanumeric).take(64).collect::<String>()
        ),
    )
    .with_hint("start the switch in the merchant portal, or let certificates be downloaded with download_certificates() and prefer_certificates() until then")
}

impl Exchange {
    /// Steps 3 and 4, once: the answer, whatever its status, not yet verified; or the error.
    pub(crate) async fn attempt(
        &self,
        request: &Request,
        payload: &Payload,
        serial: Option<&str>,
        place: Place,
        limit: Option<Duration>,
        progress: &Progress,
    ) -> Result<Response<Bytes>, Error> {
        let host = self.hosts.at(place);
        let (until, limit) = progress.attempt(limit);
        progress.goes_to(Step::Signing);
        let signed = within(until, self.sign(request, payload, serial, host)).await;
        // A signer that blocks its thread returns in its own time: what it signed is not sent after that.
        let is_late = until.is_some_and(|until| Instant::now() >= until);
        let signed = signed.filter(|signed| signed.is_err() || !is_late).unwrap_or_else(|| Err(slow_signer(limit)))?;
        progress.sent(&request.method, place);
        let answer = within(until, self.transport.send(signed)).await;
        progress.goes_to(Step::Between);
        let Some(answer) = answer else {
            return Err(self.unanswered(place, limit).with_outcome(Outcome::after_sending(&request.method)));
        };
        let answer = answer.map_err(|error| self.unsent_or_broken(error, &request.method, place))?;
        self.hosts.answered(place);
        Ok(answer)
    }

    /// There was no answer in this time.
    fn unanswered(&self, place: Place, limit: Duration) -> Error {
        self.hosts.broke(place, self.clock.now());
        let host = &self.hosts.at(place).url;
        Error::new(Kind::Timeout, format!("there was no answer from {host} within {:.3} s", limit.as_secs_f64()))
    }

    /// What the transport failed with, and what that says of the host.
    fn unsent_or_broken(&self, error: TransportError, method: &Method, place: Place) -> Error {
        let host = self.hosts.at(place);
        match error {
            TransportError::Connect(source) => {
                self.hosts.unreachable(place, self.clock.now());
                Error::new(Kind::Connect, format!("no connection to {} could be made", host.url))
                    .with_hint(UNREACHABLE)
                    .with_source(source)
            }
            TransportError::Broken(source) => {
                self.hosts.broke(place, self.clock.now());
                Error::new(
                    Kind::Transport,
                    format!("the connection to {} broke before the answer was complete", host.url),
                )
                .with_source(source)
                .with_outcome(Outcome::after_sending(method))
            }
            // Another host would answer the same: nothing is said of this one.
            TransportError::TooLarge { limit } => Error::new(
                Kind::TooLarge,
                format!("the answer from {} is longer than the {limit} bytes that are read", host.url),
            )
            .with_hint("ask for less at a time, or for a compressed file")
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
        let unsendable = |_| Error::new(Kind::Invalid, "the request cannot be written as HTTP");
        let uri = Uri::builder()
            .scheme(host.url.scheme_str().unwrap_or("https"))
            .authority(host.url.authority().map_or("", http::uri::Authority::as_str))
            .path_and_query(target)
            .build()
            .map_err(unsendable)?;
        let mut authorization = HeaderValue::try_from(authorization.header())
            .map_err(|_| Error::config("the merchant id cannot stand in a header"))?;
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
        // In the place of our own, and not beside it.
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
                HeaderValue::from_str(serial)
                    .map_err(|_| Error::config("the platform key's id cannot stand in a header"))?,
            );
        }
        Ok(signed)
    }
}

/// The future's output, unless the time is over before.
async fn within<T>(until: Option<Instant>, work: impl Future<Output = T>) -> Option<T> {
    match until {
        Some(until) => tokio::time::timeout_at(until, work).await.ok(),
        None => Some(work.await),
    }
}

/// Whatever a signer fails with, a connection of its own for example, it was not the request's.
fn unsigned(error: Error) -> Error {
    if matches!(error.kind(), Kind::Signer | Kind::Config) {
        return error.with_outcome(Outcome::NotSent);
    }
    let failed = Error::new(Kind::Signer, format!("the signer failed: {}", error.message()));
    let failed = match error.hint() {
        Some(hint) => failed.with_hint(hint),
        None => failed,
    };
    failed.with_source(error)
}
