//! The description as data: an index in Rust, and one JSON file for each family with one operation or schema on a line.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::document::{Content, Document, Family, Kind, Operation, Parameter, Place, Schema};
use crate::error::Error;
use crate::names;
use crate::products::{NOTIFICATIONS, Product, Products};

/// Path below `generated/` and content.
pub(crate) fn print(document: &Document, products: &Products) -> Result<BTreeMap<String, String>, Error> {
    let mut files = BTreeMap::new();
    for family in &document.families {
        files.insert(json_file(family), data(family, products)?);
    }
    files.insert("mod.rs".to_owned(), index(document, products));
    Ok(files)
}

fn json_file(family: &Family) -> String {
    match family.version.as_str() {
        "" => format!("{}.json", family.name),
        version => format!("{version}/{}.json", family.name),
    }
}

fn index(document: &Document, products: &Products) -> String {
    let mut text = String::from(
        "//! The index of all operations, in the order of their paths.\n\n\
         // Printed by `cargo xtask codegen` from openapi/. Correct openapi/ or crates/codegen, not this file.\n\n\
         use crate::family::Family;\nuse crate::operation::Operation;\nuse crate::product::Product;\n\n",
    );
    for (name, feature) in &products.features {
        let constant = names::constant(&names::variant(name));
        let _ = writeln!(
            text,
            "static {constant}: Product = Product::new({name:?}, {:?}, {});",
            feature.title, feature.default
        );
    }
    let mut operations = Vec::new();
    let mut families = Vec::new();
    for family in &document.families {
        let name = constant(family);
        let _ = writeln!(
            text,
            "static {name}: Family = Family::new({:?}, {:?}, {:?}, include_str!({:?})){};",
            family.version,
            family.name,
            family.title,
            json_file(family),
            typed(family, products)
        );
        operations.extend(family.operations.iter().map(|operation| (operation, name.clone())));
        families.push(name);
    }
    operations.sort_by(|(a, _), (b, _)| (&a.path, &a.method).cmp(&(&b.path, &b.method)));
    let _ =
        writeln!(text, "\n#[rustfmt::skip] // One product on a line.\npub(crate) static PRODUCTS: &[&Product] = &[");
    for name in products.features.keys() {
        let _ = writeln!(text, "    &{},", names::constant(&names::variant(name)));
    }
    text.push_str("];\n");
    let _ = writeln!(text, "\n#[rustfmt::skip] // One family on a line.\npub(crate) static FAMILIES: &[&Family] = &[");
    for name in &families {
        let _ = writeln!(text, "    &{name},");
    }
    let _ = writeln!(
        text,
        "];\n\n#[rustfmt::skip] // One operation on a line.\npub(crate) static OPERATIONS: &[Operation] = &["
    );
    for (Operation { method, path, summary, tags, .. }, family) in operations {
        let name = path.trim_matches('/').replace('/', ".");
        let tags = tags.join(" ");
        let _ = writeln!(text, "    Operation::new({method:?}, {path:?}, {name:?}, {summary:?}, {tags:?}, &{family}),");
    }
    text.push_str("];\n");
    text
}

/// The data of a family that has types: its title, its product, its samples.
fn typed(family: &Family, products: &Products) -> String {
    let (title, feature) = match (family.version.as_str(), products.families.get(&family.name)) {
        ("v3", Some(Product { title, feature })) => (title, feature.clone()),
        ("", _) => (&family.title, Some(NOTIFICATIONS.to_owned()).filter(|name| products.features.contains_key(name))),
        _ => return String::new(),
    };
    let feature = feature
        .as_ref()
        .map_or_else(|| "None".to_owned(), |feature| format!("Some(&{})", names::constant(&names::variant(feature))));
    format!(".typed({title:?}, {feature}, include_str!(\"samples/{}.rs\"))", family.name)
}

/// `V3_PAYROLL_CARD`.
fn constant(family: &Family) -> String {
    let name = format!("{} {}", family.version, family.name);
    name.trim().chars().map(|c| if c.is_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}

fn data(family: &Family, products: &Products) -> Result<String, Error> {
    let line = |value: &Value| serde_json::to_string(value).map_err(|error| Error::of(&family.file, error));
    let section = |entries: Vec<(String, Value)>| -> Result<String, Error> {
        let lines: Result<Vec<_>, Error> =
            entries.iter().map(|(key, value)| Ok(format!("{}:{}", line(&json!(key))?, line(value)?))).collect();
        Ok(lines?.join(",\n"))
    };
    let operations = family.operations.iter().map(|o| (format!("{} {}", o.method, o.path), operation(o))).collect();
    let notifications = family
        .notifications
        .iter()
        .map(|notification| {
            let mut object = Map::new();
            object.insert("summary".to_owned(), json!(notification.summary));
            put(&mut object, "link", notification.link.as_deref());
            put(&mut object, "resource_type", notification.resource_type.as_deref());
            put(&mut object, "original_type", notification.original_type.as_deref());
            let features = products.features_of(&notification.families);
            put(&mut object, "products", (!features.is_empty()).then(|| json!(features)));
            put(&mut object, "resource", notification.resource.as_ref().map(schema));
            (notification.event.clone(), Value::Object(object))
        })
        .collect();
    let schemas = family.schemas.iter().map(|(name, value)| (name.clone(), schema(value))).collect();
    Ok(format!(
        "{{\n\"description\":{},\n\"operations\":{{\n{}\n}},\n\"notifications\":{{\n{}\n}},\n\"schemas\":{{\n{}\n}}\n}}\n",
        line(&json!(family.description))?,
        section(operations)?,
        section(notifications)?,
        section(schemas)?
    ))
}

fn put(object: &mut Map<String, Value>, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        object.insert(key.to_owned(), value.into());
    }
}

fn flag(object: &mut Map<String, Value>, key: &str, value: bool) {
    put(object, key, value.then_some(true));
}

fn list(object: &mut Map<String, Value>, key: &str, values: &[impl serde::Serialize]) {
    put(object, key, (!values.is_empty()).then(|| json!(values)));
}

fn operation(operation: &Operation) -> Value {
    let mut object = Map::new();
    put(&mut object, "description", operation.description.as_deref());
    put(&mut object, "description_zh", operation.description_zh.as_deref());
    put(&mut object, "link", operation.link.as_deref());
    put(&mut object, "server", operation.server.as_deref());
    list(&mut object, "tags", &operation.tags);
    list(&mut object, "roles", &operation.roles);
    put(&mut object, "updated", operation.updated.as_deref());
    flag(&mut object, "deprecated", operation.deprecated);
    flag(&mut object, "mutual_tls", operation.mutual_tls);
    let parameters: Vec<Value> = operation.parameters.iter().map(parameter).collect();
    list(&mut object, "parameters", &parameters);
    list(&mut object, "query_any_of", &operation.query_any_of);
    put(&mut object, "request", operation.body.as_ref().map(content));
    object.insert("status".to_owned(), json!(operation.status));
    put(&mut object, "response", operation.answer.as_ref().map(content));
    Value::Object(object)
}

fn parameter(parameter: &Parameter) -> Value {
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
    };
    let mut object = named(&parameter.name, parameter.required);
    object.insert("in".to_owned(), json!(place));
    describe(&mut object, &parameter.schema);
    Value::Object(object)
}

fn content(content: &Content) -> Value {
    json!({"media": content.media, "schema": schema(&content.schema)})
}

fn named(name: &str, required: bool) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("name".to_owned(), json!(name));
    flag(&mut object, "required", required);
    object
}

fn schema(value: &Schema) -> Value {
    let mut object = Map::new();
    describe(&mut object, value);
    Value::Object(object)
}

/// Adds the content of a schema, after the name and the other attributes of a property.
fn describe(object: &mut Map<String, Value>, value: &Schema) {
    match &value.kind {
        Kind::Ref(name) => put(object, "ref", Some(name.as_str())),
        Kind::Object(kind) => {
            put(object, "type", Some("object"));
            let properties: Vec<Value> = kind
                .properties
                .iter()
                .map(|(name, value)| {
                    let mut property = named(name, kind.required.contains(name));
                    describe(&mut property, value);
                    Value::Object(property)
                })
                .collect();
            list(object, "properties", &properties);
            list(object, "any_of", &kind.any_of);
            flag(object, "open", kind.open);
        }
        Kind::Array { items, min, max } => {
            put(object, "type", Some("array"));
            put(object, "min", *min);
            put(object, "max", *max);
            object.insert("items".to_owned(), schema(items));
        }
        Kind::Text(text) => {
            put(object, "type", Some("string"));
            put(object, "format", text.format.map(crate::document::Format::word));
            put(object, "min", text.min);
            put(object, "max", text.max);
            flag(object, "bytes", text.bytes && text.min.or(text.max).is_some());
            put(object, "pattern", text.pattern.as_deref());
            list(object, "values", &text.values);
            list(object, "kinds", &text.kinds);
            put(object, "content", text.content.as_deref().map(schema));
        }
        Kind::Integer { min, max, values } => {
            put(object, "type", Some("integer"));
            put(object, "min", *min);
            put(object, "max", *max);
            let values: Vec<String> = values.iter().map(i64::to_string).collect();
            list(object, "values", &values);
        }
        Kind::Number => put(object, "type", Some("number")),
        Kind::Boolean => put(object, "type", Some("boolean")),
        Kind::Any => put(object, "type", Some("any")),
    }
    put(object, "title", value.title.as_deref());
    put(object, "description", value.description.as_deref());
    put(object, "example", value.example.clone());
    put(object, "default", value.default.clone());
    flag(object, "sensitive", value.sensitive);
    flag(object, "private", value.private);
    flag(object, "nullable", value.nullable);
    put(object, "media", value.media.as_deref());
    put(object, "numeric", value.numeric.as_deref());
    put(object, "xml", value.xml.clone());
}
