//! Data that a verifier has verified. Below the errors, which may hold an answer; only the verifier fills the fields.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;

/// Bytes that are proven to come from WeChat Pay. Only a [`Verifier`](super::Verifier) makes one. `Debug` shows their number only.
#[derive(Clone)]
pub struct Verified {
    pub(super) body: Bytes,
    pub(super) key_id: Arc<str>,
    pub(super) timestamp: i64,
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
