//! WeChat Pay says no: the official error body, the rule behind it, and what only the developer is told.

use serde_json::{Map, Value, json};

use crate::fidelity::{self, Rule};
use crate::words::Words;

/// A request that is refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// The entry of `fidelity.toml` that it acts on.
    pub(crate) rule: Rule,
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    /// For people, in Chinese as on the wire. Never repeats what was sent.
    message: String,
    // Boxed: a refusal is the error of nearly every function here, and is to stay small.
    detail: Option<Box<Value>>,
    /// For the developer, see [`Refusal::words`].
    pub(crate) diagnosis: Option<Box<Words>>,
}

impl Refusal {
    pub(crate) fn new(rule: Rule, status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self { rule, status, code, message: message.into(), detail: None, diagnosis: None }
    }

    /// 400 `PARAM_ERROR`.
    pub(crate) fn param(rule: Rule, message: impl Into<String>) -> Self {
        Self::new(rule, 400, "PARAM_ERROR", message)
    }

    /// 400 `INVALID_REQUEST`.
    pub(crate) fn invalid(rule: Rule, message: impl Into<String>) -> Self {
        Self::new(rule, 400, "INVALID_REQUEST", message)
    }

    /// 403 `NO_AUTH`.
    pub(crate) fn no_auth(rule: Rule, message: impl Into<String>) -> Self {
        Self::new(rule, 403, "NO_AUTH", message)
    }

    /// 404 `RESOURCE_NOT_EXISTS`.
    pub(crate) fn absent(rule: Rule, message: impl Into<String>) -> Self {
        Self::new(rule, 404, "RESOURCE_NOT_EXISTS", message)
    }

    /// 500 `SYSTEM_ERROR`: the simulator itself failed. `error` stays as the library that failed says it.
    pub(crate) fn internal(error: impl Into<String>) -> Self {
        let error = error.into();
        let zh = format!("模拟器自身出错：{error}");
        Self::new(Rule::Internal, 500, "SYSTEM_ERROR", "系统异常，请稍后重试").because((error, zh))
    }

    /// Where the fault is: `location` is `body`, `query`, `uri` or `header`.
    pub(crate) fn at(mut self, location: &str, field: &str, issue: &str) -> Self {
        let field = if location == "body" { format!("/{}", field.replace('.', "/")) } else { field.to_owned() };
        self.detail = Some(Box::new(json!({ "field": field, "issue": issue, "location": location })));
        self
    }

    /// The official detail, as it is.
    pub(crate) fn with_detail(mut self, detail: Value) -> Self {
        self.detail = Some(Box::new(detail));
        self
    }

    /// What the developer should know: `("in English", "中文")`.
    pub(crate) fn because(mut self, diagnosis: impl Into<Words>) -> Self {
        self.diagnosis = Some(Box::new(diagnosis.into()));
        self
    }

    /// For the developer: goes to the journal and to `tracing`, never onto the wire. Where there is no diagnosis, it is what
    /// the rule wants, and in Chinese what the answer itself says of a field.
    pub(crate) fn words(&self) -> Words {
        if let Some(diagnosis) = &self.diagnosis {
            return Words::clone(diagnosis);
        }
        let (rule, rule_zh) =
            fidelity::known(self.rule.id()).map_or(("", ""), |rule| (rule.rule.as_str(), rule.rule_zh.as_str()));
        let said = |name: &str| self.detail.as_ref().and_then(|detail| detail.get(name)).and_then(Value::as_str);
        match (said("field"), said("location"), said("issue")) {
            (Some(field), Some(location), Some(issue)) => Words::from((
                format!("`{field}` in {location}: {rule}"),
                format!("{}：`{field}` {issue}", self.message),
            )),
            _ => Words::from((rule, rule_zh)),
        }
    }

    /// The body on the wire.
    pub(crate) fn body(&self) -> Vec<u8> {
        let mut body = Map::new();
        body.insert("code".to_owned(), self.code.into());
        if let Some(detail) = &self.detail {
            body.insert("detail".to_owned(), Value::clone(detail));
        }
        body.insert("message".to_owned(), self.message.as_str().into());
        Value::Object(body).to_string().into_bytes()
    }

    /// The internal numeric code at the end of `Request-ID`.
    pub(crate) fn number(&self) -> u32 {
        match self.code {
            _ if self.rule == Rule::PaymentUnknownField => 270_924_358,
            "PARAM_ERROR" => 268_435_461,
            "SIGN_ERROR" => 268_443_699,
            "NO_AUTH" => 268_443_701,
            "APPID_MCHID_NOT_MATCH" => 268_445_527,
            "ORDER_NOT_EXIST" => 268_512_771,
            _ => match self.rule {
                Rule::TransferRepeat | Rule::PaymentRepeat | Rule::RefundRepeat | Rule::MchTransferRepeat => {
                    268_498_688
                }
                Rule::PaymentPaid | Rule::PaymentClosePaid => 268_449_538,
                _ => 268_435_456,
            },
        }
    }
}
