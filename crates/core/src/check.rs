//! The local checks that run before anything is sent. Each names the field and the rule, never a sensitive value.

use std::borrow::Cow;
use std::fmt;
use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regex_lite::Regex;

use crate::error::Error;
use crate::sensitive::Sensitive;
use crate::text;
use crate::text::Text;
use crate::time::Date;

/// A request type whose rules can be checked. Generated; the default has none.
pub trait Check {
    /// Checks every field, in their order, and stops at the first fault.
    ///
    /// # Errors
    /// The field and the rule that it breaks.
    fn check(&self) -> Result<(), FieldError> {
        Ok(())
    }
}

/// A field and the rule that it breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    field: String,
    problem: Text,
    broken: Broken,
}

/// The kind of rule that a value breaks, for a server that answers in words of its own.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Broken {
    /// A required value is not given, or is empty.
    Absent,
    /// The value has another type than this one.
    Type(Wanted),
    /// A text is too short or too long.
    Length {
        /// The unit of the limits.
        unit: Unit,
        /// How many there are.
        count: usize,
        /// The limit that is broken.
        limit: usize,
    },
    /// A text has another form than this regular expression.
    Pattern(String),
    /// A text is not a time of RFC 3339.
    Time,
    /// A text has a character beyond U+FFFF.
    Character,
    /// A number is less or greater than this limit.
    Range(i64),
    /// A list has fewer or more items than this limit.
    Count {
        /// How many there are.
        count: usize,
        /// The limit that is broken.
        limit: usize,
    },
    /// Something else.
    #[default]
    Other,
}

/// The type that a value should have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wanted {
    /// Text.
    Text,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// A list.
    List,
    /// An object.
    Object,
}

/// The unit in which the length of a text is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unit {
    /// Unicode characters.
    #[default]
    Characters,
    /// Bytes of UTF-8: a Chinese character has three.
    Bytes,
}

impl Unit {
    /// The length of this text.
    #[must_use]
    pub fn count(self, text: &str) -> usize {
        match self {
            Self::Characters => text.chars().count(),
            Self::Bytes => text.len(),
        }
    }
}

impl FieldError {
    /// A fault of the field with this wire name.
    #[must_use]
    pub fn new(field: impl Into<String>, problem: impl Into<Text>) -> Self {
        Self { field: field.into(), problem: problem.into(), broken: Broken::Other }
    }

    /// The fault of a required value that is not given.
    #[must_use]
    pub fn absent(field: impl Into<String>) -> Self {
        Self::new(field, ("is required and must not be empty", "必填，且不能为空")).kind(Broken::Absent)
    }

    /// The fault of a value that has another type.
    #[must_use]
    pub fn of_type(field: impl Into<String>, wanted: Wanted) -> Self {
        let problem = match wanted {
            Wanted::Text => ("must be a string", "应为字符串"),
            Wanted::Integer => ("must be an integer", "应为整数"),
            Wanted::Number => ("must be a number", "应为数字"),
            Wanted::Boolean => ("must be true or false", "应为 true 或 false"),
            Wanted::List => ("must be an array", "应为数组"),
            Wanted::Object => ("must be an object", "应为对象"),
        };
        Self::new(field, problem).kind(Broken::Type(wanted))
    }

    /// The same fault, of this kind.
    #[must_use]
    pub fn kind(mut self, broken: Broken) -> Self {
        self.broken = broken;
        self
    }

    /// The same fault seen from the object that holds the field's object as `name`.
    #[must_use]
    pub fn within(mut self, name: &str) -> Self {
        self.field = format!("{name}.{}", self.field);
        self
    }

    /// The same fault seen from the object that holds the field's object as item `index` of `name`.
    #[must_use]
    pub fn within_item(mut self, name: &str, index: usize) -> Self {
        self.field = format!("{name}[{index}].{}", self.field);
        self
    }

    /// The kind of rule that is broken.
    #[must_use]
    pub fn broken(&self) -> &Broken {
        &self.broken
    }

    /// Wire name of the field.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.field
    }

    /// The rule that it breaks, to be read after the field's name: "must be an integer", `应为整数`. The Chinese, which the
    /// simulator answers in WeChat Pay's place, does not repeat the value.
    #[must_use]
    pub fn problem(&self) -> &Text {
        &self.problem
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.field, self.problem)
    }
}

impl std::error::Error for FieldError {}

impl From<FieldError> for Error {
    fn from(fault: FieldError) -> Self {
        Self::invalid(fault.field, fault.problem)
    }
}

/// A value that can be absent or empty.
pub trait Emptiness {
    /// Whether a required field with this value counts as not given.
    fn is_void(&self) -> bool;
}

impl Emptiness for String {
    fn is_void(&self) -> bool {
        self.is_empty()
    }
}

impl Emptiness for crate::private::Private {
    fn is_void(&self) -> bool {
        self.is_empty()
    }
}

impl Emptiness for Sensitive {
    fn is_void(&self) -> bool {
        self.is_empty()
    }
}

impl Emptiness for crate::time::Time {
    fn is_void(&self) -> bool {
        self.is_empty()
    }
}

impl Emptiness for Date {
    fn is_void(&self) -> bool {
        self.is_empty()
    }
}

impl<T> Emptiness for Vec<T> {
    fn is_void(&self) -> bool {
        self.is_empty()
    }
}

impl<T: Emptiness> Emptiness for Option<T> {
    fn is_void(&self) -> bool {
        self.as_ref().is_none_or(Emptiness::is_void)
    }
}

/// Whether this value counts as not given, so that it is not sent.
pub fn is_void(value: &impl Emptiness) -> bool {
    value.is_void()
}

/// An enumeration made by [`open_enum!`](crate::open_enum).
pub trait OpenEnum {
    /// `Err` with the text and the known ones, if the value is not a known one.
    ///
    /// # Errors
    /// See above.
    fn known(&self) -> Result<(), (&str, &'static [&'static str])>;
}

impl<T: OpenEnum> Emptiness for T {
    fn is_void(&self) -> bool {
        matches!(self.known(), Err(("", _)))
    }
}

/// A pattern of the description, compiled when first used.
pub struct Pattern {
    text: Cow<'static, str>,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// This regular expression.
    #[must_use]
    pub const fn new(text: &'static str) -> Self {
        Self { text: Cow::Borrowed(text), compiled: OnceLock::new() }
    }

    /// This regular expression, read at run time.
    #[must_use]
    pub const fn owned(text: String) -> Self {
        Self { text: Cow::Owned(text), compiled: OnceLock::new() }
    }

    /// The regular expression.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// A required value is given.
///
/// # Errors
/// It is absent or empty.
pub fn required(field: &str, value: &impl Emptiness) -> Result<(), FieldError> {
    if value.is_void() { Err(FieldError::absent(field)) } else { Ok(()) }
}

/// At least one of these is given.
///
/// # Errors
/// None is.
pub fn any_of(values: &[(&str, bool)]) -> Result<(), FieldError> {
    if values.iter().any(|(_, given)| *given) {
        return Ok(());
    }
    let names: Vec<_> = values.iter().map(|(name, _)| format!("`{name}`")).collect();
    let first = values.first().map_or("", |(name, _)| *name);
    let (en, zh) = (names.join(" and "), names.join("、"));
    let problem = text!("is missing: give at least one of {en}", "没有填：{zh} 至少填一个");
    Err(FieldError::new(first, problem).kind(Broken::Absent))
}

/// Text is of a length within these limits, counted in characters, and holds nothing beyond U+FFFF, which WeChat Pay
/// does not take (<https://pay.weixin.qq.com/doc/v3/merchant/4012081670>). An empty text counts as not given.
///
/// # Errors
/// It is shorter or longer, or has such a character.
pub fn text(field: &str, value: &str, min: usize, max: usize) -> Result<(), FieldError> {
    length(field, value, Unit::Characters, min, max)
}

/// The same, counted in bytes of UTF-8, as payments are (`x-bytes` in the description).
///
/// # Errors
/// See [`text()`].
pub fn bytes(field: &str, value: &str, min: usize, max: usize) -> Result<(), FieldError> {
    length(field, value, Unit::Bytes, min, max)
}

/// The same, counted in this unit.
///
/// # Errors
/// See [`text()`].
pub fn length(field: &str, value: &str, unit: Unit, min: usize, max: usize) -> Result<(), FieldError> {
    if value.chars().any(|c| c > '\u{FFFF}') {
        return Err(FieldError::new(
            field,
            (
                "has an emoji or another character beyond U+FFFF, which WeChat Pay does not accept",
                "含有表情符号等 U+FFFF 以外的字符，微信支付不支持",
            ),
        )
        .kind(Broken::Character));
    }
    let count = unit.count(value);
    let (limit, word, word_zh) = if count > max {
        (max, "most", "最多")
    } else if count > 0 && count < min {
        (min, "least", "至少")
    } else {
        return Ok(());
    };
    let (en, zh) = match unit {
        Unit::Characters => ("characters", "个字符"),
        Unit::Bytes => ("bytes of UTF-8", "字节（UTF-8，一个汉字 3 字节）"),
    };
    let short_zh = if unit == Unit::Bytes { "字节" } else { "个" };
    let problem = text!("is {count} {en} long; at {word} {limit}", "长 {count} {zh}，{word_zh} {limit} {short_zh}");
    Err(FieldError::new(field, problem).kind(Broken::Length { unit, count, limit }))
}

/// Text matches the pattern. An empty text counts as not given.
///
/// # Errors
/// It does not.
pub fn pattern(field: &str, value: &str, pattern: &Pattern) -> Result<(), FieldError> {
    let compiled = pattern.compiled.get_or_init(|| Regex::new(&pattern.text).ok());
    if value.is_empty() || compiled.as_ref().is_none_or(|regex| regex.is_match(value)) {
        return Ok(());
    }
    let fault = match pattern.as_str() {
        "^[0-9A-Za-z]+$" => FieldError::new(field, ("must consist of digits and letters", "只能由数字和字母组成")),
        other => FieldError::new(field, text!("does not match {other}", "不符合格式 {other}")),
    };
    Err(fault.kind(Broken::Pattern(pattern.as_str().to_owned())))
}

/// A number is within these limits.
///
/// # Errors
/// It is not.
pub fn range(field: &str, value: i64, min: i64, max: i64) -> Result<(), FieldError> {
    if value < min {
        let problem = text!("must be at least {min}", "不能小于 {min}");
        return Err(FieldError::new(field, problem).kind(Broken::Range(min)));
    }
    if value > max {
        let problem = text!("must be at most {max}", "不能大于 {max}");
        return Err(FieldError::new(field, problem).kind(Broken::Range(max)));
    }
    Ok(())
}

/// A list has a number of items within these limits.
///
/// # Errors
/// It has not.
pub fn count(field: &str, count: usize, min: usize, max: usize) -> Result<(), FieldError> {
    if count < min {
        let problem = text!("has {count} items; at least {min}", "有 {count} 项，至少 {min} 项");
        return Err(FieldError::new(field, problem).kind(Broken::Count { count, limit: min }));
    }
    if count > max {
        let problem = text!("has {count} items; at most {max}", "有 {count} 项，最多 {max} 项");
        return Err(FieldError::new(field, problem).kind(Broken::Count { count, limit: max }));
    }
    Ok(())
}

/// An enumeration has one of its known values; a value that WeChat Pay added later goes through the dynamic door.
///
/// # Errors
/// It has another.
pub fn known(field: &str, value: &impl OpenEnum) -> Result<(), FieldError> {
    match value.known() {
        Ok(()) => Ok(()),
        Err((text, known)) => one_of(field, text, known),
    }
}

/// Text is one of these values. An empty text counts as not given.
///
/// # Errors
/// It is another.
pub fn one_of<S: AsRef<str>>(field: &str, text: &str, known: &[S]) -> Result<(), FieldError> {
    if text.is_empty() || known.iter().any(|value| value.as_ref() == text) {
        return Ok(());
    }
    let known: Vec<_> = known.iter().map(AsRef::as_ref).collect();
    let (en, zh) = (known.join(", "), known.join("、"));
    Err(FieldError::new(field, text!("must be one of {en}", "取值不对，可用的值：{zh}")))
}

/// A number is one of these values.
///
/// # Errors
/// It is another.
pub fn among(field: &str, value: i64, known: &[i64]) -> Result<(), FieldError> {
    if known.contains(&value) {
        return Ok(());
    }
    let known: Vec<_> = known.iter().map(i64::to_string).collect();
    let (en, zh) = (known.join(", "), known.join("、"));
    Err(FieldError::new(field, text!("must be one of {en}", "取值不对，可用的值：{zh}")))
}

/// A sensitive value of a query is encrypted already: a query is written before a platform key is chosen.
///
/// # Errors
/// It is in the clear.
pub fn sealed(field: &str, value: &Sensitive) -> Result<(), FieldError> {
    if value.is_empty() || value.ciphertext().is_some() {
        Ok(())
    } else {
        Err(FieldError::new(
            field,
            (
                "is not encrypted, and a query is sent as it is: encrypt it first with `Sensitive::seal`",
                "在查询参数中是明文；请先用 `Sensitive::seal` 加密",
            ),
        ))
    }
}

/// A sensitive value that is given as text, in a query: what is no ciphertext of RSA-2048 in Base64 is in the clear.
///
/// # Errors
/// It is in the clear.
pub fn sealed_text(field: &str, value: &str) -> Result<(), FieldError> {
    const CIPHERTEXT: usize = 256;
    let is_sealed = STANDARD.decode(value).is_ok_and(|bytes| bytes.len() == CIPHERTEXT);
    sealed(field, &if is_sealed { Sensitive::sealed(value) } else { Sensitive::new(value) })
}

/// A day has the form `yyyy-MM-dd`. An empty one counts as not given.
///
/// # Errors
/// It has not.
pub fn date(field: &str, value: &Date) -> Result<(), FieldError> {
    if value.is_empty() || value.civil().is_some() {
        Ok(())
    } else {
        Err(FieldError::new(field, ("must be a date of the form yyyy-MM-dd", "应为 yyyy-MM-dd 格式的日期")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(result: Result<(), FieldError>) -> String {
        result.unwrap_err().to_string()
    }

    #[test]
    fn each_rule_says_what_it_wants() {
        assert_eq!(says(required("openid", &String::new())), "`openid` is required and must not be empty");
        assert_eq!(
            says(any_of(&[("appid", false), ("sub_appid", false)])),
            "`appid` is missing: give at least one of `appid` and `sub_appid`"
        );
        assert_eq!(says(text("sub_mchid", &"1".repeat(33), 0, 32)), "`sub_mchid` is 33 characters long; at most 32");
        assert_eq!(
            says(text("project_name", "项目🎉", 0, 32)),
            "`project_name` has an emoji or another character beyond U+FFFF, which WeChat Pay does not accept"
        );
        static ALPHANUMERIC: Pattern = Pattern::new("^[0-9A-Za-z]+$");
        assert_eq!(
            says(pattern("authenticate_number", "a-1", &ALPHANUMERIC)),
            "`authenticate_number` must consist of digits and letters"
        );
        assert_eq!(says(range("limit", 11, 1, 10)), "`limit` must be at most 10");
        assert_eq!(says(one_of("state", "B", &["A"])), "`state` must be one of A");
        assert_eq!(says(among("kind", 3, &[1, 2])), "`kind` must be one of 1, 2");
        assert_eq!(
            says(sealed("id_card_number", &"1".into())),
            "`id_card_number` is not encrypted, and a query is sent as it is: encrypt it first with `Sensitive::seal`"
        );
        assert_eq!(says(count("transfer_detail_list", 0, 1, 3000)), "`transfer_detail_list` has 0 items; at least 1");
        assert_eq!(
            says(date("authenticate_date", &"2026-02-30".into())),
            "`authenticate_date` must be a date of the form yyyy-MM-dd"
        );
    }

    #[test]
    fn each_rule_says_it_in_chinese_without_the_value() {
        let zh = |result: Result<(), FieldError>| result.unwrap_err().problem().zh.clone();
        static ALPHANUMERIC: Pattern = Pattern::new("^[0-9A-Za-z]+$");
        static PRIVATE: Pattern = Pattern::new("^x$");
        let said = [
            zh(required("a", &String::new())),
            zh(any_of(&[("appid", false), ("sub_appid", false)])),
            zh(text("a", "张三丰", 0, 2)),
            zh(text("a", "张三丰", 4, 9)),
            zh(text("a", "张三🎉", 0, 9)),
            zh(pattern("a", "张三", &ALPHANUMERIC)),
            zh(pattern("a", "张三", &PRIVATE)),
            zh(range("a", 1234, 2000, 3000)),
            zh(range("a", 1234, 0, 10)),
            zh(count("a", 0, 1, 3)),
            zh(count("a", 4, 1, 3)),
            zh(one_of("a", "张三", &["A", "B"])),
            zh(among("a", 1234, &[1, 2])),
            zh(sealed("a", &"张三".into())),
            zh(date("a", &"张三".into())),
        ];
        assert_eq!(said[0], "必填，且不能为空");
        assert_eq!(said[1], "没有填：`appid`、`sub_appid` 至少填一个");
        assert_eq!(said[2], "长 3 个字符，最多 2 个");
        assert_eq!(said[11], "取值不对，可用的值：A、B");
        for said in said {
            assert!(!said.is_ascii() && !said.contains("张三") && !said.contains("1234"), "{said}");
        }
    }

    #[test]
    fn lengths_are_counted_in_characters_and_nothing_is_nothing() {
        assert!(text("employer_name", &"某".repeat(128), 1, 128).is_ok());
        assert!(text("employer_name", "", 1, 128).is_ok());
    }

    #[test]
    fn a_chinese_character_has_three_bytes_where_bytes_are_counted() {
        let (fits, over) = ("苹".repeat(42), "苹".repeat(42) + "ab");
        assert_eq!((fits.len(), over.len()), (126, 128));
        assert!(bytes("description", &(fits.clone() + "a"), 1, 127).is_ok());
        let fault = bytes("description", &over, 1, 127).unwrap_err();
        assert_eq!(fault.to_string(), "`description` is 128 bytes of UTF-8 long; at most 127");
        assert_eq!(fault.problem().zh, "长 128 字节（UTF-8，一个汉字 3 字节），最多 127 字节");
        assert_eq!(fault.broken(), &Broken::Length { unit: Unit::Bytes, count: 128, limit: 127 });
        assert!(text("description", &over, 1, 127).is_ok());
    }

    #[test]
    fn a_fault_inside_a_list_has_its_whole_path() {
        let fault =
            FieldError::new("openid", ("is bad", "不对")).within_item("transfer_detail_list", 3).within("outer");
        assert_eq!(fault.field(), "outer.transfer_detail_list[3].openid");
    }
}
