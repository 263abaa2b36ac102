//! What a command that did not end well says, to people and to programs.

use serde::Serialize;
use weixinpay::{Error, Kind, Outcome};

use crate::escape::printable;
use crate::exit::Exit;
use crate::hint_zh::hint_zh;
use crate::lang::Lang;
use crate::output::{Output, Style};

/// A command that did not end well. Its JSON is stable; its words are for people.
#[derive(Debug, Serialize)]
pub(crate) struct Failure {
    kind: &'static str,
    outcome: &'static str,
    status: Option<u16>,
    code: Option<Box<str>>,
    message: Box<str>,
    request_id: Option<Box<str>>,
    hint: Option<Box<str>>,
    /// The message in Chinese, where there is one.
    #[serde(skip)]
    zh: Option<Box<str>>,
    #[serde(skip)]
    exit: Exit,
}

impl Failure {
    pub(crate) fn new(exit: Exit, message: impl Into<Box<str>>) -> Self {
        let (kind, outcome) = match exit {
            Exit::Usage => ("usage", "not_sent"),
            Exit::Config => ("config", "not_sent"),
            Exit::NotFound => ("not_found", "not_sent"),
            Exit::Negative => ("negative", "done"),
            Exit::Unknown => ("unknown", "unknown"),
            Exit::WaitTimedOut => ("wait_timed_out", "unknown"),
            Exit::Interrupted => ("interrupted", "not_sent"),
            _ => ("failed", "not_sent"),
        };
        let message = message.into();
        Self { kind, outcome, status: None, code: None, message, request_id: None, hint: None, zh: None, exit }
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
        self.zh = Some(message.into());
        self
    }

    pub(crate) fn code(mut self, code: impl Into<Box<str>>) -> Self {
        self.code = Some(code.into());
        self
    }

    pub(crate) fn outcome(mut self, outcome: Outcome) -> Self {
        self.outcome = outcome_name(outcome);
        self
    }

    /// The same failure, with what it was about before its words.
    pub(crate) fn about(mut self, subject: &str) -> Self {
        self.message = format!("{subject}: {}", self.message).into();
        self.zh = self.zh.map(|zh| format!("{subject}：{zh}").into());
        self
    }

    pub(crate) fn exit(&self) -> Exit {
        self.exit
    }

    /// To standard error: one line of JSON for programs, or a few lines for people.
    pub(crate) fn report(&self, output: &Output) {
        if output.json {
            // Texts and numbers alone: this cannot fail.
            output.error_line(&serde_json::to_string(self).unwrap_or_default());
            return;
        }
        let headline = headline(self.kind, output.lang);
        output.error_line(&format!("{} {headline}", output.paint_error(Style::Bad, "✗")));
        let message = output.lang.pick(self.zh.as_deref().unwrap_or(&self.message), &*self.message);
        output.error_line(&format!("  {}", printable(message)));
        let mut evidence: Vec<String> = self.status.map(|status| status.to_string()).into_iter().collect();
        evidence.extend(self.code.as_deref().map(printable));
        evidence.extend(self.request_id.as_deref().map(|id| format!("Request-ID {}", printable(id))));
        if !evidence.is_empty() {
            output.words(&format!("  {}", evidence.join(" · ")));
        }
        if self.outcome == "unknown" {
            let warning = output.lang.pick(
                "结果未知：请先用原单号查询，再决定是否重试",
                "the outcome is unknown: query with the same number before you try again",
            );
            output.error_line(&format!("  {}", output.paint_error(Style::Warn, warning)));
        }
        if let Some(hint) = &self.hint {
            let hint = output.lang.pick(hint_zh(hint).unwrap_or(hint), &**hint);
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
            outcome: outcome_name(error.outcome()),
            status: api.map(|api| api.status().as_u16()),
            code: api.map(|api| api.code()).filter(|code| !code.is_empty()).map(Into::into),
            message: message.into(),
            request_id: api.and_then(|api| api.request_id()).map(Into::into),
            hint: error.hint().map(Into::into),
            zh: None,
            exit: exit_of(&error),
        }
    }
}

fn exit_of(error: &Error) -> Exit {
    match error.kind() {
        Kind::Invalid => Exit::Usage,
        Kind::Config | Kind::NoPlatformKey => Exit::Config,
        Kind::Signature(_) => Exit::Signature,
        Kind::WaitTimedOut => Exit::WaitTimedOut,
        Kind::Api => match error.api().map(|api| (api.status().as_u16(), api.is_rate_limit())) {
            Some((429, _) | (_, true)) => Exit::RateLimited,
            Some((404, _)) => Exit::NotFound,
            Some((500.., _)) => Exit::Failed,
            _ => Exit::Refused,
        },
        _ if error.outcome().may_have_happened() => Exit::Unknown,
        _ => Exit::NotSent,
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
        Kind::Api => "api",
        Kind::Signature(_) => "signature",
        Kind::Decode => "decode",
        Kind::Decrypt => "decrypt",
        Kind::WaitTimedOut => "wait_timed_out",
        _ => "failed",
    }
}

fn outcome_name(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::NotSent => "not_sent",
        Outcome::Refused => "refused",
        Outcome::Unknown => "unknown",
        Outcome::Done => "done",
    }
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
        let post = || http::Method::POST;
        for (error, code) in [
            (Error::invalid("openid", "is required"), 2),
            (Error::config("x"), 3),
            (Error::new(Kind::Connect, "x"), 4),
            (Error::new(Kind::Timeout, "x"), 4),
            (api(post(), 400, "PARAM_ERROR"), 5),
            (api(post(), 403, "NO_AUTH"), 5),
            (api(post(), 500, "SYSTEM_ERROR"), 6),
            (api(post(), 429, "X"), 7),
            (api(post(), 403, "FREQUENCY_LIMITED"), 7),
            (Error::signature(Refusal::BadSignature, "x").with_outcome(Outcome::Unknown), 8),
            (api(http::Method::GET, 404, "RESOURCE_NOT_EXISTS"), 9),
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
