//! Platform certificates that are downloaded: at first, then every 12 hours, and once when an unknown serial appears.
//!
//! One download serves all who wait for it. Expired certificates are not taken, and without any the client refuses to
//! send. Source: <https://pay.weixin.qq.com/doc/v3/partner/4012068814>.

use std::sync::{Arc, PoisonError, RwLock};

use http::Method;
use serde::Deserialize;
use tokio::sync::Mutex;
use weixinpay_core::{AEAD_ALGORITHM, ApiV3Key, Error, Kind, PlatformKey, Request, Verifier};

use crate::pipeline::{Exchange, Payload};

/// Certificates older than this are downloaded again, in seconds. WeChat Pay asks for less than 12 hours.
const REFRESH_AFTER: i64 = 11 * 3600;

/// After an unknown serial, at most one download in this time, in seconds, so that forged answers cannot cause a flood.
const UNKNOWN_SERIAL_PAUSE: i64 = 60;

pub(crate) struct Certificates {
    key: Arc<ApiV3Key>,
    /// Whether the list itself may be asked for under a public key's id, which WeChat Pay refuses before the switch.
    ask_with_public_key: bool,
    current: RwLock<Option<Snapshot>>,
    download: Mutex<Attempts>,
}

#[derive(Clone)]
struct Snapshot {
    verifier: Arc<Verifier>,
    downloaded_at: i64,
}

/// What the downloads so far came to, so that those who waited for one take its result instead of starting another.
#[derive(Default)]
struct Attempts {
    count: u64,
    last_started: Option<i64>,
    last_error: Option<(Kind, String)>,
}

#[derive(Deserialize)]
struct List {
    #[serde(default)]
    data: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    serial_no: String,
    encrypt_certificate: Sealed,
}

#[derive(Deserialize)]
struct Sealed {
    algorithm: String,
    nonce: String,
    #[serde(default)]
    associated_data: String,
    ciphertext: String,
}

impl Certificates {
    pub(crate) fn new(key: Arc<ApiV3Key>, ask_with_public_key: bool) -> Self {
        Self { key, ask_with_public_key, current: RwLock::new(None), download: Mutex::default() }
    }

    /// The given keys and the certificates, downloaded if there are none yet or they are old.
    pub(crate) async fn current(&self, exchange: &Exchange, given: &Verifier) -> Result<Arc<Verifier>, Error> {
        let now = exchange.clock.now();
        match self.snapshot() {
            Some(snapshot) if now - snapshot.downloaded_at < REFRESH_AFTER => Ok(snapshot.verifier),
            Some(snapshot) => {
                // The old ones still verify: one caller refreshes them, and the others do not wait.
                let Ok(mut attempts) = self.download.try_lock() else { return Ok(snapshot.verifier) };
                if attempts.last_started.is_some_and(|at| now - at < UNKNOWN_SERIAL_PAUSE) {
                    return Ok(snapshot.verifier);
                }
                match self.fetch(exchange, given, &mut attempts).await {
                    Ok(verifier) => Ok(verifier),
                    Err(error) => {
                        tracing::warn!(%error, "platform certificates could not be refreshed; going on with those at hand");
                        Ok(snapshot.verifier)
                    }
                }
            }
            None => self.first(exchange, given).await,
        }
    }

    /// The certificates after an unknown serial appeared; `None` if a download is not due or brought nothing.
    pub(crate) async fn refreshed(&self, exchange: &Exchange, given: &Verifier) -> Option<Arc<Verifier>> {
        let seen = self.snapshot().map(|snapshot| snapshot.downloaded_at);
        let mut attempts = self.download.lock().await;
        let snapshot = self.snapshot();
        if snapshot.as_ref().map(|snapshot| snapshot.downloaded_at) != seen {
            return snapshot.map(|snapshot| snapshot.verifier);
        }
        let now = exchange.clock.now();
        if attempts.last_started.is_some_and(|at| now - at < UNKNOWN_SERIAL_PAUSE) {
            return None;
        }
        self.fetch(exchange, given, &mut attempts)
            .await
            .inspect_err(|error| tracing::warn!(%error, "no platform certificates after an unknown serial"))
            .ok()
    }

    /// The first download. Whoever waited for another's takes its result, the failure too.
    async fn first(&self, exchange: &Exchange, given: &Verifier) -> Result<Arc<Verifier>, Error> {
        // A caller that finds the lock free starts a download of its own, whatever came of earlier ones.
        let mut attempts = match self.download.try_lock() {
            Ok(attempts) => attempts,
            Err(_) => {
                let attempts = self.download.lock().await;
                if let Some(snapshot) = self.snapshot() {
                    return Ok(snapshot.verifier);
                }
                if let Some((kind, error)) = attempts.last_error.clone() {
                    return Err(Error::new(kind, error));
                }
                attempts
            }
        };
        if let Some(snapshot) = self.snapshot() {
            return Ok(snapshot.verifier);
        }
        self.fetch(exchange, given, &mut attempts).await
    }

    async fn fetch(
        &self,
        exchange: &Exchange,
        given: &Verifier,
        attempts: &mut Attempts,
    ) -> Result<Arc<Verifier>, Error> {
        attempts.count += 1;
        attempts.last_started = Some(exchange.clock.now());
        attempts.last_error = None;
        let fetched = self.download(exchange, given).await;
        match fetched {
            Ok(verifier) => {
                let verifier = Arc::new(verifier);
                let snapshot = Snapshot { verifier: Arc::clone(&verifier), downloaded_at: exchange.clock.now() };
                *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(snapshot);
                tracing::info!(
                    attempt = attempts.count,
                    keys = verifier.keys().len(),
                    "platform certificates downloaded"
                );
                Ok(verifier)
            }
            Err(error) => {
                let error = without_certificates(error);
                // An error of the API is about the certificates, not about the calls that wait for them.
                let kind = if error.kind() == Kind::Api { Kind::NoPlatformKey } else { error.kind() };
                attempts.last_error = Some((kind, error.to_string()));
                Err(error)
            }
        }
    }

    /// Downloads, decrypts, and only then verifies: with the certificates just decrypted, which the APIv3 key vouches for.
    async fn download(&self, exchange: &Exchange, given: &Verifier) -> Result<Verifier, Error> {
        let request = Request::new(Method::GET, "/v3/certificates", "/v3/certificates".to_owned());
        let now = exchange.clock.now();
        let serial = given.sealing_key(now).filter(|_| self.ask_with_public_key).map(|key| key.id().to_owned());
        let answer = exchange.attempt(&request, &Payload::default(), serial.as_deref()).await?;
        let (parts, body) = answer.into_parts();
        let list: List = serde_json::from_slice(&body).map_err(|error| {
            Error::new(
                Kind::Decode,
                format!("the list of certificates has not its form (line {}, column {})", error.line(), error.column()),
            )
        })?;
        let mut keys = given.keys().to_vec();
        let before = keys.len();
        for item in &list.data {
            let sealed = &item.encrypt_certificate;
            if sealed.algorithm != AEAD_ALGORITHM {
                tracing::debug!(serial = %item.serial_no, "a certificate of another suite is left out");
                continue;
            }
            let pem = self.key.open(&sealed.nonce, &sealed.associated_data, &sealed.ciphertext)?;
            let key = PlatformKey::from_certificate_pem(pem.expose())?;
            if !key.id().eq_ignore_ascii_case(&item.serial_no) {
                return Err(Error::new(
                    Kind::NoPlatformKey,
                    "a downloaded certificate has another serial number than the list says",
                ));
            }
            if key.is_expired(now) {
                tracing::warn!(serial = %key.id(), "an expired platform certificate is left out");
                continue;
            }
            keys.push(key);
        }
        if keys.len() == before {
            return Err(Error::new(
                Kind::NoPlatformKey,
                "WeChat Pay has no valid platform certificate for this merchant",
            ));
        }
        let verifier = Verifier::new(keys);
        verifier.verify(&parts.headers, body, exchange.clock.now())?;
        Ok(verifier)
    }

    fn snapshot(&self) -> Option<Snapshot> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A merchant with a public key only has no certificates: 404 `RESOURCE_NOT_EXISTS`, or an empty list.
fn without_certificates(error: Error) -> Error {
    let none =
        error.api().is_some_and(|api| api.code() == "RESOURCE_NOT_EXISTS") || error.kind() == Kind::NoPlatformKey;
    if none {
        Error::new(Kind::NoPlatformKey, "WeChat Pay has no valid platform certificate for this merchant")
            .with_hint(
                "new merchants have a public key only: configure it with its PUB_KEY_ID from the merchant portal",
            )
            .with_source(error)
    } else {
        error
    }
}
