//! An example is what people copy, and what the simulator answers: its own type reads it.

use serde_json::Value;

use crate::document::{Family, Format, Kind, Schema};
use crate::error::Error;

/// The example and the default of this schema, whose kind is that at the end of its reference.
pub(super) fn check(family: &Family, kind: &Kind, schema: &Schema) -> Result<(), Error> {
    for (word, value) in [("example", &schema.example), ("default", &schema.default)] {
        if let Some(reason) = value.as_ref().and_then(|value| broken(kind, schema.sensitive, value)) {
            return Err(Error::at(&family.file, schema.line, format_args!("the {word} {reason}")));
        }
    }
    Ok(())
}

/// The rule that the value breaks. A sensitive value may be a ciphertext, which follows no rule.
fn broken(kind: &Kind, sensitive: bool, value: &Value) -> Option<String> {
    match (kind, value) {
        (Kind::Text(_), Value::String(_)) if sensitive => None,
        (Kind::Text(rule), Value::String(text)) => {
            let length = rule.length(text);
            let pattern = rule.pattern.as_ref();
            if rule.max.is_some_and(|max| length > max) || rule.min.is_some_and(|min| length < min) {
                let unit = if rule.bytes { "bytes" } else { "characters" };
                Some(format!("has {length} {unit}, which the limits beside it forbid"))
            } else if !rule.values.is_empty() && !rule.values.contains(text) {
                Some(format!("`{text}` is not one of the allowed values"))
            } else if rule.content.is_some() && serde_json::from_str::<Value>(text).is_err() {
                Some(format!("`{text}` is not JSON"))
            } else if let Some(format) = rule.format.filter(|format| !is_of(*format, text)) {
                Some(format!("`{text}` is not `{}`", format.word()))
            } else {
                pattern
                    .filter(|pattern| regex_lite::Regex::new(pattern).is_ok_and(|regex| !regex.is_match(text)))
                    .map(|pattern| format!("`{text}` does not match `{pattern}`"))
            }
        }
        (Kind::Integer { min, max, values }, Value::Number(number)) => {
            let Some(number) = number.as_i64() else { return Some(format!("`{number}` is not an integer")) };
            if min.is_some_and(|min| number < min) || max.is_some_and(|max| number > max) {
                Some(format!("is {number}, which the limits beside it forbid"))
            } else {
                (!values.is_empty() && !values.contains(&number))
                    .then(|| format!("{number} is not one of the allowed values"))
            }
        }
        (Kind::Boolean, Value::Bool(_))
        | (Kind::Number, Value::Number(_))
        | (Kind::Array { .. }, Value::Array(_))
        | (Kind::Object(_), Value::Object(_)) => None,
        (Kind::Text(_), other) => Some(format!("{other} is not text")),
        (Kind::Integer { .. }, other) => Some(format!("{other} is not an integer")),
        (Kind::Number, other) => Some(format!("{other} is not a number")),
        (Kind::Boolean, other) => Some(format!("{other} is neither true nor false")),
        (Kind::Array { .. }, other) => Some(format!("{other} is not a list")),
        (Kind::Object(_), other) => Some(format!("{other} is not an object")),
        (Kind::Any | Kind::Ref(_), _) => None,
    }
}

/// Whether the strictest reader of this format reads the text.
fn is_of(format: Format, text: &str) -> bool {
    match format {
        Format::Time => super::times::is_rfc3339(text),
        Format::Date => super::times::is_date(text),
        Format::Uri => text.split_once("://").is_some_and(|(scheme, rest)| !scheme.is_empty() && !rest.is_empty()),
        Format::Binary => true,
    }
}
