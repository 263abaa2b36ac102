//! A verified answer as it arrived.

use http::{HeaderMap, StatusCode};

use crate::verifier::Verified;

/// A successful answer that is proven to come from WeChat Pay.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Reply {
    /// HTTP status.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// The verified body.
    pub verified: Verified,
}

impl Reply {
    /// A verified answer.
    #[must_use]
    pub fn new(status: StatusCode, headers: HeaderMap, verified: Verified) -> Self {
        Self { status, headers, verified }
    }
}
