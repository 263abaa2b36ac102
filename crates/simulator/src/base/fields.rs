//! Reading a request: its JSON body, its query, its path. Each fault is refused as WeChat Pay does, naming the field.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};
use weixinpay_core::Text;
use weixinpay_core::check::{Broken, Unit, Wanted};

use crate::base::param::{Field, Location};
use crate::base::refusal::{Refusal, UNKNOWN_FIELD};
use crate::base::rule::{Rule, rules};

rules! {
    JSON = "request.json", Observed {
        en: "A body that is not a JSON object in UTF-8 is answered 400 PARAM_ERROR; detail.value is the text up \
            to the fault, at most 256 characters.",
        zh: "报文主体不是 UTF-8 编码的 JSON 对象时，应答 400 PARAM_ERROR；detail.value 是出错位置之前的文本，最多 \
            256 个字符。",
        source: "developers.weixin.qq.com/community/pay, several threads with 解析 Json 出错 (位置: /body); the \
            text after the colon is this simulator's",
        source_zh: "developers.weixin.qq.com/community/pay 多个帖子中的“解析 Json 出错 (位置: /body)”；冒号之后的\
            文案由本模拟器自定",
    }
    NULL = "request.null", Observed {
        en: "A null anywhere in a body is answered as an unknown field is: 400 PARAM_ERROR, detail.value its JSON \
            pointer.",
        zh: "报文中任何位置出现 null 时，按未知字段应答：400 PARAM_ERROR，detail.value 为其 JSON pointer。",
        source: "One witness: github.com/minibear2021/wechatpayv3/issues/70, of transfer-bills; \
            pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html of 2024 says to omit a \
            parameter instead of sending null",
        source_zh: "仅一处见证：github.com/minibear2021/wechatpayv3/issues/70（transfer-bills）；\
            pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html（2024 年）要求省略参数而\
            不是传 null",
    }
    ASTRAL = "request.astral", Documented {
        en: "A character beyond U+FFFF is answered 400 PARAM_ERROR.",
        zh: "出现 U+FFFF 以上的字符时，应答 400 PARAM_ERROR。",
        source: "pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html: UTF-8 of one to \
            three bytes only; the code is inferred",
        source_zh: "pay.weixin.qq.com/docs/merchant/development/interface-rules/basic-rules.html：只支持 1 至 3 字\
            节的 UTF-8 字符；错误码为推测",
    }
    FIELD = "request.field", Documented {
        en: "A parameter that is absent though required, empty, too long, of another type or outside its values \
            is answered 400 PARAM_ERROR, in the words of description.field.",
        zh: "必填参数缺失，或参数为空、超长、类型不符、取值超出范围时，应答 400 PARAM_ERROR，文案同 \
            description.field。",
        source: "The page of each operation; the words are those of description.field, without the label",
        source_zh: "各接口的文档页；文案同 description.field，不含字段名称",
    }
}

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
            Some(_) => Err(self.broken(name, &Broken::Type(Wanted::Object), "应为对象")),
        }
    }

    /// The objects of a list of this name, none if it is not given.
    pub(crate) fn objects(&self, name: &str) -> Result<Vec<Self>, Refusal> {
        let Source::Body(object) = &self.source else { return Ok(Vec::new()) };
        let fault = || self.broken(name, &Broken::Type(Wanted::List), "应为对象数组");
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

    /// The refusal of a field that breaks a rule which any field has, in the words for it.
    fn broken(&self, name: &str, broken: &Broken, issue: &str) -> Refusal {
        let (location, given) = match &self.source {
            Source::Body(object) => (Location::Body, object.get(name).cloned()),
            Source::Pairs(pairs) => {
                let given = pairs.iter().find(|(key, _)| key == name);
                (Location::Query, given.map(|(_, text)| text.as_str().into()))
            }
        };
        let path = format!("{}{name}", self.prefix);
        // The reader here does not know how it is described.
        Field { location, path: &path, label: None, given: given.as_ref(), personal: true }.refuse(
            rules::FIELD,
            broken,
            issue,
        )
    }

    /// A refusal at this field.
    pub(crate) fn fault(&self, name: &str, message: &str, issue: &str) -> Refusal {
        Refusal::param(rules::FIELD, message).at(self.location(), &format!("{}{name}", self.prefix), issue)
    }

    /// The refusal of a required field that is not given.
    pub(crate) fn missing(&self, name: &str) -> Refusal {
        self.broken(name, &Broken::Absent, "该参数必填")
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
                Some(_) => return Err(self.broken(name, &Broken::Type(Wanted::Text), "应为字符串")),
            },
            Source::Pairs(pairs) => match pairs.iter().find(|(key, _)| key == name) {
                None => return Ok(None),
                Some((_, text)) => text,
            },
        };
        if text.is_empty() {
            return Err(self.broken(name, &Broken::Absent, "不能为空字符串"));
        }
        let count = if text.len() > max { text.chars().count() } else { text.len() };
        if count > max {
            let long = Broken::Length { unit: Unit::Characters, count, limit: max };
            return Err(self.broken(name, &long, &format!("长度不能超过{max}个字符")));
        }
        if text.chars().any(|c| c > '\u{FFFF}') {
            return Err(self.refuse(rules::ASTRAL, name, "参数含有不支持的字符", "仅支持UTF-8编码的1至3字节字符"));
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
            let form = Broken::Pattern("^[0-9A-Za-z]+$".to_owned());
            Err(self.broken(name, &form, "只能由数字和大小写字母组成"))
        }
    }

    /// One of these texts, if it is given.
    pub(crate) fn optional_of(&self, name: &str, known: &[&'static str]) -> Result<Option<&'static str>, Refusal> {
        let Some(text) = self.optional(name, 64)? else { return Ok(None) };
        let found = known.iter().find(|known| **known == text).copied();
        let issue = || format!("取值范围：{}", known.join("、"));
        found.map(Some).ok_or_else(|| self.broken(name, &Broken::Other, &issue()))
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
        let Some(number) = number else {
            return Err(self.broken(name, &Broken::Type(Wanted::Integer), "应为整数"));
        };
        if (min..=max).contains(&number) {
            Ok(Some(number))
        } else {
            let limit = if number < min { min } else { max };
            Err(self.broken(name, &Broken::Range(limit), &format!("取值范围：{min}至{max}")))
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
            _ => Err(self.broken(name, &Broken::Type(Wanted::Boolean), "应为true或false")),
        }
    }

    /// A list of objects of the body.
    pub(crate) fn list(&self, name: &str, max: usize) -> Result<&'a [Value], Refusal> {
        let Source::Body(object) = &self.source else { return Ok(&[]) };
        match object.get(name) {
            None => Err(self.missing(name)),
            Some(Value::Array(items)) if items.is_empty() || items.len() > max => {
                let limit = if items.is_empty() { 1 } else { max };
                let count = Broken::Count { count: items.len(), limit };
                Err(self.broken(name, &count, &format!("数量应为1至{max}")))
            }
            Some(Value::Array(items)) => Ok(items),
            Some(_) => Err(self.broken(name, &Broken::Type(Wanted::List), "应为数组")),
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
    let malformed = |why: Text| {
        let refusal = Refusal::param(rules::JSON, format!("解析 Json 出错 (位置: /body): {}", why.zh));
        refusal.with_detail(json!({ "location": "body", "value": before_fault(body) })).because(why)
    };
    if body.starts_with(BOM) {
        return Err(malformed(Text::from((
            "the body begins with a byte order mark (BOM), which is no JSON",
            "请求体以字节顺序标记（BOM）开头，不是合法的 JSON",
        ))));
    }
    if std::str::from_utf8(body).is_err() {
        return Err(malformed(Text::from((
            "the body is not UTF-8; it may be GBK",
            "请求体不是 UTF-8 编码，可能是 GBK",
        ))));
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => match null_in(&object) {
            None => Ok(object),
            Some(name) => {
                let pointer = format!("/body/{}", name.replace('.', "/"));
                Err(Refusal::param(rules::NULL, UNKNOWN_FIELD).pointing(vec![pointer]).because((
                    format!("`{name}` is null: leave it out instead"),
                    format!("`{name}` 为 null：不需要的参数请直接省略"),
                )))
            }
        },
        Ok(_) => Err(malformed(Text::from(("the body is JSON, but not an object", "请求体是 JSON，但不是对象")))),
        Err(_) if body.is_empty() => Err(malformed(Text::from(("the body is empty", "请求体为空")))),
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            Err(malformed(Text::from((
                format!("the body is not JSON: fault at line {line}, column {column}"),
                format!("请求体不是合法的 JSON：第 {line} 行第 {column} 列有误"),
            ))))
        }
    }
}

/// The byte order mark in UTF-8.
pub(crate) const BOM: &[u8] = b"\xEF\xBB\xBF";
/// As much of a body as is repeated where its JSON cannot be read.
const REPEATED: usize = 256;

/// A body up to what is wrong in its JSON, the last characters of it.
fn before_fault(body: &[u8]) -> String {
    let Err(error) = serde_json::from_slice::<serde::de::IgnoredAny>(body) else { return String::new() };
    let lines: usize =
        body.split(|byte| *byte == b'\n').take(error.line().saturating_sub(1)).map(|l| l.len() + 1).sum();
    let read = body.get(..lines.saturating_add(error.column())).unwrap_or(body);
    let text = String::from_utf8_lossy(read);
    let from = text.chars().count().saturating_sub(REPEATED);
    text.chars().skip(from).collect()
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
            pair.map_err(|_| Refusal::param(rules::FIELD, "查询参数不是合法的UTF-8编码"))
        })
        .collect()
}

/// One decoded segment of a path.
pub(crate) fn segment(name: &str, raw: &str, max: usize) -> Result<String, Refusal> {
    let fault = |broken: &Broken, issue: &str| {
        Field { location: Location::Path, path: name, label: None, given: None, personal: true }.refuse(
            rules::FIELD,
            broken,
            issue,
        )
    };
    let text = percent_decode_str(raw).decode_utf8().map_err(|_| fault(&Broken::Other, "不是合法的UTF-8编码"))?;
    if text.is_empty() {
        return Err(fault(&Broken::Absent, "不能为空"));
    }
    let count = text.chars().count();
    if count > max {
        let long = Broken::Length { unit: Unit::Characters, count, limit: max };
        return Err(fault(&long, &format!("长度不能超过{max}个字符")));
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
        assert!(text.contains(r#""detail":{"location":"body","value":""}"#) && !text.contains("张三"), "{text}");
        let words = Fields::body(&map).text("openid", 64).unwrap_err().explanation();
        assert!(words.en.contains("`/openid` in body") && words.zh.contains("`/openid`"), "{words:?}");
        assert!(says(Fields::item(&map, "list", 3).integer("n", 1, 2).unwrap_err()).contains("/body/list/3/n”"));
        assert!(says(Fields::body(&map).text("absent", 3).unwrap_err()).contains("必填"));
    }

    #[test]
    fn null_is_refused_wherever_it_is() {
        let text = says(object(br#"{"a":{"b":[1,{"c":null}]}}"#).unwrap_err());
        assert!(text.contains(r#""detail":{"location":null,"value":["/body/a/b/1/c"]}"#), "{text}");
    }

    #[test]
    fn a_body_that_is_no_json_is_repeated_up_to_the_fault_and_the_cause_is_named() {
        let said = |body: &[u8]| {
            let refusal = object(body).unwrap_err();
            let wire: Value = serde_json::from_slice(&refusal.body()).unwrap();
            assert!(wire["message"].as_str().unwrap().starts_with("解析 Json 出错 (位置: /body): "), "{wire}");
            (wire["detail"].clone(), refusal.explanation().en)
        };
        let (detail, why) = said(b"{\n\"a\": 1,}");
        assert_eq!(detail, json!({ "location": "body", "value": "{\n\"a\": 1,}" }));
        assert_eq!(why, "the body is not JSON: fault at line 2, column 8");
        assert!(said("\u{FEFF}{}".as_bytes()).1.contains("byte order mark"));
        assert!(said(b"{\"a\":\"\xcb\xd5\"}").1.contains("GBK"));
        assert_eq!(said(b"").1, "the body is empty");
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
