//! Reading a request: its JSON body, its query, its path. Each fault is refused as WeChat Pay does, naming the field.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::fidelity::Rule;
use crate::refusal::Refusal;
use crate::words::Words;

/// The named values of a request, with where they came from.
#[derive(Debug)]
pub(crate) struct Fields<'a> {
    source: Source<'a>,
    /// Path of the object inside the body, with its dot: `transfer_detail_list.0.`.
    prefix: String,
}

#[derive(Debug)]
enum Source<'a> {
    Body(&'a Map<String, Value>),
    Pairs(&'a [(String, String)]),
}

impl<'a> Fields<'a> {
    pub(crate) fn body(object: &'a Map<String, Value>) -> Self {
        Self { source: Source::Body(object), prefix: String::new() }
    }

    /// The object of this name inside the body, if it is given.
    pub(crate) fn object(&self, name: &str) -> Result<Option<Self>, Refusal> {
        let Source::Body(object) = &self.source else { return Ok(None) };
        match object.get(name) {
            None => Ok(None),
            Some(Value::Object(inner)) => {
                Ok(Some(Self { source: Source::Body(inner), prefix: format!("{}{name}.", self.prefix) }))
            }
            Some(_) => Err(self.fault(name, "参数类型错误", "应为对象")),
        }
    }

    /// The objects of a list of this name, none if it is not given.
    pub(crate) fn objects(&self, name: &str) -> Result<Vec<Self>, Refusal> {
        let Source::Body(object) = &self.source else { return Ok(Vec::new()) };
        let fault = || self.fault(name, "参数类型错误", "应为对象数组");
        let Some(list) = object.get(name) else { return Ok(Vec::new()) };
        let items = list.as_array().ok_or_else(fault)?;
        let items = items.iter().enumerate().map(|(index, item)| {
            let inner = item.as_object().ok_or_else(fault)?;
            Ok(Self { source: Source::Body(inner), prefix: format!("{}{name}.{index}.", self.prefix) })
        });
        items.collect()
    }

    /// Whether this is given as true.
    pub(crate) fn flag(&self, name: &str) -> bool {
        matches!(&self.source, Source::Body(object) if object.get(name) == Some(&Value::Bool(true)))
    }

    /// An object inside a list of the body.
    pub(crate) fn item(object: &'a Map<String, Value>, list: &str, index: usize) -> Self {
        Self { source: Source::Body(object), prefix: format!("{list}.{index}.") }
    }

    pub(crate) fn query(pairs: &'a [(String, String)]) -> Self {
        Self { source: Source::Pairs(pairs), prefix: String::new() }
    }

    /// A refusal at this field.
    pub(crate) fn fault(&self, name: &str, message: &str, issue: &str) -> Refusal {
        Refusal::param(Rule::Field, message).at(self.location(), &format!("{}{name}", self.prefix), issue)
    }

    /// The refusal of a required field that is not given.
    pub(crate) fn missing(&self, name: &str) -> Refusal {
        self.fault(name, "缺少必填参数", "该参数必填")
    }

    /// The same with another rule.
    pub(crate) fn refuse(&self, rule: Rule, name: &str, message: &str, issue: &str) -> Refusal {
        Refusal::param(rule, message).at(self.location(), &format!("{}{name}", self.prefix), issue)
    }

    /// A text of 1 to `max` characters, if it is given.
    pub(crate) fn optional(&self, name: &str, max: usize) -> Result<Option<&'a str>, Refusal> {
        let text: &'a str = match &self.source {
            Source::Body(object) => match object.get(name) {
                None => return Ok(None),
                Some(Value::String(text)) => text,
                Some(_) => return Err(self.fault(name, "参数类型错误", "应为字符串")),
            },
            Source::Pairs(pairs) => match pairs.iter().find(|(key, _)| key == name) {
                None => return Ok(None),
                Some((_, text)) => text,
            },
        };
        if text.is_empty() {
            return Err(self.fault(name, "参数不能为空", "不能为空字符串"));
        }
        if text.len() > max && text.chars().count() > max {
            return Err(self.fault(name, "参数长度超过限制", &format!("长度不能超过{max}个字符")));
        }
        if text.chars().any(|c| c > '\u{FFFF}') {
            return Err(self.refuse(Rule::Astral, name, "参数含有不支持的字符", "仅支持UTF-8编码的1至3字节字符"));
        }
        Ok(Some(text))
    }

    /// A text of 1 to `max` characters.
    pub(crate) fn text(&self, name: &str, max: usize) -> Result<&'a str, Refusal> {
        self.optional(name, max)?.ok_or_else(|| self.missing(name))
    }

    /// Digits and letters.
    pub(crate) fn number_text(&self, name: &str, max: usize) -> Result<&'a str, Refusal> {
        let text = self.text(name, max)?;
        if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            Ok(text)
        } else {
            Err(self.fault(name, "参数格式错误", "只能由数字和大小写字母组成"))
        }
    }

    /// One of these texts, if it is given.
    pub(crate) fn optional_of(&self, name: &str, known: &[&'static str]) -> Result<Option<&'static str>, Refusal> {
        let Some(text) = self.optional(name, 64)? else { return Ok(None) };
        let found = known.iter().find(|known| **known == text).copied();
        found.map(Some).ok_or_else(|| self.fault(name, "参数取值错误", &format!("取值范围：{}", known.join("、"))))
    }

    /// One of these texts.
    pub(crate) fn of(&self, name: &str, known: &[&'static str]) -> Result<&'static str, Refusal> {
        self.optional_of(name, known)?.ok_or_else(|| self.missing(name))
    }

    /// A whole number, if it is given.
    pub(crate) fn optional_integer(&self, name: &str, min: i64, max: i64) -> Result<Option<i64>, Refusal> {
        let number = match &self.source {
            Source::Body(object) => match object.get(name) {
                None => return Ok(None),
                Some(value) => value.as_i64(),
            },
            Source::Pairs(pairs) => match pairs.iter().find(|(key, _)| key == name) {
                None => return Ok(None),
                Some((_, text)) => text.parse().ok(),
            },
        };
        let Some(number) = number else { return Err(self.fault(name, "参数类型错误", "应为整数")) };
        if (min..=max).contains(&number) {
            Ok(Some(number))
        } else {
            Err(self.fault(name, "参数取值超出范围", &format!("取值范围：{min}至{max}")))
        }
    }

    /// A whole number.
    pub(crate) fn integer(&self, name: &str, min: i64, max: i64) -> Result<i64, Refusal> {
        self.optional_integer(name, min, max)?.ok_or_else(|| self.missing(name))
    }

    /// `true` or `false`.
    pub(crate) fn boolean(&self, name: &str) -> Result<bool, Refusal> {
        match self.text(name, 5)? {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err(self.fault(name, "参数类型错误", "应为true或false")),
        }
    }

    /// A list of objects of the body.
    pub(crate) fn list(&self, name: &str, max: usize) -> Result<&'a [Value], Refusal> {
        let Source::Body(object) = &self.source else { return Ok(&[]) };
        match object.get(name) {
            None => Err(self.missing(name)),
            Some(Value::Array(items)) if items.is_empty() || items.len() > max => {
                Err(self.fault(name, "参数取值超出范围", &format!("数量应为1至{max}")))
            }
            Some(Value::Array(items)) => Ok(items),
            Some(_) => Err(self.fault(name, "参数类型错误", "应为数组")),
        }
    }

    pub(crate) fn location(&self) -> &'static str {
        match self.source {
            Source::Body(_) => "body",
            Source::Pairs(_) => "query",
        }
    }
}

/// The JSON object of a body, without a `null` anywhere.
pub(crate) fn object(body: &[u8]) -> Result<Map<String, Value>, Refusal> {
    let malformed = |why: Words| Refusal::param(Rule::Json, "请求体不是合法的JSON对象").because(why);
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => match null_in(&object) {
            None => Ok(object),
            Some(name) => {
                Err(Refusal::param(Rule::Null, "参数不能为null，请直接省略该参数").at("body", &name, "不能为null"))
            }
        },
        Ok(_) => Err(malformed(Words::from(("the body is JSON, but not an object", "请求体是 JSON，但不是对象")))),
        Err(_) if body.is_empty() => Err(malformed(Words::from(("the body is empty", "请求体为空")))),
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            Err(malformed(Words::from((
                format!("the body is not JSON: fault at line {line}, column {column}"),
                format!("请求体不是合法的 JSON：第 {line} 行第 {column} 列有误"),
            ))))
        }
    }
}

fn null_in(object: &Map<String, Value>) -> Option<String> {
    object.iter().find_map(|(name, value)| null_at(value).map(|at| format!("{name}{at}")))
}

fn null_at(value: &Value) -> Option<String> {
    match value {
        Value::Null => Some(String::new()),
        Value::Array(items) => {
            items.iter().enumerate().find_map(|(index, item)| null_at(item).map(|at| format!(".{index}{at}")))
        }
        Value::Object(object) => null_in(object).map(|at| format!(".{at}")),
        _ => None,
    }
}

/// The decoded pairs of a query.
pub(crate) fn pairs(query: &str) -> Result<Vec<(String, String)>, Refusal> {
    let decode = |text: &str| {
        let spaced = text.replace('+', " ");
        percent_decode_str(&spaced).decode_utf8().map(std::borrow::Cow::into_owned)
    };
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let pair = decode(name).and_then(|name| Ok((name, decode(value)?)));
            pair.map_err(|_| Refusal::param(Rule::Field, "查询参数不是合法的UTF-8编码"))
        })
        .collect()
}

/// One decoded segment of a path.
pub(crate) fn segment(name: &str, raw: &str, max: usize) -> Result<String, Refusal> {
    let fault = |issue: &str| Refusal::param(Rule::Field, "路径参数错误").at("uri", name, issue);
    let text = percent_decode_str(raw).decode_utf8().map_err(|_| fault("不是合法的UTF-8编码"))?;
    if text.is_empty() {
        return Err(fault("不能为空"));
    }
    if text.chars().count() > max {
        return Err(fault(&format!("长度不能超过{max}个字符")));
    }
    Ok(text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(refusal: Refusal) -> String {
        String::from_utf8(refusal.body()).unwrap()
    }

    #[test]
    fn a_fault_names_its_field_by_a_json_pointer_and_never_repeats_the_value() {
        let map = object(r#"{"openid":"张三🎉","n":"x"}"#.as_bytes()).unwrap();
        let text = says(Fields::body(&map).text("openid", 64).unwrap_err());
        assert!(text.contains(r#""field":"/openid""#) && !text.contains("张三"), "{text}");
        assert!(says(Fields::item(&map, "list", 3).integer("n", 1, 2).unwrap_err()).contains("/list/3/n"));
        assert!(says(Fields::body(&map).text("absent", 3).unwrap_err()).contains("必填"));
    }

    #[test]
    fn null_is_refused_wherever_it_is() {
        let text = says(object(br#"{"a":{"b":[1,{"c":null}]}}"#).unwrap_err());
        assert!(text.contains("/a/b/1/c"), "{text}");
    }

    #[test]
    fn a_query_is_decoded_pair_by_pair() {
        let pairs = pairs("openid=o%2Fx%3F%E4%B8%AD%20%26&empty=&flag&plus=a+b").unwrap();
        assert_eq!(pairs[0], ("openid".into(), "o/x?中 &".into()));
        assert_eq!(pairs[3].1, "a b");
        assert!(super::pairs("a=%ff").is_err());
        assert_eq!(segment("openid", "a+b%2F", 9).unwrap(), "a+b/");
    }
}
