//! A JSON value held against its schema, with the rules and the words of the typed requests.

use serde_json::{Map, Value};
use weixinpay_core::check::{self, Broken, Wanted};
use weixinpay_core::{Date, FieldError};

use crate::data::{Format, Type};
use crate::schema::Schema;

/// Checks a whole body.
pub(crate) fn check(schema: Schema, body: &Value) -> Result<(), FieldError> {
    match (schema.kind(), body) {
        (Type::Object, Value::Object(object)) => properties(schema, object),
        (Type::Object, _) => {
            Err(FieldError::new("body", ("must be a JSON object", "应为 JSON 对象")).kind(Broken::Type(Wanted::Object)))
        }
        _ => value(schema, "body", body),
    }
}

/// Checks a value that is given as text, in a path or a query.
pub(crate) fn check_text(schema: Schema, name: &str, text: &str, required: bool) -> Result<(), FieldError> {
    if text.is_empty() {
        return if required { Err(missing(name)) } else { Ok(()) };
    }
    let parsed = match schema.kind() {
        Type::Integer => text.parse::<i64>().ok().map(Value::from),
        Type::Number => text.parse::<f64>().ok().map(Value::from),
        Type::Boolean => text.parse::<bool>().ok().map(Value::from),
        // Each pair is one item.
        Type::Array => return schema.items().map_or(Ok(()), |items| check_text(items, name, text, required)),
        _ => None,
    };
    value(schema, name, &parsed.unwrap_or_else(|| text.into()))
}

/// The fault of a required value that is not there.
pub(crate) fn missing(name: &str) -> FieldError {
    FieldError::absent(name)
}

/// At least one of these lists is given.
pub(crate) fn any_of(alternatives: &[Vec<String>], given: &dyn Fn(&str) -> bool) -> Result<(), FieldError> {
    if alternatives.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = alternatives.iter().map(|list| list.join("` with `")).collect();
    let values = names.iter().zip(alternatives);
    let values: Vec<_> = values.map(|(name, list)| (name.as_str(), list.iter().all(|name| given(name)))).collect();
    check::any_of(&values)
}

/// Takes the empty text of every optional field out, at any depth. An empty list or object stays: it may say something.
pub(crate) fn omit_void(schema: Schema, value: &mut Value) {
    match value {
        Value::Object(object) => {
            for property in schema.properties() {
                let void = object.get(property.name()).is_some_and(|value| value.as_str() == Some(""));
                if void && !property.is_required() {
                    object.remove(property.name());
                } else if let Some(value) = object.get_mut(property.name()) {
                    omit_void(property, value);
                }
            }
        }
        Value::Array(list) => {
            if let Some(items) = schema.items() {
                list.iter_mut().for_each(|item| omit_void(items, item));
            }
        }
        _ => {}
    }
}

/// Visits each sensitive value that is present, with its wire name.
pub(crate) fn visit_sensitive(schema: Schema, name: &str, value: &mut Value, visit: &mut dyn FnMut(&str, &mut Value)) {
    if value.is_null() {
        return;
    }
    if schema.is_sensitive() {
        return visit(name, value);
    }
    match value {
        Value::Object(object) => {
            for property in schema.properties() {
                if let Some(value) = object.get_mut(property.name()) {
                    visit_sensitive(property, property.name(), value, visit);
                }
            }
        }
        Value::Array(list) => {
            if let Some(items) = schema.items() {
                list.iter_mut().for_each(|item| visit_sensitive(items, name, item, visit));
            }
        }
        Value::String(text) => {
            // JSON inside text is written again only if something in it changed.
            if let Some(content) = schema.content()
                && content.holds_sensitive()
                && let Ok(before) = serde_json::from_str::<Value>(text)
            {
                let mut after = before.clone();
                visit_sensitive(content, name, &mut after, visit);
                if after != before {
                    *text = after.to_string();
                }
            }
        }
        _ => {}
    }
}

fn properties(schema: Schema, object: &Map<String, Value>) -> Result<(), FieldError> {
    for property in schema.properties() {
        let name = property.name();
        match object.get(name).filter(|value| !value.is_null()) {
            None if property.is_required() && !property.is_nullable() => return Err(missing(name)),
            None => {}
            Some(given) if is_void(given) && property.is_required() => return Err(missing(name)),
            Some(given) => value(property, name, given)?,
        }
    }
    any_of(schema.any_of(), &|name| object.get(name).is_some_and(|value| !is_void(value)))
}

/// An empty text or list counts as not given.
fn is_void(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

fn value(schema: Schema, name: &str, value: &Value) -> Result<(), FieldError> {
    match schema.kind() {
        Type::Object => match value {
            Value::Object(object) => properties(schema, object).map_err(|fault| fault.within(name)),
            _ => Err(FieldError::of_type(name, Wanted::Object)),
        },
        Type::Array => list(schema, name, value),
        Type::String => text(schema, name, value),
        Type::Integer => {
            let number = value.as_i64().ok_or_else(|| FieldError::of_type(name, Wanted::Integer))?;
            if schema.values().is_empty() {
                return check::range(name, number, schema.min().unwrap_or(i64::MIN), schema.max().unwrap_or(i64::MAX));
            }
            let known: Vec<i64> = schema.values().iter().filter_map(|value| value.parse().ok()).collect();
            check::among(name, number, &known)
        }
        Type::Number if !value.is_number() => Err(FieldError::of_type(name, Wanted::Number)),
        Type::Boolean if !value.is_boolean() => Err(FieldError::of_type(name, Wanted::Boolean)),
        _ => Ok(()),
    }
}

fn list(schema: Schema, name: &str, value: &Value) -> Result<(), FieldError> {
    let Value::Array(items) = value else { return Err(FieldError::of_type(name, Wanted::List)) };
    let limit = |limit: Option<i64>, none| limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(none);
    check::count(name, items.len(), limit(schema.min(), 0), limit(schema.max(), usize::MAX))?;
    let Some(rule) = schema.items() else { return Ok(()) };
    for (index, item) in items.iter().enumerate() {
        match item {
            Value::Object(object) if rule.kind() == Type::Object => {
                properties(rule, object).map_err(|fault| fault.within_item(name, index))?;
            }
            item => self::value(rule, &format!("{name}[{index}]"), item)?,
        }
    }
    Ok(())
}

fn text(schema: Schema, name: &str, value: &Value) -> Result<(), FieldError> {
    let Value::String(text) = value else { return Err(FieldError::of_type(name, Wanted::Text)) };
    // The limits of a sensitive field are those of its ciphertext.
    if schema.is_sensitive() || text.is_empty() {
        return Ok(());
    }
    if let Some(content) = schema.content() {
        let inner = serde_json::from_str::<Value>(text);
        let inner = inner
            .map_err(|_| FieldError::new(name, ("must be a string that contains JSON", "应为内含 JSON 的字符串")))?;
        return self::value(content, name, &inner);
    }
    match schema.format() {
        Some(Format::Date) => return check::date(name, &Date::from(text.as_str())),
        Some(Format::DateTime) => return Ok(()),
        _ => {}
    }
    if !schema.values().is_empty() {
        return check::one_of(name, text, schema.values());
    }
    let limit = |limit: Option<i64>, none| limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(none);
    check::length(name, text, schema.unit(), limit(schema.min(), 0), limit(schema.max(), usize::MAX))?;
    schema.pattern().map_or(Ok(()), |pattern| check::pattern(name, text, pattern))
}
