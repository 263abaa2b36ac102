//! The answer to the sender when a notification is not accepted.

use std::fmt;

use http::StatusCode;
use weixinpay_core::{Error, ErrorKind, SignatureError};

/// A notification that was not taken: 401 when it is not proven to be WeChat Pay's, 413, 408 and 400 for a body that is
/// too large, too slow or broken off, 500 when it is genuine and cannot be read here. The answer's body is
/// `{"code":"FAIL","message":"…"}`, and says nothing of what is inside.
/// Source: <https://pay.weixin.qq.com/doc/v3/partner/4015124358>.
#[derive(Debug)]
pub struct Rejection {
    status: StatusCode,
    message: &'static str,
    error: Option<Error>,
}

impl Rejection {
    /// The HTTP status of the answer.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The answer's `message`, at most 64 characters.
    #[must_use]
    pub fn message(&self) -> &'static str {
        self.message
    }

    /// The error, unless only the body could not be read.
    #[must_use]
    pub fn error(&self) -> Option<&Error> {
        self.error.as_ref()
    }

    /// Also the place where it is logged: only here the reason is known.
    pub(super) fn of(error: Error) -> Self {
        let (status, message) = match error.kind() {
            ErrorKind::Signature(SignatureError::Probe) => {
                tracing::info!("a probe was refused as it should be: WeChat Pay tests whether signatures are verified");
                (StatusCode::UNAUTHORIZED, "the signature is not accepted")
            }
            ErrorKind::Signature(refusal) => {
                tracing::warn!(%refusal, %error, "what is not proven to be WeChat Pay's was refused");
                (StatusCode::UNAUTHORIZED, "the signature is not accepted")
            }
            kind => {
                tracing::error!(?kind, %error, "a notification could not be read; it will be sent again");
                let message = match kind {
                    ErrorKind::Decrypt => "the resource could not be decrypted",
                    ErrorKind::Decode => "the notification could not be decoded",
                    _ => "the signature cannot be verified at the moment",
                };
                (StatusCode::INTERNAL_SERVER_ERROR, message)
            }
        };
        Self { status, message, error: Some(error) }
    }

    #[cfg(feature = "actix-web")]
    pub(super) fn no_client() -> Self {
        Self::of(Error::config((
            "the application has no web::Data<weixinpay::Client>",
            "应用里没有注册 web::Data<weixinpay::Client>",
        )))
    }

    pub(super) fn too_large() -> Self {
        Self::of_body(StatusCode::PAYLOAD_TOO_LARGE, "the body is larger than 1 MiB")
    }

    pub(super) fn broken() -> Self {
        Self::of_body(StatusCode::BAD_REQUEST, "the body did not arrive whole")
    }

    pub(super) fn slow() -> Self {
        Self::of_body(StatusCode::REQUEST_TIMEOUT, "the body did not arrive in time")
    }

    pub(super) fn body(&self) -> String {
        // The messages are all written above: nothing in them needs an escape.
        format!(r#"{{"code":"FAIL","message":"{}"}}"#, self.message)
    }

    fn of_body(status: StatusCode, message: &'static str) -> Self {
        tracing::warn!("a call was refused: {message}");
        Self { status, message, error: None }
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message)
    }
}

impl std::error::Error for Rejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.as_ref().map(|error| error as _)
    }
}
