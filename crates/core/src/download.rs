//! A file that WeChat Pay sends. It is not signed itself.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

/// A file as it arrived. WeChat Pay does not sign downloads, so this is never a [`Verified`](crate::Verified): only TLS
/// says where it comes from. Compare its digest with the one that the operation which gave the link has named. The
/// [statements](crate::statement) of cross-border payments are signed by their digest, which the client has verified.
#[derive(Clone)]
#[non_exhaustive]
pub struct Download {
    /// HTTP status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// The file: a bill, an image, a receipt. Compressed if that was asked for.
    pub bytes: Bytes,
}

impl Download {
    /// A file that arrived.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, bytes: Bytes) -> Self {
        Self { status, headers, bytes }
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Download({}, {} bytes)", self.status, self.bytes.len())
    }
}
