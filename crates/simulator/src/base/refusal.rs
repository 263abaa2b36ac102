//! WeChat Pay says no: the official error body, the rule behind it, and the diagnosis for the developer.

use serde_json::{Map, Value, json};
use weixinpay_core::{Text, text};

use crate::base::rule::{Rule, rules};

rules! {
    INTERNAL = "simulator.internal", Assumed {
        en: "A fault of the simulator itself is answered 500 SYSTEM_ERROR, and its cause is in the journal.",
        zh: "模拟器自身出错时应答 500 SYSTEM_ERROR，原因记入请求日志。",
        source: "WeChat Pay answers its own faults so \
            (pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html). Else: nothing of \
            WeChat Pay's is being imitated.",
        source_zh: "微信支付自身出错时即如此应答（\
            pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html）。其他可能：无，此处并未\
            模仿微信支付的行为。",
    }
}

/// A request that is refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// The rule that it acts on.
    pub(crate) rule: Rule,
    pub(crate) status: u16,
    pub(crate) code: &'static str,
    /// For people, in Chinese as on the wire. Never repeats what was sent.
    message: String,
    // Boxed: a refusal is the error of nearly every function here, and is to stay small.
    detail: Option<Box<Value>>,
    place: Option<Box<FieldIssue>>,
    pub(crate) shape: Shape,
    /// For the developer, see [`Refusal::explanation`].
    pub(crate) diagnosis: Option<Box<Text>>,
}

/// The location of a fault, for the developer.
#[derive(Debug)]
struct FieldIssue {
    location: String,
    field: String,
    issue: String,
}

/// The format of a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Shape {
    /// The JSON of APIv3.
    #[default]
    Json,
    /// The XML of APIv2, which says no with status 200.
    Xml,
    /// The page of the web server in front, which reads no request.
    Page,
}

/// Said of a field that an operation does not have, and of one that is null.
pub(crate) const UNKNOWN_FIELD: &str = "请求中含有未在API文档中定义的参数";

impl Refusal {
    pub(crate) fn new(rule: Rule, status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            rule,
            status,
            code,
            message: message.into(),
            detail: None,
            place: None,
            shape: Shape::Json,
            diagnosis: None,
        }
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
        Self::new(rules::INTERNAL, 500, "SYSTEM_ERROR", "系统异常，请稍后重试").because((error, zh))
    }

    /// Adds the location of the fault: `location` is `body`, `query`, `uri` or `header`. WeChat Pay sends only the
    /// location and the value, and for a header neither.
    pub(crate) fn at(mut self, location: &str, field: &str, issue: &str) -> Self {
        let wire = match location {
            "uri" => Some("uri_template"),
            "header" => None,
            other => Some(other),
        };
        if let Some(wire) = wire {
            self.detail = Some(Box::new(json!({ "location": wire, "value": "" })));
        }
        let field = if location == "body" { format!("/{}", field.replace('.', "/")) } else { field.to_owned() };
        self.place = Some(Box::new(FieldIssue { location: location.to_owned(), field, issue: issue.to_owned() }));
        self
    }

    /// With this value as the one at fault.
    pub(crate) fn valued(mut self, value: Value) -> Self {
        if let Some(detail) = self.detail.as_mut().and_then(|detail| detail.as_object_mut()) {
            detail.insert("value".to_owned(), value);
        }
        self
    }

    /// With these JSON pointers as what does not belong into the request; they have no location.
    pub(crate) fn pointing(self, pointers: Vec<String>) -> Self {
        self.with_detail(json!({ "location": null, "value": pointers }))
    }

    /// Written so.
    pub(crate) fn shaped(mut self, shape: Shape) -> Self {
        self.shape = shape;
        self
    }

    /// The official detail, as it is.
    pub(crate) fn with_detail(mut self, detail: Value) -> Self {
        self.detail = Some(Box::new(detail));
        self
    }

    /// Adds a note for the developer.
    pub(crate) fn because(mut self, diagnosis: impl Into<Text>) -> Self {
        self.diagnosis = Some(Box::new(diagnosis.into()));
        self
    }

    /// For the developer: goes to the journal and to `tracing`, never onto the wire. Without a diagnosis, it is the
    /// requirement of the rule, and in Chinese the answer's own text about a field.
    pub(crate) fn explanation(&self) -> Text {
        if let Some(diagnosis) = &self.diagnosis {
            return Text::clone(diagnosis);
        }
        let (rule, message) = (&self.rule.entry().text, &self.message);
        match self.place.as_deref() {
            Some(FieldIssue { location, field, issue }) => {
                text!("`{field}` in {location}: {rule}", "{message}：`{field}` {issue}")
            }
            None => rule.clone(),
        }
    }

    /// The body on the wire.
    pub(crate) fn body(&self) -> Vec<u8> {
        match self.shape {
            Shape::Json => {}
            Shape::Xml => {
                let message = &self.message;
                return format!(
                    "<xml><return_code><![CDATA[FAIL]]></return_code>\n<return_msg><![CDATA[{message}]]></return_msg>\n</xml>"
                )
                .into_bytes();
            }
            Shape::Page => {
                let title = &self.message;
                return format!(
                    "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n\
                     <hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
                )
                .into_bytes();
            }
        }
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
        match (self.code, self.rule.id()) {
            (_, "request.unknown-field" | "request.null") => 270_924_358,
            ("PARAM_ERROR", _) => 268_435_461,
            ("SIGN_ERROR", _) => 268_443_699,
            ("NO_AUTH", _) => 268_443_701,
            ("APPID_MCHID_NOT_MATCH", _) => 268_445_527,
            ("ORDER_NOT_EXIST", _) => 268_512_771,
            (_, "transfer.repeat" | "payment.repeat" | "refund.repeat" | "mch-transfer.repeat") => 268_498_688,
            (_, "payment.placed-again-paid" | "payment.close-paid") => 268_449_538,
            _ => 268_435_456,
        }
    }
}
