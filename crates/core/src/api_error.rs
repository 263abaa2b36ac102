//! WeChat Pay's error answer: status, code, message, detail, request id.

use std::fmt;

use http::StatusCode;
use serde::Deserialize;
use serde_json::Value;

/// WeChat Pay's error answer. Branch on [`status`](Self::status) and [`code`](Self::code), never on the message.
///
/// A gateway's 502 may be HTML: then the code is empty and the message says what came instead.
#[derive(Clone)]
pub struct ApiError {
    status: StatusCode,
    code: String,
    message: String,
    detail: Option<Value>,
    request_id: Option<String>,
}

#[derive(Deserialize)]
struct Wire {
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    message: Option<String>,
    #[serde(default)]
    detail: Option<Value>,
}

impl ApiError {
    /// Reads an error answer; never fails, whatever the bytes are.
    #[must_use]
    pub fn read(status: StatusCode, request_id: Option<&str>, body: &[u8]) -> Self {
        let wire: Option<Wire> = serde_json::from_slice(body).ok();
        let (code, message, detail) = match wire {
            Some(Wire { code, message, detail }) => (code.unwrap_or_default(), message.unwrap_or_default(), detail),
            None if body.is_empty() => (String::new(), "the answer has no body".to_owned(), None),
            None => (String::new(), format!("the answer is not JSON ({} bytes)", body.len()), None),
        };
        Self { status, code, message, detail, request_id: request_id.map(str::to_owned) }
    }

    /// HTTP status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Business code such as `PARAM_ERROR`; empty when the answer was not WeChat Pay's JSON.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// WeChat Pay's words, for people.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// Free JSON that locates the fault: `field`, `value`, `issue`, `location`, or `sign_information`. It may repeat
    /// what was sent, so it is not printed by `Debug` or `Display`.
    #[must_use]
    pub fn detail(&self) -> Option<&Value> {
        self.detail.as_ref()
    }

    /// The `Request-ID` header, for WeChat Pay's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The request as WeChat Pay saw it, in a 401 `SIGN_ERROR`: compare with what was signed.
    #[must_use]
    pub fn sign_information(&self) -> Option<&Value> {
        let detail = self.detail()?;
        detail.get("sign_information").or_else(|| detail.get("detail")?.get("sign_information"))
    }

    /// Whether it is one of the spellings of "too many requests".
    #[must_use]
    pub fn is_rate_limit(&self) -> bool {
        const CODES: [&str; 4] = ["FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED", "RATE_LIMITED", "FREQUENCY_LIMIT_EXCEED"];
        CODES.contains(&self.code())
    }

    /// The one thing to do about it, for the codes where that is known.
    pub(crate) fn hint(&self) -> Option<&'static str> {
        Some(match self.code() {
            "SIGN_ERROR" => {
                "check that the private key belongs to the certificate with this serial, and that nothing changes the bytes after signing"
            }
            "RESOURCE_NOT_EXISTS"
                if self.message.contains("平台证书") || self.message.contains("platform certificate") =>
            {
                "this merchant has no platform certificate: configure the WeChat Pay public key instead"
            }
            "NOT_ENOUGH" => "top up, then repeat with the same number",
            "SYSTEM_ERROR" | "SYSTEMERROR" => "repeat with the same number and the same content",
            _ if self.is_rate_limit() || self.status == StatusCode::TOO_MANY_REQUESTS => {
                "slow down, then repeat with the same number"
            }
            _ => return None,
        })
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "WeChat Pay answered {}", self.status.as_u16())?;
        if !self.code.is_empty() {
            write!(f, " {}", self.code)?;
        }
        if !self.message.is_empty() {
            write!(f, ": {}", self.message)?;
        }
        if let Some(id) = &self.request_id {
            write!(f, " [Request-ID {id}]")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status.as_u16())
            .field("code", &self.code)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_from_a_gateway_is_an_error_without_a_code() {
        let error = ApiError::read(StatusCode::BAD_GATEWAY, None, b"<html>502</html>");
        assert_eq!(error.code(), "");
        assert_eq!(error.to_string(), "WeChat Pay answered 502: the answer is not JSON (16 bytes)");
    }

    #[test]
    fn sign_information_is_found_in_both_of_its_places() {
        for body in [
            r#"{"code":"SIGN_ERROR","message":"m","detail":{"sign_information":{"method":"POST"}}}"#,
            r#"{"code":"SIGN_ERROR","message":"m","detail":{"detail":{"issue":"i","sign_information":{"method":"POST"}}}}"#,
        ] {
            let error = ApiError::read(StatusCode::UNAUTHORIZED, Some("id-268443699"), body.as_bytes());
            assert_eq!(error.sign_information().unwrap()["method"], "POST");
        }
    }

    #[test]
    fn the_detail_is_not_printed_because_it_may_repeat_what_was_sent() {
        let error = ApiError::read(
            StatusCode::BAD_REQUEST,
            None,
            r#"{"code":"PARAM_ERROR","message":"m","detail":{"value":"张三"}}"#.as_bytes(),
        );
        assert!(!format!("{error:?} {error}").contains("张三"));
    }
}
