//! What must hold of the whole description before anything is printed.

use std::collections::BTreeMap;

use crate::document::{Content, Document, Family, Kind, Operation, Place, Schema};
use crate::error::Error;

/// Every reference has its end, every operation stands once, and every variable of a path is described.
pub(crate) fn check(document: &Document) -> Result<(), Error> {
    let mut seen = BTreeMap::new();
    for family in &document.families {
        for schema in family.schemas.values() {
            references(family, schema)?;
        }
        for operation in &family.operations {
            let content = operation.body.iter().chain(&operation.answer).map(|Content { schema, .. }| schema);
            for schema in operation.parameters.iter().map(|parameter| &parameter.schema).chain(content) {
                references(family, schema)?;
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
            references(family, resource)?;
        }
    }
    Ok(())
}

/// The variables of a path, in their order.
pub(crate) fn variables_of(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|segment| segment.strip_prefix('{')?.strip_suffix('}'))
}

fn references(family: &Family, schema: &Schema) -> Result<(), Error> {
    match &schema.kind {
        Kind::Ref(name) if !family.schemas.contains_key(name) => {
            Err(Error::at(&family.file, schema.line, format_args!("there is no component `{name}`")))
        }
        Kind::Object(object) => object.properties.iter().try_for_each(|(_, schema)| references(family, schema)),
        Kind::Array { items, .. } => references(family, items),
        Kind::Text(text) => text.content.iter().try_for_each(|schema| references(family, schema)),
        _ => Ok(()),
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
