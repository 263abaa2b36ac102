//! An example as JSON, its fields in the order of the description.

use serde_json::Value;

use crate::schema::Schema;

/// The whole example, indented by two blanks.
pub(super) fn example(schema: Schema) -> String {
    let mut text = String::new();
    write(&schema.example(true), Some(schema), 0, &mut text);
    text
}

fn write(value: &Value, schema: Option<Schema>, depth: usize, text: &mut String) {
    match value {
        Value::Object(object) if !object.is_empty() => {
            // serde_json may sort the fields by their names.
            let described = schema.into_iter().flat_map(Schema::properties).map(Schema::name);
            let mut names: Vec<&str> = described.filter(|name| object.contains_key(*name)).collect();
            names.extend(object.keys().map(String::as_str).filter(|name| !names.contains(name)).collect::<Vec<_>>());
            text.push_str("{\n");
            for (at, name) in names.iter().enumerate() {
                let inner = schema.and_then(|schema| schema.property(name));
                indent(depth + 1, text);
                text.push_str(&format!("{}: ", Value::from(*name)));
                write(&object[*name], inner, depth + 1, text);
                text.push_str(if at + 1 < names.len() { ",\n" } else { "\n" });
            }
            indent(depth, text);
            text.push('}');
        }
        Value::Array(items) if !items.is_empty() => {
            text.push_str("[\n");
            for (at, item) in items.iter().enumerate() {
                indent(depth + 1, text);
                write(item, schema.and_then(Schema::items), depth + 1, text);
                text.push_str(if at + 1 < items.len() { ",\n" } else { "\n" });
            }
            indent(depth, text);
            text.push(']');
        }
        other => text.push_str(&other.to_string()),
    }
}

fn indent(depth: usize, text: &mut String) {
    text.extend(std::iter::repeat_n("  ", depth));
}
