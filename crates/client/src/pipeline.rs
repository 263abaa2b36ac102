//! The life of one request, top to bottom.
//!
//! 1. **Say** — the chain or the dynamic door has built a [`Request`] and checked it.
//! 2. **Seal** — sensitive fields are encrypted with the platform key that `Wechatpay-Serial` names.
//! 3. **Sign** — over the exact bytes that are sent, with a new nonce and the time.
//! 4. **Send** — to the primary host or the standby; a repetition repeats 3 and 4 only.
//! 5. **Verify** — an error answer is decoded; a success must carry a valid signature of a known key, unless it is a file,
//!    which WeChat Pay does not sign and which is a [`Download`] of its own type.
//! 6. **Read** — the answer's type is made from the verified bytes ([`weixinpay_core::Call`]).

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HOST, HeaderValue, USER_AGENT};
use http::{Method, Response, Uri};
use weixinpay_core::{
    ApiError, Authorization, Body, Download, Error, Headers as _, Kind, Outcome, PublicKey, Reply, Request, Signer,
    Verifier, message,
};

use crate::clock::{Clock, nonce};
use crate::hosts::{Host, Hosts, Place};
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

/// What a success becomes.
trait Accepted: Sized {
    fn accept(
        pipeline: &Pipeline,
        method: &Method,
        answer: Response<Bytes>,
        verifier: &Verifier,
    ) -> impl Future<Output = Result<Self, Error>> + Send;
}

impl Accepted for Reply {
    async fn accept(
        pipeline: &Pipeline,
        method: &Method,
        answer: Response<Bytes>,
        verifier: &Verifier,
    ) -> Result<Self, Error> {
        pipeline.verify(method, answer, verifier).await
    }
}

/// WeChat Pay does not sign files, so there is nothing to verify.
impl Accepted for Download {
    async fn accept(_: &Pipeline, _: &Method, answer: Response<Bytes>, _: &Verifier) -> Result<Self, Error> {
        let (parts, body) = answer.into_parts();
        Ok(Self::new(parts.status, parts.headers, body))
    }
}

/// How far a call has come when its time runs out.
#[derive(Clone, Copy)]
struct Progress {
    /// What all tries together may have done: a later one that certainly did nothing takes nothing back.
    done: Outcome,
    /// Who is to answer.
    at: Option<Place>,
}

/// All six steps.
pub(crate) struct Pipeline {
    pub(crate) exchange: Arc<Exchange>,
    pub(crate) trust: Trust,
    pub(crate) retry: Retry,
    pub(crate) timeout: Duration,
}

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
        let progress = Mutex::new(Progress { done: Outcome::NotSent, at: None });
        let sent = tokio::time::timeout(limit, self.seal_and_send::<T>(&request, &progress)).await;
        let Progress { done, at } = *progress.lock().unwrap_or_else(PoisonError::into_inner);
        let result = sent.unwrap_or_else(|_| {
            let from = at.map(|place| {
                self.exchange.hosts.broke(place, self.exchange.clock.now());
                format!(" from {}", self.exchange.hosts.at(place).url)
            });
            let from = from.unwrap_or_default();
            Err(Error::new(Kind::Timeout, format!("there was no answer{from} within {:.3} s", limit.as_secs_f64())))
        });
        result.map_err(|error| {
            if error.outcome() == Outcome::Done || done == Outcome::NotSent { error } else { error.with_outcome(done) }
        })
    }

    async fn seal_and_send<T: Accepted>(&self, request: &Request, progress: &Mutex<Progress>) -> Result<T, Error> {
        let verifier = self.trust.verifier(&self.exchange).await?;
        let key = self.trust.sealing_key(&verifier, self.exchange.clock.now())?;
        let payload = Payload::of(&request.body, key.key())?;
        let retry = Retry { times: request.retries.unwrap_or(self.retry.times), ..self.retry };
        let set = |done, at| *progress.lock().unwrap_or_else(PoisonError::into_inner) = Progress { done, at };
        let mut before = Outcome::NotSent;
        let mut tries = Tries::new(&self.exchange.hosts, retry, self.exchange.clock.now());
        loop {
            let place = tries.place();
            // If time runs out from here on, the request may have arrived.
            set(Outcome::after_sending(&request.method), Some(place));
            let failed = match self.exchange.attempt(request, &payload, Some(key.id()), place).await {
                Ok(answer) => match T::accept(self, &request.method, answer, &verifier).await {
                    Ok(accepted) => return Ok(accepted),
                    Err(error) => error,
                },
                Err(error) => error,
            };
            if failed.outcome().may_have_happened() {
                before = failed.outcome();
            }
            set(before, None);
            let pause = tries.after(failed, &request.method, request.idempotent)?;
            if !pause.is_zero() {
                tokio::time::sleep(pause).await;
            }
        }
    }

    /// Step 5. What it cannot prove may still have been carried out.
    async fn verify(&self, method: &Method, answer: Response<Bytes>, verifier: &Verifier) -> Result<Reply, Error> {
        let (parts, body) = answer.into_parts();
        let now = self.exchange.clock.now();
        let verified = match verifier.verify(&parts.headers, body.clone(), now) {
            Ok(verified) => Ok(verified),
            Err(error) => {
                match self.trust.after(&error, &self.exchange, parts.headers.header("Wechatpay-Serial")).await {
                    Some(renewed) => renewed.verify(&parts.headers, body, now),
                    None => Err(error),
                }
            }
        };
        match verified {
            Ok(verified) => Ok(Reply::new(parts.status, parts.headers, verified)),
            Err(error) => Err(error.with_outcome(Outcome::after_sending(method))),
        }
    }
}

impl Exchange {
    /// Steps 3 and 4, once: the answer to a success, not yet verified, or the error.
    pub(crate) async fn attempt(
        &self,
        request: &Request,
        payload: &Payload,
        serial: Option<&str>,
        place: Place,
    ) -> Result<Response<Bytes>, Error> {
        let method = &request.method;
        let host = self.hosts.at(place);
        let signed = self.sign(request, payload, serial, host).await?;
        let answer = self.transport.send(signed).await.map_err(|error| match error {
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
        })?;
        self.hosts.answered(place);
        if answer.status().is_success() {
            return Ok(answer);
        }
        let request_id = answer.headers().header("Request-ID");
        Err(Error::from_api(method, ApiError::read(answer.status(), request_id, answer.body())))
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
            signature: self.signer.sign(&message).await?,
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
