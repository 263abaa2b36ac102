//! Rules for the whole description, checked before anything is printed.

mod examples;
mod limits;
mod names;
mod roles;
mod times;

use std::collections::BTreeMap;

use crate::document::{Content, Document, Family, Kind, Operation, Place, Schema};
use crate::error::Error;

/// Every reference has its end, every example can be read by the type beside it and keeps its limits, no limit is
/// upside down, every time says how it is written, every name could be on an official page, every GET answers 200,
/// no role has to send another's fields, every operation occurs once, and every variable of a path is described.
pub(crate) fn check(document: &Document) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for family in &document.families {
        for schema in family.schemas.values() {
            holds(family, schema)?;
        }
        for operation in &family.operations {
            let content = operation.body.iter().chain(&operation.answer).map(|Content { schema, .. }| schema);
            for schema in content {
                holds(family, schema)?;
            }
            for parameter in &operation.parameters {
                names::check(family, &parameter.name, &parameter.schema)?;
                times::check(family, &parameter.name, &parameter.schema)?;
                holds(family, &parameter.schema)?;
            }
            reads(family, operation)?;
            roles::check(family, operation)?;
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
    examples::check(family, kind, schema)?;
    limits::check(family, schema)?;
    match &schema.kind {
        Kind::Object(object) => object.properties.iter().try_for_each(|(name, schema)| {
            names::check(family, name, schema)?;
            times::check(family, name, schema)?;
            holds(family, schema)
        }),
        Kind::Array { items, .. } => holds(family, items),
        Kind::Text(text) => text.content.iter().try_for_each(|schema| holds(family, schema)),
        _ => Ok(()),
    }
}

/// A GET answers 200: one without an answer reads nothing. A redirect of APIv2 is the only other way.
fn reads(family: &Family, operation: &Operation) -> Result<(), Error> {
    if operation.method != "GET" || operation.status == 200 || (300..400).contains(&operation.status) {
        return Ok(());
    }
    let reason = format_args!("a GET that answers {} reads nothing: it answers 200", operation.status);
    Err(Error::at(&family.file, operation.line, reason))
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
            let reason = format_args!("the variable `{}` is not in the path", parameter.name);
            Err(Error::at(&family.file, operation.line, reason))
        }
    }
}
