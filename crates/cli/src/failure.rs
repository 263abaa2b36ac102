//! The failure of a command, for people and for programs.

use serde::{Serialize, Serializer};
use weixinpay::{Error, ErrorKind, Outcome, Text, text};

use crate::exit::Exit;
use crate::terminal::escape::printable;
use crate::terminal::output::Output;
use crate::terminal::style::Style;

/// A command that did not end well. Its JSON is stable; its words are for people.
#[derive(Debug, Serialize)]
pub(crate) struct Failure {
    kind: &'static str,
    #[serde(serialize_with = "name_outcome")]
    outcome: Outcome,
    status: Option<u16>,
    code: Option<Box<str>>,
    #[serde(serialize_with = "in_english")]
    message: Box<Text>,
    request_id: Option<Box<str>>,
    #[serde(serialize_with = "hint_in_english")]
    hint: Option<Box<Text>>,
    /// The genuine answer that could not be read whole: what is in it may come only once.
    #[serde(skip)]
    raw: Option<Box<[u8]>>,
    /// The sender of an error answer.
    #[serde(skip)]
    answered: Answered,
    #[serde(skip)]
    exit: Exit,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<Text>) -> Self {
        let (kind, outcome) = match exit {
            Exit::Usage => ("usage", Outcome::NoEffect),
            Exit::Config => ("config", Outcome::NoEffect),
            Exit::NotFound => ("not_found", Outcome::NoEffect),
            Exit::Negative => ("negative", Outcome::Done),
            Exit::Unknown => ("unknown", Outcome::Unknown),
            Exit::WaitTimedOut => ("wait_timed_out", Outcome::Unknown),
            Exit::Interrupted => ("interrupted", Outcome::NoEffect),
            _ => ("failed", Outcome::NoEffect),
        };
        Self {
            kind,
            outcome,
            status: None,
            code: None,
            message: Box::new(message.into()),
            request_id: None,
            hint: None,
            raw: None,
            answered: Answered::default(),
            exit,
        }
    }

    /// The command was interrupted with this outcome; a write that may have been carried out has an exit code of its own.
    pub(crate) fn interrupted(outcome: Outcome) -> Self {
        let exit = if outcome.may_have_happened() { Exit::Unknown } else { Exit::Interrupted };
        Self { exit, ..Self::new(Exit::Interrupted, ("interrupted", "已中断")).outcome(outcome) }
    }

    pub(crate) fn usage(message: impl Into<Text>) -> Self {
        Self::new(Exit::Usage, message)
    }

    pub(crate) fn config(message: impl Into<Text>) -> Self {
        Self::new(Exit::Config, message)
    }

    pub(crate) fn hint(mut self, hint: impl Into<Text>) -> Self {
        self.hint = Some(Box::new(hint.into()));
        self
    }

    pub(crate) fn code(mut self, code: impl Into<Box<str>>) -> Self {
        self.code = Some(code.into());
        self
    }

    pub(crate) fn outcome(mut self, outcome: Outcome) -> Self {
        self.outcome = outcome;
        self
    }

    /// The same failure, with what it is about before its message: a file, a variable, a step.
    pub(crate) fn about(self, subject: &str) -> Self {
        self.about_text(&Text::same(subject))
    }

    /// The same, where the subject is a text of its own.
    pub(crate) fn about_text(mut self, subject: &Text) -> Self {
        let (Text { en, zh }, Text { en: message, zh: message_zh }) = (subject, &*self.message);
        *self.message = text!("{en}: {message}", "{zh}：{message_zh}");
        self
    }

    pub(crate) fn exit(&self) -> Exit {
        self.exit
    }

    /// To standard error: one line of JSON for programs, or a few lines for people. A genuine answer that could not be
    /// read goes to standard output as it is.
    pub(crate) fn report(&self, output: &Output) {
        if let Some(raw) = &self.raw {
            output.raw(raw);
        }
        if output.json {
            // Texts and numbers alone: this cannot fail.
            output.error_line(&serde_json::to_string(self).unwrap_or_default());
            return;
        }
        let headline = match (self.kind, self.answered) {
            ("api", Answered::Foreign) => Text::new(
                "The answer is an error, perhaps not of WeChat Pay",
                "应答不是微信支付的格式，可能来自网关或代理",
            ),
            ("api", Answered::Simulator) => Text::new("The simulator answered with an error", "模拟器返回了错误"),
            (kind, _) => headline(kind),
        };
        let lang = output.lang;
        output.error_line(&format!("{} {}", output.paint_error(Style::Bad, "✗"), headline.get(lang)));
        output.error_line(&format!("  {}", printable(self.message.get(lang))));
        let mut evidence: Vec<String> = self.status.map(|status| status.to_string()).into_iter().collect();
        evidence.extend(self.code.as_deref().map(printable));
        evidence.extend(self.request_id.as_deref().map(|id| format!("Request-ID {}", printable(id))));
        if !evidence.is_empty() {
            output.words(&format!("  {}", evidence.join(" · ")));
        }
        // A final result that is a no has happened, too, and needs no warning.
        let warning = if self.exit == Exit::Negative { None } else { self.outcome.text() };
        if let Some(warning) = warning {
            output.error_line(&format!("  {}", output.paint_error(Style::Warn, warning.get(lang))));
        }
        if let Some(hint) = &self.hint {
            output.error_line(&format!("  {} {}", output.paint_error(Style::Quiet, "→"), hint.get(lang)));
        }
    }
}

/// The sender of an error answer.
#[derive(Debug, Clone, Copy, Default)]
enum Answered {
    #[default]
    WechatPay,
    Simulator,
    /// Perhaps a gateway or a proxy.
    Foreign,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let api = error.api();
        let message = api.and_then(|api| api.message_text()).unwrap_or_else(|| error.message().clone());
        let answered = match api {
            Some(api) if api.console().is_some() => Answered::Simulator,
            Some(api) if !api.is_wechat_pays() => Answered::Foreign,
            _ => Answered::WechatPay,
        };
        Self {
            kind: kind_name(error.kind()),
            outcome: error.outcome(),
            status: api.map(|api| api.status().as_u16()),
            code: api.map(|api| api.code()).filter(|code| !code.is_empty()).map(Into::into),
            message: Box::new(message),
            request_id: api.and_then(|api| api.request_id()).map(Into::into),
            hint: error.hint().cloned().map(Box::new),
            raw: error.raw().map(Into::into),
            answered,
            exit: exit_of(&error),
        }
    }
}

/// A write whose outcome is unknown ends with 11, whatever went wrong: a script has to know that first.
fn exit_of(error: &Error) -> Exit {
    match error.kind() {
        ErrorKind::WaitTimedOut => Exit::WaitTimedOut,
        _ if error.outcome().may_have_happened() => Exit::Unknown,
        ErrorKind::Invalid => Exit::Usage,
        ErrorKind::Config | ErrorKind::NoPlatformKey => Exit::Config,
        ErrorKind::Signature(_) => Exit::Signature,
        ErrorKind::Api => exit_of_answer(error),
        _ => Exit::NotSent,
    }
}

/// Not found is what WeChat Pay has said; a gateway's 404 says nothing of an order.
fn exit_of_answer(error: &Error) -> Exit {
    match error.api() {
        Some(api) if api.is_rate_limit() || api.status().as_u16() == 429 => Exit::RateLimited,
        Some(api) if api.status().as_u16() == 404 && api.is_wechat_pays() => Exit::NotFound,
        _ if error.outcome() == Outcome::Refused => Exit::Refused,
        _ => Exit::Failed,
    }
}

fn kind_name(kind: ErrorKind) -> &'static str {
    match kind {
        ErrorKind::Invalid => "invalid",
        ErrorKind::Config => "config",
        ErrorKind::NoPlatformKey => "no_platform_key",
        ErrorKind::Signer => "signer",
        ErrorKind::Connect => "connect",
        ErrorKind::Timeout => "timeout",
        ErrorKind::Transport => "transport",
        ErrorKind::TooLarge => "too_large",
        ErrorKind::Api => "api",
        ErrorKind::Signature(_) => "signature",
        ErrorKind::Decode => "decode",
        ErrorKind::Decrypt => "decrypt",
        ErrorKind::WaitTimedOut => "wait_timed_out",
        _ => "failed",
    }
}

fn name_outcome<S: Serializer>(outcome: &Outcome, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match outcome {
        Outcome::NoEffect => "no_effect",
        Outcome::Refused => "refused",
        Outcome::Unknown => "unknown",
        Outcome::Done => "done",
    })
}

fn in_english<S: Serializer>(text: &Text, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&text.en)
}

fn hint_in_english<S: Serializer>(hint: &Option<Box<Text>>, serializer: S) -> Result<S::Ok, S::Error> {
    hint.as_ref().map(|hint| &*hint.en).serialize(serializer)
}

fn headline(kind: &str) -> Text {
    match kind {
        "usage" => Text::new("This is not how the command is used", "命令用法有误"),
        "invalid" => Text::new("A value breaks a rule; nothing was sent", "请求参数不符合规则，未发送"),
        "config" => Text::new("The configuration cannot be used", "配置或凭证有问题"),
        "no_platform_key" => Text::new("No platform key is available", "没有可用的平台证书或公钥"),
        "signer" => Text::new("Signing failed; nothing was sent", "签名失败，未发送"),
        "connect" => Text::new("No connection; nothing was sent", "连接不上，未发送"),
        "timeout" => Text::new("No answer in time", "超时，没有等到应答"),
        "transport" => Text::new("The connection broke", "连接中断，应答不完整"),
        "too_large" => Text::new("The answer is too long to be read", "应答过长，未读取"),
        "api" => Text::new("WeChat Pay answered with an error", "微信支付返回了错误"),
        "signature" => Text::new("The answer is not proven to come from WeChat Pay", "应答验签失败，不予采信"),
        "decode" => Text::new("The answer could not be read", "应答无法解读"),
        "decrypt" => Text::new("The answer could not be decrypted", "应答无法解密"),
        "wait_timed_out" => Text::new("There is still no final result", "等待超时，仍无最终结果"),
        "negative" => Text::new("The verification did not succeed", "核身未通过"),
        "not_found" => Text::new("Nothing was found", "没有找到"),
        "interrupted" => Text::new("Interrupted", "已中断"),
        _ => Text::new("The command did not succeed", "没有完成"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use weixinpay::{ApiError, SignatureError};

    fn api(method: http::Method, status: u16, code: &str) -> Error {
        let body = format!(r#"{{"code":"{code}","message":"说明"}}"#);
        let status = http::StatusCode::from_u16(status).unwrap();
        Error::from_api(&method, ApiError::read(status, Some("REQ1"), body.as_bytes()))
    }

    #[test]
    fn each_failure_has_its_exit_code() {
        let (post, get) = (|| http::Method::POST, || http::Method::GET);
        for (error, code) in [
            (Error::invalid("openid", ("is required", "必填")), 2),
            (Error::config(("x", "某")), 3),
            (Error::new(ErrorKind::Connect, ("x", "某")), 4),
            (Error::new(ErrorKind::Timeout, ("x", "某")), 4),
            (api(post(), 400, "PARAM_ERROR"), 5),
            (api(post(), 403, "NO_AUTH"), 5),
            (api(get(), 302, ""), 6),
            (api(get(), 403, ""), 6),
            (api(get(), 404, ""), 6),
            (api(get(), 500, "SYSTEM_ERROR"), 6),
            (api(get(), 400, "BANK_ERROR"), 6),
            (api(get(), 429, "X"), 7),
            (api(get(), 403, "FREQUENCY_LIMITED"), 7),
            (Error::signature(SignatureError::BadSignature, ("x", "某")), 8),
            (api(get(), 404, "RESOURCE_NOT_EXISTS"), 9),
            (api(post(), 404, "RESOURCE_NOT_EXISTS"), 9),
            // Of a write, each of these leaves the outcome unknown.
            (api(post(), 302, ""), 11),
            (api(post(), 403, ""), 11),
            (api(post(), 404, ""), 11),
            (api(post(), 500, "SYSTEM_ERROR"), 11),
            (api(post(), 400, "USERPAYING"), 11),
            (api(post(), 429, "FREQUENCY_LIMITED"), 11),
            (Error::signature(SignatureError::BadSignature, ("x", "某")).with_outcome(Outcome::Unknown), 11),
            (Error::new(ErrorKind::TooLarge, ("x", "某")).with_outcome(Outcome::Unknown), 11),
            (Error::new(ErrorKind::Signer, ("x", "某")), 4),
            (Error::new(ErrorKind::TooLarge, ("x", "某")), 4),
            (Error::new(ErrorKind::Timeout, ("x", "某")).with_outcome(Outcome::Unknown), 11),
            (Error::new(ErrorKind::Decode, ("x", "某")).with_outcome(Outcome::Done), 11),
            (Error::new(ErrorKind::WaitTimedOut, ("x", "某")), 12),
        ] {
            let words = error.to_string();
            assert_eq!(Failure::from(error).exit() as u8, code, "{words}");
        }
    }

    #[test]
    fn the_json_of_an_error_has_all_its_fields() {
        let json = serde_json::to_value(Failure::from(api(http::Method::POST, 500, "SYSTEM_ERROR"))).unwrap();
        let expected = serde_json::json!({
            "kind": "api", "outcome": "unknown", "status": 500, "code": "SYSTEM_ERROR", "message": "说明",
            "request_id": "REQ1", "hint": "if the query finds nothing, repeat with the same number and the same content",
        });
        assert_eq!(json, expected);
        let json = serde_json::to_value(Failure::config(("x", "某"))).unwrap();
        assert_eq!((&json["status"], &json["hint"]), (&serde_json::Value::Null, &serde_json::Value::Null));
    }
}
