//! What must hold of the whole description before anything is printed.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::{Content, Document, Family, Kind, Operation, Place, Schema};
use crate::error::Error;

/// Every reference has its end, every example keeps the limits that stand beside it, every operation stands once, and
/// every variable of a path is described.
pub(crate) fn check(document: &Document) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for family in &document.families {
        for schema in family.schemas.values() {
            holds(family, schema)?;
        }
        for operation in &family.operations {
            let content = operation.body.iter().chain(&operation.answer).map(|Content { schema, .. }| schema);
            for schema in operation.parameters.iter().map(|parameter| &parameter.schema).chain(content) {
                holds(family, schema)?;
            }
            variables(family, operation)?;
            let place = format!("{}:{}", family.file, operation.line);
            if let Some(other) = seen.insert((&operation.method, &operation.path), place) {
                let Operation { method, path, .. } = operation;
                let reason = format_args!("`{method} {path}` is described twice, first at {other}");
                return Err(Error::at(&family.file, operation.line, reason));
            }
        }
        for resource in family.notifications.iter().filter_map(|notification| notification.resource.as_ref()) {
            holds(family, resource)?;
        }
    }
    Ok(())
}

/// The variables of a path, in their order.
pub(crate) fn variables_of(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

/// References and examples of a schema and of what is inside it.
fn holds(family: &Family, schema: &Schema) -> Result<(), Error> {
    let kind = match &schema.kind {
        Kind::Ref(name) => match family.schemas.get(name) {
            Some(target) => &target.kind,
            None => {
                return Err(Error::at(&family.file, schema.line, format_args!("there is no component `{name}`")));
            }
        },
        kind => kind,
    };
    for (word, value) in [("example", &schema.example), ("default", &schema.default)] {
        if let Some(reason) = value.as_ref().and_then(|value| broken(kind, schema.sensitive, value)) {
            return Err(Error::at(&family.file, schema.line, format_args!("the {word} {reason}")));
        }
    }
    match &schema.kind {
        Kind::Object(object) => object.properties.iter().try_for_each(|(_, schema)| holds(family, schema)),
        Kind::Array { items, .. } => holds(family, items),
        Kind::Text(text) => text.content.iter().try_for_each(|schema| holds(family, schema)),
        _ => Ok(()),
    }
}

/// Which limit the value breaks. A sensitive one may be a ciphertext, which keeps none.
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
                Some(format!("`{text}` is none of the values"))
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
                (!values.is_empty() && !values.contains(&number)).then(|| format!("{number} is none of the values"))
            }
        }
        (Kind::Boolean, Value::Bool(_)) => None,
        (Kind::Text(_), other) => Some(format!("{other} is not text")),
        (Kind::Integer { .. }, other) => Some(format!("{other} is not an integer")),
        (Kind::Boolean, other) => Some(format!("{other} is neither true nor false")),
        _ => None,
    }
}

fn variables(family: &Family, operation: &Operation) -> Result<(), Error> {
    let described = |name: &str| {
        operation.parameters.iter().any(|parameter| parameter.place == Place::Path && parameter.name == name)
    };
    if let Some(name) = variables_of(&operation.path).find(|name| !described(name)) {
        let reason = format_args!("the variable `{name}` of the path is not described");
        return Err(Error::at(&family.file, operation.line, reason));
    }
    let unused = operation.parameters.iter().find(|parameter| {
        parameter.place == Place::Path && !variables_of(&operation.path).any(|name| name == parameter.name)
    });
    match unused {
        None => Ok(()),
        Some(parameter) => {
            let reason = format_args!("the variable `{}` does not stand in the path", parameter.name);
            Err(Error::at(&family.file, operation.line, reason))
        }
    }
}
