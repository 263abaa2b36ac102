//! A `PARAM_ERROR` in the words of WeChat Pay, which name where the fault is, the field's label and the rule.
//!
//! `detail` is `{location, value}`. The value is a number where a length or a number is at fault, else the text that was
//! given, and `""` for an absent value. Personal values are not repeated, nor values of a rule whose real text is
//! unknown. The explanation for the developer never repeats a value.

use serde_json::{Map, Value};
use weixinpay_core::check::{Broken, Unit, Wanted};

use crate::base::refusal::Refusal;
use crate::base::rule::Rule;

/// A field at fault.
pub(crate) struct Field<'a> {
    pub(crate) location: Location,
    /// With dots: `sub_orders.0.mchid`.
    pub(crate) path: &'a str,
    /// The official label, such as `总金额`.
    pub(crate) label: Option<&'a str>,
    pub(crate) given: Option<&'a Value>,
    /// It may be about a person.
    pub(crate) personal: bool,
}

/// The part of a request that holds a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Location {
    Body,
    Query,
    Path,
}

impl Location {
    /// As [`Refusal::at`] takes it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Query => "query",
            Self::Path => "uri",
        }
    }

    fn source(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Query => "query",
            Self::Path => "uri_template",
        }
    }
}

impl Field<'_> {
    /// Refuses it for what it breaks; `issue` is for the developer.
    pub(crate) fn refuse(&self, rule: Rule, broken: &Broken, issue: &str) -> Refusal {
        let (message, value) = self.says(broken);
        Refusal::param(rule, message).at(self.location.name(), self.path, issue).valued(value)
    }

    fn says(&self, broken: &Broken) -> (String, Value) {
        let at = format!("输入源“/{}/{}”", self.location.source(), self.path.replace('.', "/"));
        let label = self.label.unwrap_or_else(|| self.path.rsplit('.').next().unwrap_or_default());
        let value = format!("{at}映射到值字段“{label}”");
        match broken {
            // A field that is present but empty breaks the minimum length.
            Broken::Absent => match self.given {
                Some(Value::String(text)) if text.is_empty() => {
                    self.says(&Broken::Length { unit: Unit::Characters, count: 0, limit: 1 })
                }
                Some(Value::Array(items)) if items.is_empty() => self.says(&Broken::Count { count: 0, limit: 1 }),
                _ => (format!("{at}映射到字段“{label}”必填性规则校验失败，此字段为必填项"), "".into()),
            },
            Broken::Type(wanted) => {
                let needs = match wanted {
                    Wanted::Integer => "合法的 64 位有符号整数",
                    Wanted::Number => " number 类型的 Json 值",
                    Wanted::Boolean => " bool 类型的 Json 值",
                    Wanted::List => " array 类型的 Json 值",
                    Wanted::Object => " object 类型的 Json 值",
                    _ => " string 类型的 Json 值",
                };
                let json = if self.location == Location::Body { " JSON " } else { "" };
                (format!("无法将{json}{at}映射到目标字段“{label}”中，此字段需要一个{needs}"), self.given())
            }
            Broken::Length { unit, count, limit } => {
                let unit = if *unit == Unit::Bytes { "字节数" } else { "字符数" };
                let side = if count > limit { "大于最大值" } else { "小于最小值" };
                (format!("{value}字符串规则校验失败，{unit} {count}，{side} {limit}"), (*count).into())
            }
            Broken::Pattern(pattern) => {
                (format!("{value}字符串规则校验失败，字符串必须匹配正则表达式“{pattern}”"), self.given())
            }
            Broken::Time => (format!("{value}字符串规则校验失败，字符串必须是符合 RFC3339 日期时间格式"), self.given()),
            Broken::Range(limit) => {
                let number = self.given.and_then(number);
                let side = if number.is_some_and(|number| number > *limit) {
                    "值高于最大值"
                } else {
                    "值低于最小值"
                };
                let message = format!("{at}映射到数值字段“{label}”规则校验失败，{side} {limit}");
                (message, number.map_or_else(|| "".into(), Value::from))
            }
            Broken::Count { count, limit } => {
                let side = if count > limit { "大于最大值" } else { "小于最小值" };
                (format!("{at}映射到数组字段“{label}”规则校验失败，元素个数 {count}，{side} {limit}"), (*count).into())
            }
            _ => (format!("{value}规则校验失败"), "".into()),
        }
    }

    /// The value as it was given, if it may be repeated and is one value.
    fn given(&self) -> Value {
        match self.given {
            Some(given @ (Value::String(_) | Value::Number(_) | Value::Bool(_))) if !self.personal => given.clone(),
            _ => "".into(),
        }
    }
}

/// A number, also as a path or a query has it.
fn number(given: &Value) -> Option<i64> {
    given.as_i64().or_else(|| given.as_str()?.parse().ok())
}

/// The value at this path of an object: `sub_orders.0.mchid`.
pub(crate) fn value_at<'a>(object: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let mut value = object.get(first)?;
    for part in rest.into_iter().flat_map(|rest| rest.split('.')) {
        value = match value {
            Value::Array(items) => items.get(part.parse::<usize>().ok()?)?,
            other => other.get(part)?,
        };
    }
    Some(value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn wire(location: Location, path: &str, label: &str, given: Option<Value>, broken: &Broken) -> (String, Value) {
        let field = Field { location, path, label: Some(label), given: given.as_ref(), personal: false };
        let refusal = field.refuse(crate::engine::check::rules::DESCRIPTION_FIELD, broken, "is wrong");
        let body: Value = serde_json::from_slice(&refusal.body()).unwrap();
        assert_eq!((refusal.status, &body["code"]), (400, &json!("PARAM_ERROR")));
        (body["message"].as_str().unwrap().to_owned(), body["detail"].clone())
    }

    /// Each was seen in the answers of WeChat Pay; `description.field` names where.
    #[test]
    fn the_words_are_those_that_were_seen() {
        use Location::{Body, Path, Query};
        let is = |text: &str, location: &str, value: Value| {
            (text.to_owned(), json!({ "location": location, "value": value }))
        };
        assert_eq!(
            wire(Body, "appid", "公众号ID", None, &Broken::Absent),
            is("输入源“/body/appid”映射到字段“公众号ID”必填性规则校验失败，此字段为必填项", "body", json!(""))
        );
        assert_eq!(
            wire(Body, "amount.total", "总金额", Some(json!("1900000")), &Broken::Type(Wanted::Integer)),
            is(
                "无法将 JSON 输入源“/body/amount/total”映射到目标字段“总金额”中，此字段需要一个合法的 64 位有符号整数",
                "body",
                json!("1900000")
            )
        );
        assert_eq!(
            wire(Body, "payer.openid", "用户标识", Some(json!(4)), &Broken::Type(Wanted::Text)),
            is(
                "无法将 JSON 输入源“/body/payer/openid”映射到目标字段“用户标识”中，此字段需要一个 string 类型的 Json 值",
                "body",
                json!(4)
            )
        );
        let long = Broken::Length { unit: Unit::Bytes, count: 35, limit: 32 };
        assert_eq!(
            wire(Path, "out_trade_no", "商户订单号", Some(json!("x")), &long),
            is(
                "输入源“/uri_template/out_trade_no”映射到值字段“商户订单号”字符串规则校验失败，字节数 35，大于最大值 32",
                "uri_template",
                json!(35)
            )
        );
        assert_eq!(
            wire(Body, "receivers.0.account", "分账接收方帐号", Some(json!("")), &Broken::Absent),
            is(
                "输入源“/body/receivers/0/account”映射到值字段“分账接收方帐号”字符串规则校验失败，字符数 0，小于最小值 1",
                "body",
                json!(0)
            )
        );
        let form = Broken::Pattern("^[0-9a-zA-Z_]+$".to_owned());
        assert_eq!(
            wire(Body, "out_request_no", "商户单据号", Some(json!("中文11")), &form),
            is(
                "输入源“/body/out_request_no”映射到值字段“商户单据号”字符串规则校验失败，字符串必须匹配正则表达式“^[0-9a-zA-Z_]+$”",
                "body",
                json!("中文11")
            )
        );
        assert_eq!(
            wire(Query, "limit", "最大资源条数", Some(json!("1")), &Broken::Range(20)),
            is("输入源“/query/limit”映射到数值字段“最大资源条数”规则校验失败，值低于最小值 20", "query", json!(1))
        );
        assert_eq!(
            wire(Body, "time_expire", "交易结束时间", Some(json!("soon")), &Broken::Time).0,
            "输入源“/body/time_expire”映射到值字段“交易结束时间”字符串规则校验失败，字符串必须是符合 RFC3339 日期时间格式"
        );
    }

    #[test]
    fn what_is_personal_is_not_repeated_and_the_developer_never_reads_a_value() {
        let given = json!("张三");
        let mut field = Field { location: Location::Body, path: "a", label: None, given: Some(&given), personal: true };
        let form = Broken::Pattern("^x$".to_owned());
        let said =
            |field: &Field<'_>| field.refuse(crate::engine::check::rules::DESCRIPTION_FIELD, &form, "has another form");
        assert!(!String::from_utf8(said(&field).body()).unwrap().contains("张三"));
        field.personal = false;
        let refusal = said(&field);
        assert!(String::from_utf8(refusal.body()).unwrap().contains("张三"));
        assert!(!refusal.explanation().en.contains("张三") && !refusal.explanation().zh.contains("张三"));
        // Nor a value that breaks a rule whose real text is unknown.
        let other = field.refuse(crate::engine::check::rules::DESCRIPTION_FIELD, &Broken::Other, "must be one of A, B");
        assert!(!String::from_utf8(other.body()).unwrap().contains("张三"));
    }

    #[test]
    fn a_value_is_found_by_its_path() {
        let body = json!({ "a": { "b": [1, { "c": 7 }] } });
        let body = body.as_object().unwrap();
        assert_eq!(value_at(body, "a.b.1.c"), Some(&json!(7)));
        assert_eq!((value_at(body, "a.b.x"), value_at(body, "b")), (None, None));
    }
}
