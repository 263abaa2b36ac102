//! What a command that did not end well says, to people and to programs.

mod hint_zh;

use serde::{Serialize, Serializer};
use weixinpay::{Error, Kind, Outcome};

use self::hint_zh::hint_zh;
use crate::exit::Exit;
use crate::lang::Lang;
use crate::terminal::escape::printable;
use crate::terminal::output::Output;
use crate::terminal::style::Style;

/// What is said in Chinese too.
#[derive(Debug, Default)]
struct Chinese {
    message: Option<Box<str>>,
    /// Where this crate gives the hint; [`hint_zh()`] has those of the client.
    hint: Option<&'static str>,
}

/// A command that did not end well. Its JSON is stable; its words are for people.
#[derive(Debug, Serialize)]
pub(crate) struct Failure {
    kind: &'static str,
    #[serde(serialize_with = "name_outcome")]
    outcome: Outcome,
    status: Option<u16>,
    code: Option<Box<str>>,
    message: Box<str>,
    request_id: Option<Box<str>>,
    hint: Option<Box<str>>,
    #[serde(skip)]
    chinese: Box<Chinese>,
    /// The genuine answer that could not be read whole: what is in it may come only once.
    #[serde(skip)]
    raw: Option<Box<[u8]>>,
    /// Whether an error answer is not WeChat Pay's.
    #[serde(skip)]
    is_foreign: bool,
    #[serde(skip)]
    exit: Exit,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<Box<str>>) -> Self {
        let (kind, outcome) = match exit {
            Exit::Usage => ("usage", Outcome::NotSent),
            Exit::Config => ("config", Outcome::NotSent),
            Exit::NotFound => ("not_found", Outcome::NotSent),
            Exit::Negative => ("negative", Outcome::Done),
            Exit::Unknown => ("unknown", Outcome::Unknown),
            Exit::WaitTimedOut => ("wait_timed_out", Outcome::Unknown),
            Exit::Interrupted => ("interrupted", Outcome::NotSent),
            _ => ("failed", Outcome::NotSent),
        };
        let message = message.into();
        Self {
            kind,
            outcome,
            status: None,
            code: None,
            message,
            request_id: None,
            hint: None,
            chinese: Box::default(),
            raw: None,
            is_foreign: false,
            exit,
        }
    }

    /// The command was interrupted with this outcome; a write that may have been carried out has an exit code of its own.
    pub(crate) fn interrupted(outcome: Outcome) -> Self {
        let exit = if outcome.may_have_happened() { Exit::Unknown } else { Exit::Interrupted };
        Self { exit, ..Self::new(Exit::Interrupted, "interrupted").zh("已中断").outcome(outcome) }
    }

    pub(crate) fn usage(message: impl Into<Box<str>>) -> Self {
        Self::new(Exit::Usage, message)
    }

    pub(crate) fn config(message: impl Into<Box<str>>) -> Self {
        Self::new(Exit::Config, message)
    }

    pub(crate) fn hint(mut self, hint: impl Into<Box<str>>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The same failure, with its message in Chinese too.
    pub(crate) fn zh(mut self, message: impl Into<Box<str>>) -> Self {
        self.chinese.message = Some(message.into());
        self
    }

    /// The same failure, with its hint in Chinese too.
    pub(crate) fn hint_zh(mut self, hint: &'static str) -> Self {
        self.chinese.hint = Some(hint);
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

    /// The same failure, with what it was about before its words.
    pub(crate) fn about(mut self, subject: &str) -> Self {
        self.message = format!("{subject}: {}", self.message).into();
        self.chinese.message = self.chinese.message.map(|zh| format!("{subject}：{zh}").into());
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
        let headline = match self.kind {
            "api" if self.is_foreign => output.lang.pick(
                "应答不是微信支付的格式，可能来自网关或代理",
                "Something answered with an error, and perhaps not WeChat Pay",
            ),
            kind => headline(kind, output.lang),
        };
        output.error_line(&format!("{} {headline}", output.paint_error(Style::Bad, "✗")));
        let message = output.lang.pick(self.chinese.message.as_deref().unwrap_or(&self.message), &*self.message);
        output.error_line(&format!("  {}", printable(message)));
        let mut evidence: Vec<String> = self.status.map(|status| status.to_string()).into_iter().collect();
        evidence.extend(self.code.as_deref().map(printable));
        evidence.extend(self.request_id.as_deref().map(|id| format!("Request-ID {}", printable(id))));
        if !evidence.is_empty() {
            output.words(&format!("  {}", evidence.join(" · ")));
        }
        if self.outcome == Outcome::Unknown {
            let warning = output.lang.pick(
                "结果未知：请先用原单号查询，再决定是否重试",
                "the outcome is unknown: query with the same number before you try again",
            );
            output.error_line(&format!("  {}", output.paint_error(Style::Warn, warning)));
        }
        if let Some(hint) = &self.hint {
            let hint = output.lang.pick(self.chinese.hint.or_else(|| hint_zh(hint)).unwrap_or(hint), &**hint);
            output.error_line(&format!("  {} {hint}", output.paint_error(Style::Quiet, "→")));
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let api = error.api();
        let message = match api {
            Some(api) if !api.message().is_empty() => api.message(),
            _ => error.message(),
        };
        Self {
            kind: kind_name(error.kind()),
            outcome: error.outcome(),
            status: api.map(|api| api.status().as_u16()),
            code: api.map(|api| api.code()).filter(|code| !code.is_empty()).map(Into::into),
            message: message.into(),
            request_id: api.and_then(|api| api.request_id()).map(Into::into),
            hint: error.hint().map(Into::into),
            chinese: Box::default(),
            raw: error.raw().map(Into::into),
            is_foreign: api.is_some_and(|api| !api.is_wechat_pays()),
            exit: exit_of(&error),
        }
    }
}

/// A write whose outcome is unknown ends with 11, whatever went wrong: a script has to know that first.
fn exit_of(error: &Error) -> Exit {
    match error.kind() {
        Kind::WaitTimedOut => Exit::WaitTimedOut,
        _ if error.outcome().may_have_happened() => Exit::Unknown,
        Kind::Invalid => Exit::Usage,
        Kind::Config | Kind::NoPlatformKey => Exit::Config,
        Kind::Signature(_) => Exit::Signature,
        Kind::Api => exit_of_answer(error),
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

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Invalid => "invalid",
        Kind::Config => "config",
        Kind::NoPlatformKey => "no_platform_key",
        Kind::Signer => "signer",
        Kind::Connect => "connect",
        Kind::Timeout => "timeout",
        Kind::Transport => "transport",
        Kind::TooLarge => "too_large",
        Kind::Api => "api",
        Kind::Signature(_) => "signature",
        Kind::Decode => "decode",
        Kind::Decrypt => "decrypt",
        Kind::WaitTimedOut => "wait_timed_out",
        _ => "failed",
    }
}

fn name_outcome<S: Serializer>(outcome: &Outcome, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(match outcome {
        Outcome::NotSent => "not_sent",
        Outcome::Refused => "refused",
        Outcome::Unknown => "unknown",
        Outcome::Done => "done",
    })
}

fn headline(kind: &str, lang: Lang) -> &'static str {
    let (zh, en) = match kind {
        "usage" => ("命令用法有误", "This is not how the command is used"),
        "invalid" => ("请求参数不符合规则，未发送", "A value breaks a rule; nothing was sent"),
        "config" => ("配置或凭证有问题", "The configuration cannot be used"),
        "no_platform_key" => ("没有可用的平台证书或公钥", "No platform key is at hand"),
        "signer" => ("签名失败，未发送", "Signing failed; nothing was sent"),
        "connect" => ("连接不上，未发送", "No connection; nothing was sent"),
        "timeout" => ("超时，没有等到应答", "No answer in time"),
        "transport" => ("连接中断，应答不完整", "The connection broke"),
        "too_large" => ("应答过长，未读取", "The answer is too long to be read"),
        "api" => ("微信支付返回了错误", "WeChat Pay answered with an error"),
        "signature" => ("应答验签失败，不予采信", "The answer is not proven to come from WeChat Pay"),
        "decode" => ("应答无法解读", "The answer could not be read"),
        "decrypt" => ("应答无法解密", "The answer could not be decrypted"),
        "wait_timed_out" => ("等待超时，仍无最终结果", "Still no final result"),
        "negative" => ("核身未通过", "The verification did not succeed"),
        "not_found" => ("没有找到", "Nothing goes by that name"),
        "interrupted" => ("已中断", "Interrupted"),
        _ => ("没有完成", "It was not done"),
    };
    lang.pick(zh, en)
}

#[cfg(test)]
mod tests {
    use super::*;
    use weixinpay::{ApiError, Refusal};

    fn api(method: http::Method, status: u16, code: &str) -> Error {
        let body = format!(r#"{{"code":"{code}","message":"说明"}}"#);
        let status = http::StatusCode::from_u16(status).unwrap();
        Error::from_api(&method, ApiError::read(status, Some("REQ1"), body.as_bytes()))
    }

    #[test]
    fn each_failure_has_its_exit_code() {
        let (post, get) = (|| http::Method::POST, || http::Method::GET);
        for (error, code) in [
            (Error::invalid("openid", "is required"), 2),
            (Error::config("x"), 3),
            (Error::new(Kind::Connect, "x"), 4),
            (Error::new(Kind::Timeout, "x"), 4),
            (api(post(), 400, "PARAM_ERROR"), 5),
            (api(post(), 403, "NO_AUTH"), 5),
            (api(get(), 302, ""), 6),
            (api(get(), 403, ""), 6),
            (api(get(), 404, ""), 6),
            (api(get(), 500, "SYSTEM_ERROR"), 6),
            (api(get(), 400, "BANK_ERROR"), 6),
            (api(get(), 429, "X"), 7),
            (api(get(), 403, "FREQUENCY_LIMITED"), 7),
            (Error::signature(Refusal::BadSignature, "x"), 8),
            (api(get(), 404, "RESOURCE_NOT_EXISTS"), 9),
            (api(post(), 404, "RESOURCE_NOT_EXISTS"), 9),
            // Of a write, each of these leaves the outcome unknown.
            (api(post(), 302, ""), 11),
            (api(post(), 403, ""), 11),
            (api(post(), 404, ""), 11),
            (api(post(), 500, "SYSTEM_ERROR"), 11),
            (api(post(), 400, "USERPAYING"), 11),
            (api(post(), 429, "FREQUENCY_LIMITED"), 11),
            (Error::signature(Refusal::BadSignature, "x").with_outcome(Outcome::Unknown), 11),
            (Error::new(Kind::TooLarge, "x").with_outcome(Outcome::Unknown), 11),
            (Error::new(Kind::Signer, "x"), 4),
            (Error::new(Kind::TooLarge, "x"), 4),
            (Error::new(Kind::Timeout, "x").with_outcome(Outcome::Unknown), 11),
            (Error::new(Kind::Decode, "x").with_outcome(Outcome::Done), 11),
            (Error::new(Kind::WaitTimedOut, "x"), 12),
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
            "request_id": "REQ1", "hint": "repeat with the same number and the same content",
        });
        assert_eq!(json, expected);
        let json = serde_json::to_value(Failure::config("x")).unwrap();
        assert_eq!((&json["status"], &json["hint"]), (&serde_json::Value::Null, &serde_json::Value::Null));
    }
}
