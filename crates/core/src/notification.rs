//! A notification: verified, then decrypted, then decoded — in that order, from the raw bytes.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde::Deserialize;
use serde::de::{DeserializeOwned, IgnoredAny};

use crate::aead::{ALGORITHM, ApiV3Key};
use crate::error::{Error, ErrorKind};
use crate::headers::Headers;
use crate::outcome::Outcome;
use crate::secret::Secret;
use crate::text;
use crate::time::Time;
use crate::verifier::Verifier;

/// A notification from WeChat Pay, decrypted.
///
/// Answer 200 or 204 within 5 s when you have it, 4xx or 5xx when [`open`](Self::open) fails: it is sent again.
/// Duplicates happen; recognise them by the business number in the resource, not by `id` alone.
/// Source: <https://pay.weixin.qq.com/doc/v3/partner/4015124358>.
#[derive(Debug, Clone)]
pub struct Notification {
    /// Id of this notification.
    pub id: String,
    /// When it was made. Its text is kept even where it is malformed.
    pub create_time: Time,
    /// Such as `TRANSACTION.SUCCESS`. New ones appear at any time.
    pub event_type: String,
    /// Words for people.
    pub summary: String,
    /// The type of the resource before encryption, such as `transaction`; empty if absent.
    pub original_type: String,
    /// Id of the platform key that signed.
    pub key_id: String,
    resource: Secret,
}

#[derive(Deserialize)]
struct Envelope {
    #[serde(default)]
    id: String,
    #[serde(default)]
    create_time: Time,
    #[serde(default)]
    event_type: String,
    #[serde(default)]
    summary: String,
    resource: Resource,
}

#[derive(Deserialize)]
struct Resource {
    algorithm: String,
    ciphertext: String,
    nonce: String,
    #[serde(default)]
    associated_data: Option<String>,
    #[serde(default)]
    original_type: Option<String>,
}

impl Notification {
    /// Opens a notification. `body` is the raw bytes of the request, before any parser saw them; `now` is Unix seconds.
    ///
    /// # Errors
    /// [`ErrorKind::Signature`] if it is not proven to be WeChat Pay's, [`ErrorKind::Decrypt`] if the APIv3 key does not open it,
    /// [`ErrorKind::Decode`] if it is malformed.
    pub fn open(
        headers: &(impl Headers + ?Sized),
        body: impl Into<Bytes>,
        verifier: &Verifier,
        key: &ApiV3Key,
        now: i64,
    ) -> Result<Self, Error> {
        let verified = verifier.verify(headers, body.into(), now)?;
        let decode = |error: serde_json::Error| {
            let subject = ("the notification is malformed", "通知不符合格式");
            Error::decode(subject, verified.body(), &error).with_outcome(Outcome::Done)
        };
        let envelope: Envelope = serde_json::from_slice(verified.body()).map_err(decode)?;
        if envelope.resource.algorithm != ALGORITHM {
            return Err(Error::new(
                ErrorKind::Decrypt,
                ("the notification is not encrypted with AEAD_AES_256_GCM", "通知不是用 AEAD_AES_256_GCM 加密的"),
            )
            .with_outcome(Outcome::Done));
        }
        let Resource { nonce, associated_data, ciphertext, original_type, .. } = envelope.resource;
        let resource = key
            .open(&nonce, associated_data.as_deref().unwrap_or_default(), &ciphertext)
            .map_err(|error| error.with_outcome(Outcome::Done))?;
        Ok(Self {
            id: envelope.id,
            create_time: envelope.create_time,
            event_type: envelope.event_type,
            summary: envelope.summary,
            original_type: original_type.unwrap_or_default(),
            key_id: verified.key_id().to_owned(),
            resource,
        })
    }

    /// The decrypted resource as JSON bytes. May hold personal data.
    #[must_use]
    pub fn resource_json(&self) -> &[u8] {
        self.resource.expose()
    }

    /// Whether this is another event than its type says: one whose resources are of this `original_type` or have the first
    /// of these fields, and never the second, which those of the type always have.
    ///
    /// Profit sharing arrives as `TRANSACTION.SUCCESS`, mostly with the original type `profitsharing`, sometimes with
    /// `transaction`. Source: <https://pay.weixin.qq.com/doc/v2/partner/4011985282>.
    #[must_use]
    pub fn is_rather(&self, original_type: &str, has: &str, lacks: &str) -> bool {
        let Ok(fields) = self.resource::<BTreeMap<String, IgnoredAny>>() else { return false };
        !fields.contains_key(lacks) && (fields.contains_key(has) || self.original_type == original_type)
    }

    /// The decrypted resource, decoded.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] if it is not such a value.
    pub fn resource<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_slice(self.resource.expose()).map_err(|error| {
            let kind = &self.event_type;
            let subject = text!("the resource of {kind} is malformed", "{kind} 的 resource 不符合格式");
            Error::decode(subject, self.resource.expose(), &error).with_outcome(Outcome::Done)
        })
    }
}
