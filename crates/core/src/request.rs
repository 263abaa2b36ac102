//! A request before it is signed: operation, target, body.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Method};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use crate::check::FieldError;
use crate::seal::Seal;
use crate::sensitive::Sensitive;
use crate::upload::Upload;

/// RFC 3986's unreserved characters are kept; everything else is percent-encoded in upper-case hexadecimal.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// One operation of the API: what the description says of it.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Operation {
    /// HTTP method.
    pub method: &'static str,
    /// Path with its variables in braces: `/v3/payroll-card/relations/{openid}`.
    pub path: &'static str,
    /// Official name, in Chinese.
    pub summary: &'static str,
}

impl Operation {
    /// An operation.
    #[must_use]
    pub const fn new(method: &'static str, path: &'static str, summary: &'static str) -> Self {
        Self { method, path, summary }
    }
}

/// A request before it is signed. Its `Debug` shows the template of its path, never its values.
#[non_exhaustive]
pub struct Request {
    /// HTTP method.
    pub method: Method,
    /// Path with its variables in braces, for logs and metrics.
    pub template: Cow<'static, str>,
    /// The encoded path, from the first `/`.
    pub path: String,
    /// The encoded query without `?`; empty for none.
    pub query: String,
    /// The body.
    pub body: Body,
    /// Headers of this request alone; they cannot replace those of the protocol.
    pub headers: HeaderMap,
    /// How long the whole call may take; `None` for the client's own limit.
    pub timeout: Option<Duration>,
    /// How long one attempt may take; `None` for the client's own limit.
    pub attempt_timeout: Option<Duration>,
    /// How often it may be repeated after a failure that [`Error::is_retryable`](crate::Error::is_retryable); `None` for the client's own number.
    pub retries: Option<u32>,
    /// Whether the caller vouches that sending the same bytes again cannot do it twice.
    pub idempotent: bool,
}

impl Request {
    /// A request to this path, without query and body.
    #[must_use]
    pub fn new(method: Method, template: impl Into<Cow<'static, str>>, path: String) -> Self {
        Self {
            method,
            template: template.into(),
            path,
            query: String::new(),
            body: Body::Empty,
            headers: HeaderMap::new(),
            timeout: None,
            attempt_timeout: None,
            retries: None,
            idempotent: false,
        }
    }

    /// Path and query as they are sent and signed.
    #[must_use]
    pub fn target(&self) -> String {
        if self.query.is_empty() { self.path.clone() } else { format!("{}?{}", self.path, self.query) }
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Request({} {})", self.method, self.template)
    }
}

/// The body of a request.
pub enum Body {
    /// Nothing: the last line of the signed message is empty. Not the same as `{}`.
    Empty,
    /// These bytes of JSON.
    Json(Bytes),
    /// JSON whose sensitive fields are still in the clear, to be sealed with a platform key.
    Sensitive(Box<dyn Seal>),
    /// A form with a file in it; only its meta is signed.
    Upload(Upload),
}

/// A path variable, percent-encoded so that no value can leave its segment.
///
/// # Errors
/// The value is empty, or is `.` or `..`, which servers and proxies take as steps in the path.
pub fn variable(name: &str, value: &str) -> Result<String, FieldError> {
    match value {
        "" => Err(FieldError::absent(name)),
        "." | ".." => Err(FieldError::new(name, ("must not be `.` or `..` in a path", "在路径中不能是 `.` 或 `..`"))),
        _ => Ok(utf8_percent_encode(value, RESERVED).to_string()),
    }
}

/// A query string, built pair by pair in the order of the description.
#[derive(Debug, Default)]
pub struct Query(String);

impl Query {
    /// Adds a pair; name and value are percent-encoded (a space is `%20`).
    pub fn push(&mut self, name: &str, value: impl fmt::Display) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        // Writing to a String cannot fail.
        let _ = write!(
            self.0,
            "{}={}",
            utf8_percent_encode(name, RESERVED),
            utf8_percent_encode(&value.to_string(), RESERVED)
        );
    }

    /// Adds a pair if there is a value; an empty text does not count as one.
    pub fn push_some(&mut self, name: &str, value: Option<impl fmt::Display>) {
        if let Some(value) = value.map(|value| value.to_string()).filter(|value| !value.is_empty()) {
            self.push(name, value);
        }
    }

    /// Adds a pair whose value is JSON.
    pub fn push_json(&mut self, name: &str, value: &impl Serialize) {
        // Generated types are always JSON, and a sensitive field is never inside a query's.
        self.push(name, serde_json::to_string(value).unwrap_or_default());
    }

    /// Adds a sensitive pair that is encrypted already; plain text is never written.
    pub fn push_sealed(&mut self, name: &str, value: &Sensitive) {
        self.push_some(name, value.ciphertext());
    }

    /// The encoded text, without `?`.
    #[must_use]
    pub fn into_string(self) -> String {
        self.0
    }
}

/// A type that is sent as a query string. Generated.
pub trait QueryString {
    /// Adds its pairs.
    fn write(&self, query: &mut Query);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_can_leave_its_segment_or_its_pair() {
        assert_eq!(variable("openid", "a b/c?d中#e%&=").unwrap(), "a%20b%2Fc%3Fd%E4%B8%AD%23e%25%26%3D");
        let mut query = Query::default();
        query.push("openid", "o/x?中 &=#");
        query.push_some("limit", Some(10));
        query.push_some("offset", None::<i64>);
        query.push_some("state", Some(""));
        query.push_sealed("name", &Sensitive::from(""));
        query.push_sealed("card", &Sensitive::sealed(""));
        assert_eq!(query.into_string(), "openid=o%2Fx%3F%E4%B8%AD%20%26%3D%23&limit=10");
    }

    #[test]
    fn an_empty_variable_and_a_step_in_the_path_are_refused() {
        assert_eq!(variable("openid", "").unwrap_err().to_string(), "`openid` is required and must not be empty");
        assert_eq!(variable("openid", "..").unwrap_err().to_string(), "`openid` must not be `.` or `..` in a path");
    }
}
