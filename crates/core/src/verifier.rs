//! Whether an answer or a notification comes from WeChat Pay.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use crate::error::Error;
use crate::headers::Headers;
use crate::key::{Certificate, PublicKey};
use crate::message;
use crate::refusal::Refusal;

/// How far a timestamp may be from now, in seconds, either way.
pub const TOLERANCE: i64 = 300;

/// What a deliberately wrong signature begins with.
pub const PROBE: &str = "WECHATPAY/SIGNTEST/";

/// A key of WeChat Pay: the public key of the merchant (`PUB_KEY_ID_…`), or a platform certificate. Cheap to clone.
#[derive(Debug, Clone)]
pub struct PlatformKey {
    id: Arc<str>,
    key: Arc<PublicKey>,
    not_after: Option<i64>,
}

impl PlatformKey {
    /// The WeChat Pay public key, from its id (`PUB_KEY_ID_…`, taken as it is) and the text of `pub_key.pem`.
    ///
    /// # Errors
    /// [`Kind::Config`](crate::Kind::Config) if the id is empty or the text is not an RSA public key.
    pub fn from_pem(id: &str, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let id = id.trim();
        if id.is_empty() {
            return Err(Error::config("the id of the WeChat Pay public key is empty")
                .with_hint("copy it whole from the merchant portal; it begins with PUB_KEY_ID_"));
        }
        Ok(Self { id: id.into(), key: Arc::new(PublicKey::from_pem(pem)?), not_after: None })
    }

    /// A platform certificate, from its PEM text; its id is its serial number.
    ///
    /// # Errors
    /// [`Kind::Config`](crate::Kind::Config) if the text is not a certificate of an RSA key.
    pub fn from_certificate_pem(pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        let certificate = Certificate::from_pem(pem)?;
        Ok(Self {
            id: certificate.serial_no().into(),
            key: Arc::new(certificate.public_key().clone()),
            not_after: Some(certificate.not_after()),
        })
    }

    /// What `Wechatpay-Serial` says for this key. Opaque.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The key.
    #[must_use]
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    /// Whether it is a certificate (which expires) and not a public key (which does not).
    #[must_use]
    pub fn is_certificate(&self) -> bool {
        self.not_after.is_some()
    }

    /// End of a certificate's validity, Unix seconds; `None` for a public key.
    #[must_use]
    pub fn not_after(&self) -> Option<i64> {
        self.not_after
    }

    /// Whether its validity is over. A certificate that is not valid *yet* is accepted: it is handed out ahead of time.
    #[must_use]
    pub fn is_expired(&self, now: i64) -> bool {
        self.not_after.is_some_and(|end| now > end)
    }
}

/// The platform keys that are trusted, of both kinds.
#[derive(Debug, Clone, Default)]
pub struct Verifier {
    keys: Vec<PlatformKey>,
}

/// Bytes that are proven to come from WeChat Pay. Only a [`Verifier`] makes one. `Debug` shows their number only.
#[derive(Clone)]
pub struct Verified {
    body: Bytes,
    key_id: Arc<str>,
    timestamp: i64,
}

impl Verified {
    /// The body, exactly as received.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Id of the platform key that signed.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.key_id
    }

    /// When it was signed, Unix seconds.
    #[must_use]
    pub fn timestamp(&self) -> i64 {
        self.timestamp
    }
}

impl fmt::Debug for Verified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Verified({} bytes by {} at {})", self.body.len(), self.key_id, self.timestamp)
    }
}

impl Verifier {
    /// Trusts these keys. A later key replaces an earlier one of the same id.
    #[must_use]
    pub fn new(keys: impl IntoIterator<Item = PlatformKey>) -> Self {
        let mut verifier = Self::default();
        for key in keys {
            verifier.keys.retain(|known| !known.id.eq_ignore_ascii_case(&key.id));
            verifier.keys.push(key);
        }
        verifier
    }

    /// The trusted keys.
    #[must_use]
    pub fn keys(&self) -> &[PlatformKey] {
        &self.keys
    }

    /// The trusted key of this id.
    #[must_use]
    pub fn key(&self, id: &str) -> Option<&PlatformKey> {
        self.keys.iter().find(|key| key.id.eq_ignore_ascii_case(id))
    }

    /// The key to seal with and to name in `Wechatpay-Serial`: a public key if there is one, else the certificate that
    /// lives longest and has not expired.
    #[must_use]
    pub fn sealing_key(&self, now: i64) -> Option<&PlatformKey> {
        let public = self.keys.iter().find(|key| !key.is_certificate());
        public.or_else(|| self.keys.iter().filter(|key| !key.is_expired(now)).max_by_key(|key| key.not_after))
    }

    /// Checks the `Wechatpay-*` headers and the signature over the raw body. `now` is Unix seconds.
    ///
    /// # Errors
    /// [`Kind::Signature`](crate::Kind::Signature) with the [`Refusal`]. Its outcome is that of something that was never
    /// sent; a client that has sent a request says so itself.
    pub fn verify(&self, headers: &(impl Headers + ?Sized), body: Bytes, now: i64) -> Result<Verified, Error> {
        let header = |name: &'static str| {
            headers
                .header(name)
                .ok_or_else(|| Error::signature(Refusal::MissingHeader, format!("the header {name} is missing")))
        };
        let malformed = |name: &str| {
            Error::signature(Refusal::MalformedHeader, format!("the header {name} does not have its form"))
        };
        let serial = header("Wechatpay-Serial")?;
        let signature = header("Wechatpay-Signature")?;
        let timestamp_text = header("Wechatpay-Timestamp")?;
        let nonce = header("Wechatpay-Nonce")?;
        let timestamp: i64 = timestamp_text.parse().map_err(|_| malformed("Wechatpay-Timestamp"))?;
        if let Some(kind) = headers.header("Wechatpay-Signature-Type")
            && !kind.eq_ignore_ascii_case(crate::authorization::SCHEME)
        {
            return Err(Error::signature(Refusal::UnsupportedType, "the signature is not of the type SHA256-RSA2048"));
        }
        if signature.starts_with(PROBE) {
            return Err(Error::signature(Refusal::Probe, "the signature is a probe"));
        }
        let signature = STANDARD.decode(signature).map_err(|_| malformed("Wechatpay-Signature"))?;
        let apart = now.abs_diff(timestamp);
        if apart > TOLERANCE.unsigned_abs() {
            return Err(Error::signature(
                Refusal::Stale,
                format!(
                    "it was signed {apart} s {} this machine's clock",
                    if timestamp < now { "before" } else { "after" }
                ),
            ));
        }
        let Some(key) = self.key(serial) else {
            return Err(Error::signature(
                Refusal::UnknownKey,
                format!("no platform key with the id {} is trusted", printable(serial)),
            ));
        };
        if key.is_expired(now) {
            return Err(Error::signature(
                Refusal::ExpiredKey,
                format!("the platform certificate {} has expired", key.id),
            ));
        }
        if !key.key.verify(&message::response(timestamp_text, nonce, &body), &signature) {
            return Err(Error::signature(
                Refusal::BadSignature,
                format!("the signature does not fit the body and the key {}", key.id),
            ));
        }
        Ok(Verified { body, key_id: Arc::clone(&key.id), timestamp })
    }
}

/// An id from outside, cut to what may be printed.
fn printable(id: &str) -> String {
    id.chars().filter(|c| c.is_ascii_graphic()).take(64).collect()
}
