//! Why an answer or notification was not accepted as WeChat Pay's.

use std::fmt;

/// Why an answer or notification was not accepted as WeChat Pay's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Refusal {
    /// One of the four `Wechatpay-*` headers is absent.
    MissingHeader,
    /// A `Wechatpay-*` header does not have its form.
    MalformedHeader,
    /// The timestamp is more than 300 s away from now.
    Stale,
    /// No key with the serial of the `Wechatpay-Serial` header is trusted.
    UnknownKey,
    /// The certificate with that serial has expired.
    ExpiredKey,
    /// The signature does not fit the bytes.
    BadSignature,
    /// The signature is a probe (`WECHATPAY/SIGNTEST/…`): WeChat Pay tests whether you verify. Not an attack.
    Probe,
    /// The signature is of a kind that is not supported, such as SM2.
    UnsupportedType,
}

impl Refusal {
    /// The one thing to do about it.
    #[must_use]
    pub const fn hint(self) -> &'static str {
        match self {
            Self::MissingHeader => "a proxy may strip the Wechatpay-* headers; an unsigned success is never trusted",
            Self::MalformedHeader => "something between WeChat Pay and you changed a Wechatpay-* header",
            Self::Stale => "set this machine's clock by NTP; a replayed answer looks the same",
            Self::UnknownKey => "configure the platform key with this id, or let certificates be downloaded",
            Self::ExpiredKey => "download the current platform certificates, or move to the WeChat Pay public key",
            Self::BadSignature => "check that the body is the raw bytes, and that the key belongs to this merchant",
            Self::Probe => "WeChat Pay probes that you verify; notifications are sent again, reads may be repeated",
            Self::UnsupportedType => "this merchant answers with a signature suite other than SHA256-RSA2048",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MissingHeader => "missing header",
            Self::MalformedHeader => "malformed header",
            Self::Stale => "stale",
            Self::UnknownKey => "unknown key",
            Self::ExpiredKey => "expired key",
            Self::BadSignature => "bad signature",
            Self::Probe => "probe",
            Self::UnsupportedType => "unsupported signature type",
        })
    }
}
