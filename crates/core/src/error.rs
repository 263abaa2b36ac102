//! One error for everything that can go wrong, small and opaque: ask it what to do.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::{Method, StatusCode};

use crate::api_error::ApiError;
use crate::refusal::Refusal;

/// What went wrong, and — because this is about money — what may have happened.
///
/// A caller decides on [`kind`](Self::kind), [`outcome`](Self::outcome), [`is_retryable`](Self::is_retryable) and
/// [`api`](Self::api); the text is for people. No error holds a key, a name or an identity number.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: Kind,
    outcome: Outcome,
    message: String,
    hint: Option<&'static str>,
    field: Option<String>,
    api: Option<ApiError>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What kind of failure an [`Error`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A value of the request breaks a rule that is checked here; nothing was sent. [`Error::field`] names it.
    Invalid,
    /// A key, certificate, id or setting cannot be used.
    Config,
    /// No platform key is at hand that could verify an answer or seal a field.
    NoPlatformKey,
    /// The remote or local signer failed.
    Signer,
    /// No connection could be made.
    Connect,
    /// Time ran out.
    Timeout,
    /// The connection broke, or what came back was not HTTP.
    Transport,
    /// WeChat Pay answered with an error; [`Error::api`] has it.
    Api,
    /// The answer or notification is not proven to come from WeChat Pay.
    Signature(Refusal),
    /// It is genuine but could not be read.
    Decode,
    /// It is genuine but could not be decrypted.
    Decrypt,
    /// Waiting for a result ended before there was one.
    WaitTimedOut,
}

/// What may have happened to the operation (and the money) when an [`Error`] is returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Certainly nothing happened: it never left, or it only reads.
    NotSent,
    /// WeChat Pay said no.
    Refused,
    /// It may have happened. Query with the same number before you try again; never with a new number.
    Unknown,
    /// It happened; only our reading of the answer failed. The raw answer is in the log of WeChat Pay: query it.
    Done,
}

impl Outcome {
    /// What a request of this method may have done once its bytes have left.
    #[must_use]
    pub fn after_sending(method: &Method) -> Self {
        if method.is_safe() { Self::NotSent } else { Self::Unknown }
    }

    /// Whether money may have moved.
    #[must_use]
    pub fn may_have_happened(self) -> bool {
        matches!(self, Self::Unknown | Self::Done)
    }
}

impl Error {
    /// An error of this kind. What may have happened is [`Outcome::NotSent`] until [`with_outcome`](Self::with_outcome).
    #[must_use]
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            outcome: Outcome::NotSent,
            message: message.into(),
            hint: None,
            field: None,
            api: None,
            source: None,
        }))
    }

    /// A value that breaks a rule. `field` is its name on the wire.
    #[must_use]
    pub fn invalid(field: impl Into<String>, problem: impl fmt::Display) -> Self {
        let field = field.into();
        let mut error = Self::new(Kind::Invalid, format!("`{field}` {problem}"));
        error.0.field = Some(field);
        error
    }

    /// A key, certificate or setting that cannot be used.
    #[must_use]
    pub fn config(message: impl Into<String>) -> Self {
        Self::new(Kind::Config, message)
    }

    /// WeChat Pay's own error answer to a request of this method.
    #[must_use]
    pub fn from_api(method: &Method, api: ApiError) -> Self {
        let outcome = if api.status().is_server_error() { Outcome::after_sending(method) } else { Outcome::Refused };
        let mut error = Self::new(Kind::Api, api.to_string()).with_outcome(outcome);
        error.0.hint = api.hint();
        error.0.api = Some(api);
        error
    }

    /// An answer or notification that is not proven to come from WeChat Pay.
    #[must_use]
    pub fn signature(refusal: Refusal, message: impl Into<String>) -> Self {
        Self::new(Kind::Signature(refusal), message).with_hint(refusal.hint())
    }

    /// The same error with what may have happened.
    #[must_use]
    pub fn with_outcome(mut self, outcome: Outcome) -> Self {
        self.0.outcome = outcome;
        self
    }

    /// The same error with the one thing to do about it.
    #[must_use]
    pub fn with_hint(mut self, hint: &'static str) -> Self {
        self.0.hint = Some(hint);
        self
    }

    /// The same error with its cause.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// What may have happened.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// What went wrong, without the outcome and the hint that `Display` adds.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The one thing to do about it, where there is one.
    #[must_use]
    pub fn hint(&self) -> Option<&'static str> {
        self.0.hint
    }

    /// The wire name of the value that was refused before sending, such as `transfer_detail_list[3].openid`.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// WeChat Pay's error answer.
    #[must_use]
    pub fn api(&self) -> Option<&ApiError> {
        self.0.api.as_ref()
    }

    /// Whether repeating the *same* request (same number, same content) is safe and may help.
    ///
    /// `false` for an unknown outcome whose cause is not an answer of WeChat Pay: query first.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            Kind::Connect => true,
            Kind::Timeout | Kind::Transport => self.0.outcome == Outcome::NotSent,
            Kind::Signature(Refusal::Probe) => self.0.outcome == Outcome::NotSent,
            Kind::Api => self.api().is_some_and(|api| {
                api.status() == StatusCode::TOO_MANY_REQUESTS || api.status().is_server_error() || api.is_rate_limit()
            }),
            _ => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        match self.0.outcome {
            Outcome::Unknown => {
                f.write_str("; the operation may have been carried out: query it before trying again")?
            }
            Outcome::Done => f.write_str("; the operation was carried out")?,
            Outcome::NotSent if self.0.kind == Kind::Connect => f.write_str("; nothing was sent")?,
            Outcome::NotSent | Outcome::Refused => {}
        }
        if let Some(hint) = self.0.hint {
            write!(f, " ({hint})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("outcome", &self.0.outcome)
            .field("message", &self.0.message)
            .field("field", &self.0.field)
            .field("api", &self.0.api)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_is_one_pointer() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn a_read_that_breaks_off_changed_nothing_and_a_post_may_have() {
        assert_eq!(Outcome::after_sending(&Method::GET), Outcome::NotSent);
        assert_eq!(Outcome::after_sending(&Method::POST), Outcome::Unknown);
        let lost = Error::new(Kind::Timeout, "no answer in 10 s").with_outcome(Outcome::Unknown);
        assert!(!lost.is_retryable());
        assert!(lost.to_string().contains("query it before trying again"));
        assert_eq!(lost.message(), "no answer in 10 s");
    }

    #[test]
    fn a_server_error_after_a_post_is_unknown_and_a_client_error_is_refused() {
        let api = |status: u16| {
            ApiError::read(StatusCode::from_u16(status).unwrap(), None, b"{\"code\":\"X\",\"message\":\"m\"}")
        };
        assert_eq!(Error::from_api(&Method::POST, api(500)).outcome(), Outcome::Unknown);
        assert_eq!(Error::from_api(&Method::GET, api(500)).outcome(), Outcome::NotSent);
        assert_eq!(Error::from_api(&Method::POST, api(403)).outcome(), Outcome::Refused);
        assert!(Error::from_api(&Method::POST, api(429)).is_retryable());
    }
}
