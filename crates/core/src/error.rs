//! One error for everything that can go wrong, small and opaque: ask it what to do.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use http::Method;

use crate::api_error::ApiError;
use crate::json_place::place;
use crate::outcome::Outcome;
use crate::reply::Reply;
use crate::signature_error::SignatureError;
use crate::text;
use crate::text::{Lang, Text};

/// An error: what went wrong, and — because this is about money — what may have happened.
///
/// A caller decides on [`kind`](Self::kind), [`outcome`](Self::outcome), [`is_retryable`](Self::is_retryable) and
/// [`api`](Self::api); the text is for people. No error holds a key, a name or an identity number.
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    outcome: Outcome,
    message: Text,
    hint: Option<Text>,
    field: Option<String>,
    api: Option<ApiError>,
    reply: Option<Reply>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The kind of an [`Error`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A value of the request breaks a rule that is checked here; nothing was sent. [`Error::field`] names it.
    Invalid,
    /// A key, certificate, id or setting cannot be used.
    Config,
    /// No platform key is available to verify an answer or to encrypt a field.
    NoPlatformKey,
    /// The remote or local signer failed, or took longer than the attempt or the call has. The request was not sent.
    Signer,
    /// No connection could be made.
    Connect,
    /// Time ran out.
    Timeout,
    /// The connection broke, or what came back was not HTTP.
    Transport,
    /// The answer is longer than is read; the message names the limit. To ask again would bring the same.
    TooLarge,
    /// The answer is an error: of WeChat Pay, or of something on the way ([`ApiError::is_wechat_pays`]). [`Error::api`]
    /// has it.
    Api,
    /// The answer or notification is not proven to come from WeChat Pay.
    Signature(SignatureError),
    /// It is genuine but could not be read.
    Decode,
    /// It is genuine but could not be decrypted.
    Decrypt,
    /// Waiting for a result ended before there was one.
    WaitTimedOut,
}

impl Error {
    /// An error of this kind. Its outcome is [`Outcome::NoEffect`] until [`with_outcome`](Self::with_outcome).
    #[must_use]
    pub fn new(kind: ErrorKind, message: impl Into<Text>) -> Self {
        Self(Box::new(Inner {
            kind,
            outcome: Outcome::NoEffect,
            message: message.into(),
            hint: None,
            field: None,
            api: None,
            reply: None,
            source: None,
        }))
    }

    /// A value that breaks a rule. `field` is its name on the wire.
    #[must_use]
    pub fn invalid(field: impl Into<String>, problem: impl Into<Text>) -> Self {
        let (field, Text { en, zh }) = (field.into(), problem.into());
        let mut error = Self::new(ErrorKind::Invalid, text!("`{field}` {en}", "`{field}` {zh}"));
        error.0.field = Some(field);
        error
    }

    /// A key, certificate or setting that cannot be used.
    #[must_use]
    pub fn config(message: impl Into<Text>) -> Self {
        Self::new(ErrorKind::Config, message)
    }

    /// An error answer to a request of this method; [`ApiError::outcome`] decides what may have happened.
    #[must_use]
    pub fn from_api(method: &Method, api: ApiError) -> Self {
        let outcome = api.outcome(method);
        let mut error = Self::new(ErrorKind::Api, api.text()).with_outcome(outcome);
        error.0.hint = api.hint(outcome);
        error.0.api = Some(api);
        error
    }

    /// An answer or notification that is not proven to come from WeChat Pay.
    #[must_use]
    pub fn signature(refusal: SignatureError, message: impl Into<Text>) -> Self {
        Self::new(ErrorKind::Signature(refusal), message).with_hint(refusal.hint())
    }

    /// Genuine JSON could not be read: `subject` says which and what is wrong with it, such as "the answer does not have the
    /// expected form". The field is named with its path; no value is repeated.
    #[must_use]
    pub fn decode(subject: impl Into<Text>, json: &[u8], error: &serde_json::Error) -> Self {
        let (Text { en, zh }, at) = (subject.into(), place(json, error));
        Self::new(ErrorKind::Decode, (format!("{en} {}", at.en), format!("{zh}{}", at.zh)))
    }

    /// The same error, of this field.
    #[must_use]
    pub(crate) fn of_field(mut self, field: &str) -> Self {
        let Text { en, zh } = &self.0.message;
        self.0.message = text!("`{field}`: {en}", "`{field}`：{zh}");
        self.0.field = Some(field.to_owned());
        self
    }

    /// The same error with what may have happened.
    #[must_use]
    pub fn with_outcome(mut self, outcome: Outcome) -> Self {
        self.0.outcome = outcome;
        self
    }

    /// The same error with the one thing to do about it.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<Text>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// The same error with the genuine answer that could not be read whole.
    #[must_use]
    pub fn with_reply(mut self, reply: Reply) -> Self {
        self.0.reply = Some(reply);
        self
    }

    /// The same error with its cause.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    /// The kind of this error.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The possible effect of the operation.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.0.outcome
    }

    /// The message, without the outcome and the hint that [`text`](Self::text) adds.
    #[must_use]
    pub fn message(&self) -> &Text {
        &self.0.message
    }

    /// The one thing to do about it, where there is one.
    #[must_use]
    pub fn hint(&self) -> Option<&Text> {
        self.0.hint.as_ref()
    }

    /// The whole error for a person: what went wrong, what may have happened, what to do. `Display` prints the English.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let mut text = self.0.message.get(lang).to_owned();
        if let Some(outcome) = self.outcome_text() {
            text += lang.pick("; ", "；");
            text += outcome.get(lang);
        }
        if let Some(hint) = &self.0.hint {
            let (open, close) = lang.pick((" (", ")"), ("（", "）"));
            text += open;
            text += hint.get(lang);
            text += close;
        }
        text
    }

    /// The outcome as a sentence, unless the message says it.
    #[must_use]
    pub fn outcome_text(&self) -> Option<Text> {
        match self.0.outcome {
            Outcome::NoEffect if matches!(self.0.kind, ErrorKind::Connect | ErrorKind::Signer) => {
                Some(Text::new("nothing was sent", "请求没有发出"))
            }
            outcome => outcome.text(),
        }
    }

    /// The wire name of the value that was refused before sending, such as `transfer_detail_list[3].openid`, or of the
    /// encrypted field of an answer that could not be opened.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The genuine answer that could not be read into its type, or whose encrypted fields could not be opened. An answer
    /// that comes once, such as a `code_url` or a `package_info`, is not lost with one field of it.
    #[must_use]
    pub fn reply(&self) -> Option<&Reply> {
        self.0.reply.as_ref()
    }

    /// The body of [`reply`](Self::reply) as received, sensitive fields encrypted. It may hold personal data: `Debug` and
    /// `Display` print nothing of it.
    #[must_use]
    pub fn raw(&self) -> Option<&[u8]> {
        self.reply().map(|reply| &**reply.verified.body())
    }

    /// The error answer.
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
            ErrorKind::Connect => true,
            ErrorKind::Timeout | ErrorKind::Transport => self.0.outcome == Outcome::NoEffect,
            ErrorKind::Signature(SignatureError::Probe) => self.0.outcome == Outcome::NoEffect,
            ErrorKind::Api => self.api().is_some_and(ApiError::may_pass),
            _ => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(Lang::En))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("outcome", &self.0.outcome)
            .field("message", &self.0.message.en)
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
    use http::StatusCode;

    #[test]
    fn the_error_is_one_pointer() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn an_unknown_outcome_is_said_in_both_languages() {
        let lost =
            Error::new(ErrorKind::Timeout, ("no answer in 10 s", "10 秒内没有应答")).with_outcome(Outcome::Unknown);
        assert!(!lost.is_retryable());
        assert_eq!(
            lost.to_string(),
            "no answer in 10 s; the outcome is unknown: query with the same number before you try again"
        );
        assert_eq!(lost.text(Lang::Zh), "10 秒内没有应答；结果未知：先用原单号查询，再决定是否重试");
        assert_eq!(lost.message().en, "no answer in 10 s");
    }

    fn api(status: u16, body: &str) -> ApiError {
        ApiError::read(StatusCode::from_u16(status).unwrap(), None, body.as_bytes())
    }

    const WRITES: [Method; 4] = [Method::POST, Method::PUT, Method::PATCH, Method::DELETE];

    #[track_caller]
    fn outcomes(answer: &ApiError, write: Outcome, read: Outcome) {
        for method in WRITES {
            assert_eq!(Error::from_api(&method, answer.clone()).outcome(), write, "{method} {answer}");
        }
        assert_eq!(Error::from_api(&Method::GET, answer.clone()).outcome(), read, "GET {answer}");
    }

    #[test]
    fn what_a_proxy_or_a_gateway_may_have_answered_refuses_nothing() {
        let foreign = [
            "",
            "<html><h1>Forbidden</h1></html>",
            "{}",
            r#"{"message":"no Route matched with those values"}"#,
            r#"{"code":403,"message":"forbidden"}"#,
            r#"{"code":"forbidden","message":"forbidden"}"#,
            r#"["PARAM_ERROR"]"#,
        ];
        for status in [
            302, 304, 307, 400, 401, 403, 404, 405, 407, 408, 409, 411, 413, 414, 425, 429, 431, 451, 499, 500, 502,
            503, 504, 520, 599, 600, 999,
        ] {
            for body in foreign {
                outcomes(&api(status, body), Outcome::Unknown, Outcome::NoEffect);
            }
        }
    }

    #[test]
    fn a_4xx_in_wechat_pays_form_refuses_and_no_other_status_does() {
        for code in ["PARAM_ERROR", "SIGN_ERROR", "NO_AUTH", "NOT_ENOUGH", "ORDER_NOT_EXIST", "SOMETHING_NEW"] {
            let body = format!(r#"{{"code":"{code}","message":"m"}}"#);
            for status in [400, 401, 403, 404, 409, 413, 422, 499] {
                outcomes(&api(status, &body), Outcome::Refused, Outcome::Refused);
            }
            for status in [302, 304, 500, 501, 502, 503, 600, 999] {
                outcomes(&api(status, &body), Outcome::Unknown, Outcome::NoEffect);
            }
        }
    }

    #[test]
    fn a_code_that_says_it_is_going_on_is_unknown_at_every_status() {
        for code in [
            "PROCESSING",
            "USERPAYING",
            "USER_PAYING",
            "SYSTEM_ERROR",
            "SYSTEMERROR",
            "BANK_ERROR",
            "BANKERROR",
            "BIZERR_NEED_RETRY",
            "FREQUENCY_LIMITED",
            "FREQUENCY_LIMIT_EXCEED",
            "RATELIMIT_EXCEEDED",
            "RATE_LIMITED",
        ] {
            for status in [302, 400, 403, 404, 409, 429, 500, 503, 600] {
                let answer = api(status, &format!(r#"{{"code":"{code}","message":"m"}}"#));
                outcomes(&answer, Outcome::Unknown, Outcome::NoEffect);
                assert!(Error::from_api(&Method::POST, answer).hint().is_some(), "{code}");
            }
        }
    }

    #[test]
    fn a_number_that_exists_is_refused_with_the_hint_to_query() {
        for code in [
            "ALREADY_EXISTS",
            "RESOURCE_ALREADY_EXISTS",
            "OUT_TRADE_NO_USED",
            "ORDER_PAID",
            "ORDERPAID",
            "ORDER_CLOSED",
        ] {
            for status in [400, 403, 409] {
                let error = Error::from_api(&Method::POST, api(status, &format!(r#"{{"code":"{code}"}}"#)));
                assert_eq!(error.outcome(), Outcome::Refused, "{code}");
                assert!(error.hint().unwrap().en.contains("query it first"), "{code}");
                assert!(!error.is_retryable());
            }
        }
    }

    #[test]
    fn what_may_pass_is_retryable() {
        let retryable = |status, body| Error::from_api(&Method::POST, api(status, body)).is_retryable();
        for (status, body) in [
            (429, r#"{"code":"X"}"#),
            (403, r#"{"code":"FREQUENCY_LIMITED"}"#),
            (400, r#"{"code":"SYSTEM_ERROR"}"#),
            (500, ""),
        ] {
            assert!(retryable(status, body), "{status} {body}");
        }
        for (status, body) in [(400, r#"{"code":"PARAM_ERROR"}"#), (400, r#"{"code":"PROCESSING"}"#), (302, "")] {
            assert!(!retryable(status, body), "{status} {body}");
        }
    }
}
