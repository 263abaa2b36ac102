//! Platform certificates that are downloaded: at first, then every 12 hours, and once when an unknown serial appears.
//!
//! One download serves all who wait for it. Expired certificates are not taken, and without any the client refuses to
//! send. Source: <https://pay.weixin.qq.com/doc/v3/partner/4012068814>.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use serde::Deserialize;
use tokio::sync::Mutex;
use weixinpay_core::{
    AEAD_ALGORITHM, ApiError, ApiV3Key, Error, ErrorKind, Headers as _, PlatformKey, Request, Text, Verifier, text,
};

use crate::deadline::Deadline;
use crate::exchange::Exchange;
use crate::payload::Payload;
use crate::retry::{Attempts, Retry};

/// Certificates older than this are downloaded again, in seconds. WeChat Pay asks for less than 12 hours.
const REFRESH_AFTER: i64 = 11 * 3600;

/// At most one download in this time, in seconds, where there are keys to go on with: forged answers with unknown serials
/// cannot cause a flood, nor can a list that is gone.
const PAUSE: i64 = 60;

pub(crate) struct Certificates {
    key: Arc<ApiV3Key>,
    retry: Retry,
    /// Whether a public key may replace it: for encryption, and for asking for the list. WeChat Pay refuses its id
    /// before the switch is started.
    public_key_first: bool,
    /// How long one attempt may take.
    attempt_timeout: Duration,
    current: RwLock<Option<Snapshot>>,
    download: Arc<Mutex<Downloads>>,
}

#[derive(Clone)]
struct Snapshot {
    verifier: Arc<Verifier>,
    downloaded_at: i64,
}

/// The results of the downloads so far, so that tasks that waited for one take its result instead of starting another.
#[derive(Default)]
struct Downloads {
    last_started: Option<i64>,
    last_error: Option<Error>,
}

impl Downloads {
    fn is_due(&self, now: i64) -> bool {
        self.last_started.is_none_or(|at| now - at >= PAUSE)
    }
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
    associated_data: Option<String>,
    ciphertext: String,
}

impl Certificates {
    pub(crate) fn new(key: Arc<ApiV3Key>, retry: Retry, public_key_first: bool, attempt_timeout: Duration) -> Self {
        Self { key, retry, public_key_first, attempt_timeout, current: RwLock::new(None), download: Arc::default() }
    }

    /// The given keys and the certificates; those are downloaded if there are none yet, or beside the call if they are
    /// old.
    pub(crate) async fn current(
        self: &Arc<Self>,
        exchange: &Arc<Exchange>,
        given: &Arc<Verifier>,
        deadline: Deadline,
    ) -> Result<Arc<Verifier>, Error> {
        let now = exchange.clock.now();
        let Some(snapshot) = self.snapshot() else { return self.first(exchange, given, deadline).await };
        if now - snapshot.downloaded_at >= REFRESH_AFTER
            && let Ok(mut downloads) = Arc::clone(&self.download).try_lock_owned()
            && downloads.is_due(now)
        {
            // The old ones still verify: no call waits, and a download that fails or hangs fails no call.
            let (own, exchange, given) = (Arc::clone(self), Arc::clone(exchange), Arc::clone(given));
            tokio::spawn(async move {
                if let Err(error) = own.fetch(&exchange, &given, &mut downloads, Deadline::NONE).await {
                    tracing::warn!(%error, "platform certificates could not be refreshed; going on with the present ones");
                }
            });
        }
        Ok(snapshot.verifier)
    }

    /// The keys that know this serial; `None` if a download is not due or did not bring it.
    pub(crate) async fn with(
        &self,
        serial: &str,
        exchange: &Exchange,
        given: &Verifier,
        deadline: Deadline,
    ) -> Option<Arc<Verifier>> {
        let known =
            || self.snapshot().map(|snapshot| snapshot.verifier).filter(|verifier| verifier.key(serial).is_some());
        // Another call may have brought it since this one took its keys.
        if let Some(verifier) = known() {
            return Some(verifier);
        }
        let mut downloads = self.download.lock().await;
        if known().is_none() && downloads.is_due(exchange.clock.now()) {
            let fetched = self.fetch(exchange, given, &mut downloads, deadline).await;
            let _ =
                fetched.inspect_err(|error| tracing::warn!(%error, "no platform certificates after an unknown serial"));
        }
        known()
    }

    /// The first download. A call that waited for another's takes its result, a failure, too. If a public key can
    /// replace the certificate, only one call waits, and no failure stops it.
    async fn first(
        &self,
        exchange: &Exchange,
        given: &Arc<Verifier>,
        deadline: Deadline,
    ) -> Result<Arc<Verifier>, Error> {
        let now = exchange.clock.now();
        let stand_in = (self.public_key_first && given.sealing_key(now).is_some()).then(|| Arc::clone(given));
        let (mut downloads, waited) = match self.download.try_lock() {
            Ok(downloads) => (downloads, false),
            Err(_) => match &stand_in {
                Some(given) => return Ok(Arc::clone(given)),
                None => (self.download.lock().await, true),
            },
        };
        if let Some(snapshot) = self.snapshot() {
            return Ok(snapshot.verifier);
        }
        match (&stand_in, &downloads.last_error) {
            (Some(given), _) if !downloads.is_due(now) => return Ok(Arc::clone(given)),
            (None, Some(error)) if waited => return Err(error.clone()),
            _ => {}
        }
        match (self.fetch(exchange, given, &mut downloads, deadline).await, stand_in) {
            (Err(error), Some(given)) => {
                tracing::warn!(%error, "no platform certificates; going on with the public key");
                Ok(given)
            }
            (fetched, _) => fetched,
        }
    }

    async fn fetch(
        &self,
        exchange: &Exchange,
        given: &Verifier,
        downloads: &mut Downloads,
        deadline: Deadline,
    ) -> Result<Arc<Verifier>, Error> {
        downloads.last_started = Some(exchange.clock.now());
        downloads.last_error = None;
        match self.download(exchange, given, deadline).await {
            Ok(verifier) => {
                let verifier = Arc::new(verifier);
                let snapshot = Snapshot { verifier: Arc::clone(&verifier), downloaded_at: exchange.clock.now() };
                *self.current.write().unwrap_or_else(PoisonError::into_inner) = Some(snapshot);
                tracing::info!(keys = verifier.keys().len(), "platform certificates downloaded");
                Ok(verifier)
            }
            Err(error) => {
                let error = without_certificates(error);
                downloads.last_error = Some(error.clone());
                Err(error)
            }
        }
    }

    /// Downloads, decrypts, and only then verifies: with the certificates just decrypted, which the APIv3 key vouches for.
    async fn download(&self, exchange: &Exchange, given: &Verifier, deadline: Deadline) -> Result<Verifier, Error> {
        let now = exchange.clock.now();
        let serial = given.sealing_key(now).filter(|_| self.public_key_first).map(PlatformKey::id);
        let (parts, body) = self.list(exchange, serial, deadline).await?.into_parts();
        let list: List = serde_json::from_slice(&body).map_err(|error| {
            Error::decode(("the list of certificates is malformed", "平台证书列表不符合格式"), &body, &error)
        })?;
        let mut keys = given.keys().to_vec();
        let mut fault = None;
        for item in &list.data {
            match self.open(item, now) {
                Ok(key) => keys.push(key),
                Err(error) => {
                    tracing::warn!(serial = %item.serial_no, %error, "a platform certificate is left out");
                    fault.get_or_insert(error);
                }
            }
        }
        if keys.len() == given.keys().len() {
            return Err(fault.unwrap_or_else(|| Error::new(ErrorKind::NoPlatformKey, NONE)));
        }
        let verifier = Verifier::new(keys);
        verifier.verify(&parts.headers, body, exchange.clock.now())?;
        Ok(verifier)
    }

    /// The list as it came, asked for as often as any read.
    async fn list(
        &self,
        exchange: &Exchange,
        serial: Option<&str>,
        deadline: Deadline,
    ) -> Result<http::Response<Bytes>, Error> {
        let request = Request::new(Method::GET, PATH, PATH.to_owned());
        let mut attempts = Attempts::new(&exchange.hosts, self.retry, exchange.clock.now());
        loop {
            let limit = Some(self.attempt_timeout);
            let failed =
                match exchange.attempt(&request, &Payload::default(), serial, attempts.role(), limit, deadline).await {
                    Ok(answer) if answer.status().is_success() => return Ok(answer),
                    // Unsigned at first: there is no key yet to verify it with.
                    Ok(answer) => {
                        let request_id = answer.headers().header("Request-ID");
                        Error::from_api(&request.method, ApiError::read(answer.status(), request_id, answer.body()))
                    }
                    Err(error) => error,
                };
            tokio::time::sleep(attempts.after(failed, &request.method, false)?).await;
        }
    }

    fn open(&self, item: &Item, now: i64) -> Result<PlatformKey, Error> {
        let unusable = |en, zh| {
            let message = text!("a downloaded platform certificate {en}", "下载的平台证书{zh}");
            Error::new(ErrorKind::NoPlatformKey, message)
        };
        let sealed = &item.encrypt_certificate;
        if sealed.algorithm != AEAD_ALGORITHM {
            return Err(unusable("is of another suite than RSA", "不是 RSA 的"));
        }
        let pem =
            self.key.open(&sealed.nonce, sealed.associated_data.as_deref().unwrap_or_default(), &sealed.ciphertext)?;
        let key = PlatformKey::from_certificate_pem(pem.expose())?;
        if !key.id().eq_ignore_ascii_case(&item.serial_no) {
            return Err(unusable("has another serial number than the list says", "的序列号与列表不一致"));
        }
        if key.is_expired(now) {
            return Err(unusable("has expired", "已过期"));
        }
        Ok(key)
    }

    fn snapshot(&self) -> Option<Snapshot> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

const PATH: &str = "/v3/certificates";

const NONE: Text =
    Text::new("WeChat Pay has no valid platform certificate for this merchant", "微信支付没有这个商户的有效平台证书");

/// A merchant with a public key only has no certificates: 404 `RESOURCE_NOT_EXISTS`, or an empty list.
fn without_certificates(error: Error) -> Error {
    if error.api().is_none_or(|api| api.code() != "RESOURCE_NOT_EXISTS") && *error.message() != NONE {
        return error;
    }
    Error::new(ErrorKind::NoPlatformKey, NONE)
        .with_hint((
            "new merchants have a public key only: configure it with its PUB_KEY_ID from the merchant portal; or the base \
             URL is not right",
            "新商户只有微信支付公钥：请从商户平台取得公钥和 PUB_KEY_ID 并配置；也可能是接口地址填错了",
        ))
        .with_source(error)
}
