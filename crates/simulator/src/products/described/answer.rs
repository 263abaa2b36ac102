//! An answer made from the description: its examples, with the caller's own values where names match.

use serde_json::{Map, Value};
use weixinpay_catalog::{Format, Schema, Type};
use weixinpay_core::Date;

use crate::base::hosts::HOSTS;

/// The maximum depth of an answer: some descriptions contain themselves.
const DEEPEST: usize = 12;
/// How many items of the caller's are given back.
const ITEMS: usize = 100;

/// The body of a success. `given` holds the caller's values by their names; `origin` is where this simulator is: no
/// address leads to WeChat Pay.
pub(crate) fn body(schema: Schema, given: &Map<String, Value>, origin: &str, now: i64) -> Value {
    let maker = Maker { origin, now };
    maker.value(schema, given, None, 0).unwrap_or_else(|| Value::Object(Map::new()))
}

/// The caller's values by their names: of the path, of the query, and of the body at any depth. The outer one wins.
pub(crate) fn given(pairs: &[&[(String, String)]], body: &Map<String, Value>) -> Map<String, Value> {
    let mut given = Map::new();
    for (name, value) in pairs.iter().copied().flatten() {
        given.entry(name.clone()).or_insert_with(|| value.as_str().into());
    }
    let mut level: Vec<&Map<String, Value>> = vec![body];
    for _ in 0..DEEPEST {
        let mut below = Vec::new();
        for object in level {
            for (name, value) in object {
                given.entry(name.clone()).or_insert_with(|| value.clone());
                below.extend(value.as_object());
            }
        }
        level = below;
    }
    given
}

struct Maker<'a> {
    origin: &'a str,
    now: i64,
}

impl Maker<'_> {
    /// `own` is the caller's value of the same name.
    fn value(&self, schema: Schema, given: &Map<String, Value>, own: Option<&Value>, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        match schema.kind() {
            Type::Object => {
                let mut object = Map::new();
                let inner = own.and_then(Value::as_object);
                for property in schema.properties() {
                    let name = property.name();
                    let own = inner.and_then(|inner| inner.get(name)).or_else(|| given.get(name));
                    if let Some(value) = self.value(property, given, own, depth + 1) {
                        object.insert(name.to_owned(), value);
                    }
                }
                Some(Value::Object(object))
            }
            Type::Array => {
                let items = schema.items()?;
                let list: Vec<Value> = match own.and_then(Value::as_array).filter(|own| !own.is_empty()) {
                    Some(own) => own
                        .iter()
                        .take(ITEMS)
                        .filter_map(|own| self.value(items, given, Some(own), depth + 1))
                        .collect(),
                    None => self.value(items, given, None, depth + 1).into_iter().collect(),
                };
                Some(list.into())
            }
            _ => Some(own.and_then(|own| fitting(schema, own)).unwrap_or_else(|| self.example(schema))),
        }
    }

    fn example(&self, schema: Schema) -> Value {
        let example = schema.example_value().and_then(|example| fitting(schema, example));
        match (schema.kind(), schema.format()) {
            (Type::String, Some(Format::DateTime)) => weixinpay_core::Time::from_unix(self.now).as_str().into(),
            (Type::String, Some(Format::Date)) => Date::from_unix(self.now).as_str().into(),
            (Type::String, _) => match example.unwrap_or_else(|| schema.example(false)) {
                Value::String(text) => self.here(text).into(),
                other => other,
            },
            _ => example.unwrap_or_else(|| schema.example(false)),
        }
    }

    /// An address of WeChat Pay's, here instead.
    fn here(&self, text: String) -> String {
        let host = |host: &&str| text.strip_prefix("https://").and_then(|rest| rest.strip_prefix(*host));
        let below = HOSTS.iter().find_map(host).filter(|rest| rest.starts_with('/'));
        below.map(|rest| format!("{}{rest}", self.origin)).unwrap_or(text)
    }
}

/// The value, if it is of the described type: what came in a path or a query is text.
fn fitting(schema: Schema, value: &Value) -> Option<Value> {
    match (schema.kind(), value) {
        (Type::String, Value::String(text)) => {
            let known = schema.values();
            (known.is_empty() || known.contains(text)).then(|| value.clone())
        }
        (Type::Integer, Value::Number(number)) => number.is_i64().then(|| value.clone()),
        (Type::Integer, Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Type::Number, Value::Number(_)) | (Type::Boolean, Value::Bool(_)) => Some(value.clone()),
        (Type::Boolean, Value::String(text)) => text.parse::<bool>().ok().map(Value::from),
        (Type::Any, value) => Some(value.clone()),
        _ => None,
    }
}
